import { expect, test } from 'vitest';
import { nlScan as t } from '#lib/taal/nl/nl-scan.ts';
import { summaryOf } from './errors.ts';

test('two fields with the same problem are told apart', () => {
	const messages = summaryOf(
		[
			{ veld: 'urenPerJaar', code: 'vul_in' },
			{ veld: 'urenLoondienstPerJaar', code: 'vul_in' }
		],
		t
	).map(({ message }) => message);
	expect(messages[0]).toMatch(/^Uw uren in het bedrijf: /);
	expect(messages[1]).toMatch(/^Uw uren naast het bedrijf: /);
});

test('one field needs no name', () => {
	expect(summaryOf([{ veld: 'urenPerJaar', code: 'vul_in' }], t)[0]?.message).toMatch(
		/^Vul dit in/
	);
});
