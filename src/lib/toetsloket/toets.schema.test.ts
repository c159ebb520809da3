import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someFeiten } from '../../../tests/support/arbitrary-feiten.ts';
import { judgeValue } from './judge.ts';
import { toetsSchema } from './toets.schema.ts';

const peildatum = fc.constantFrom(
	'2017-01-01',
	'2019-12-31',
	'2020-07-01',
	'2026-03-01',
	'2026-12-31'
);
const beleid = fc.constantFrom('landelijk', 'werksaam-westfriesland');

test('every toets has the published form', () => {
	let judged = 0;
	fc.assert(
		fc.property(someFeiten, peildatum, beleid, (feiten, dag, naam) => {
			const uitslag = judgeValue({ peildatum: dag, beleid: naam, feiten });
			if (!uitslag.ok) return;
			judged += 1;
			const sent: unknown = JSON.parse(JSON.stringify(uitslag.toets));
			expect(toetsSchema.parse(sent)).toEqual(sent);
		}),
		{ numRuns: 300 }
	);
	expect(judged).toBeGreaterThan(20);
});
