import { describe, expect, it } from 'vitest';
import { feitenScan } from '#lib/taal/nl/feiten-scan.ts';
import { STAPPEN } from './steps.ts';

describe('every step of the scan', () => {
	it.each(STAPPEN.map((s) => [s.id, s.feiten] as const))(
		'has a question for each fact: %s',
		(_, feiten) => {
			for (const id of feiten) expect(feitenScan).toHaveProperty([id, 'vraag']);
		}
	);
});
