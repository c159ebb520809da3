import { expect, test } from 'vitest';
import { toets } from '#lib/bbz/index.ts';
import { nlScan } from './nl/nl-scan.ts';

test.each(['landelijk', 'werksaam-westfriesland'])(
	'no two cards of one category look the same (%s)',
	(beleid) => {
		const { categorieen, voorzieningen } = toets({}, '2026-11-24', beleid);
		for (const { id } of categorieen) {
			const titels = voorzieningen
				.filter((v) => v.categorie === id)
				.map((v) => nlScan.hulpTitel(v));
			expect(titels, id).toEqual([...new Set(titels)]);
		}
	}
);

test('a starter, never asked about co-owners, is not asked how it is with them', () => {
	expect(nlScan.scan.samenwerking.vraag).not.toMatch(/eigenaren/);
});
