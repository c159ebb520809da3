import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDatum } from './datum.ts';

describe('a day from three fields', () => {
	it.each([
		['3', '5', '2026', '2026-05-03'],
		['03', '05', '1980', '1980-05-03'],
		[' 3 ', 'mei', '2026', '2026-05-03'],
		['29', 'februari', '2024', '2024-02-29'],
		['1', 'maart', '1999', '1999-03-01'],
		['1', 'mrt.', '1999', '1999-03-01'],
		['31', 'DEC', '2025', '2025-12-31']
	])('reads %s %s %s as %s', (dag, maand, jaar, waarde) => {
		expect(parseDatum(dag, maand, jaar)).toEqual({ waarde });
	});

	it('says that 30 February does not exist, and what it read', () => {
		expect(parseDatum('30', '2', '2025')).toEqual({ fout: 'bestaat_niet', gelezen: '30-2-2025' });
	});

	it('says that 29 February does not exist in an ordinary year', () => {
		expect(parseDatum('29', '2', '2025')).toHaveProperty('fout', 'bestaat_niet');
	});

	it.each([
		['3', '', '2026'],
		['', '5', '2026'],
		['3', '5', '26'],
		['drie', '5', '2026'],
		['3', 'smarch', '2026']
	])('asks again for %j %j %j', (dag, maand, jaar) => {
		expect(parseDatum(dag, maand, jaar)).toHaveProperty('fout', 'geen_datum');
	});

	it('tells an empty date from a wrong one', () => {
		expect(parseDatum('', ' ', '')).toEqual({ fout: 'leeg' });
	});

	it('never throws', () => {
		const woord = fc.string({ unit: 'binary', maxLength: 60 });
		fc.assert(
			fc.property(woord, woord, woord, (d, m, j) => {
				expect(parseDatum(d, m, j)).toBeTypeOf('object');
			})
		);
	});
});
