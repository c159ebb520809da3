import { describe, expect, it } from 'vitest';
import { nl } from '#lib/taal/nl/nl.ts';
import { nlScan } from '#lib/taal/nl/nl-scan.ts';
import { STAPPEN } from './steps.ts';

describe('every step of the scan', () => {
	it.each(STAPPEN.map((s) => [s.id, s.feiten] as const))(
		'has a question and a reason for each fact: %s',
		(_, feiten) => {
			for (const id of feiten) {
				expect(nl.feiten).toHaveProperty([id, 'vraag']);
				expect(nlScan.feiten).toHaveProperty([id, 'waarom']);
			}
		}
	);
});
