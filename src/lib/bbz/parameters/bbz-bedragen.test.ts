import { describe, expect, test } from 'vitest';
import { plusDagen } from '../begrippen/datum.ts';
import { PARAMETERS } from './alle.ts';
import type { ParameterId } from './alle.ts';
import { geldendOp } from './tijdreeks.ts';

/** Overgeschreven uit de naslagtekst § 2.1, los van de tabellen in de code. */
const TABEL = `
2015 | 185.015 | 44.025 | 129.511 | 192.243 | 9.612 | 35.393 | 7.635
2016 | 185.829 | 44.219 | 130.081 | 193.089 | 9.654 | 35.549 | 7.669
2017 | 186.498 | 44.378 | 130.549 | 193.784 | 9.689 | 35.677 | 7.696
2018 | 188.997 | 44.973 | 132.299 | 196.381 | 9.819 | 36.155 | 7.799
2019 | 192.172 | 45.728 | 134.521 | 199.680 | 9.984 | 36.762 | 7.930
2020 | 195.497 | 46.520 | 136.848 | 203.135 | 10.157 | 37.398 | 8.068
2021 | 197.687 | 47.041 | 138.381 | 205.410 | 10.271 | 37.817 | 8.158
2022 | 204.171 | 48.583 | 142.920 | 212.147 | 10.607 | 39.057 | 8.425
2023 | 238.737 | 56.809 | 167.116 | 248.064 | 12.403 | 45.670 | 9.852
2024 | 237.758 | 56.576 | 166.431 | 247.047 | 12.352 | 45.483 | 9.811
2025 | 243.892 | 58.035 | 170.725 | 253.420 | 12.671 | 46.656 | 10.065
2026 | 251.233 | 59.782 | 175.864 | 261.048 | 13.052 | 48.060 | 10.368`;

const KOLOMMEN: readonly (readonly ParameterId[])[] = [
	['vermogenBovengrens'],
	['vermogenOndergrens'],
	['vermogensgrensOuder'],
	['kapitaalGevestigd'],
	['kapitaalMarginaal', 'kapitaalOuder'],
	['kapitaalStarter'],
	['minimuminkomenOuder']
];

const rijen = TABEL.trim()
	.split('\n')
	.map((regel) => regel.split('|').map((cel) => Number(cel.trim().replace('.', ''))));

const op = (id: ParameterId, datum: string) => geldendOp(PARAMETERS[id], datum);

describe('Bbz art. 60 lid 1: bedragen per kalenderjaar', () => {
	for (const [jaar, ...bedragen] of rijen)
		for (const [nr, ids] of KOLOMMEN.entries())
			for (const id of ids)
				test(`${id} is in ${jaar} de hele tijd ${bedragen[nr]} euro`, () => {
					expect(op(id, `${jaar}-01-01`)?.waarde).toBe(bedragen[nr]);
					expect(op(id, `${jaar}-12-31`)?.waarde).toBe(bedragen[nr]);
				});

	test.each(KOLOMMEN.flat())('%s bestaat niet voor 2015 en niet na 2026', (id) => {
		expect(op(id, '2014-12-31')).toBeUndefined();
		expect(op(id, '2015-01-01')).toBeDefined();
		expect(op(id, '2026-12-31')).toBeDefined();
		expect(op(id, '2027-01-01')).toBeUndefined();
	});

	test('elk jaarbedrag is gezien in een bron', () => {
		for (const id of KOLOMMEN.flat())
			for (const w of PARAMETERS[id].waarden) expect([id, w.zekerheid]).toEqual([id, 'bevestigd']);
	});

	test('de bedragen van 2017 staan in de tabel van RBZ Zwolle (A32)', () => {
		for (const id of KOLOMMEN.flat()) expect(op(id, '2017-06-15')?.bron).toBe('RBZ17');
	});

	test('2024 ligt onder 2023: het prijsindexcijfer van oktober 2023 daalde', () => {
		const { waarde } = op('kapitaalGevestigd', '2024-01-01') ?? { waarde: NaN };
		expect(waarde).toBeLessThan(op('kapitaalGevestigd', '2023-12-31')?.waarde ?? 0);
	});
});

describe('Bbz art. 15 onder a: rente', () => {
	test('is 8 procent vanaf 1 juli 2009 en daarvoor onbekend', () => {
		expect(op('rente', '2009-06-30')).toBeUndefined();
		expect(op('rente', '2009-07-01')?.waarde).toBe(8);
		expect(op('rente', '2026-12-31')?.waarde).toBe(8);
		expect(op('rente', '2027-01-01')).toBeUndefined();
	});

	test.each([
		['2022-12-31', 'bevestigd'],
		['2023-01-01', 'onzeker'],
		['2024-12-31', 'onzeker'],
		['2025-01-01', 'bevestigd'],
		['2025-12-31', 'bevestigd'],
		['2026-01-01', 'onzeker']
	])('heet op %s %s', (datum, zekerheid) => {
		expect(op('rente', datum)?.zekerheid).toBe(zekerheid);
	});
});

describe('Bbz art. 6 lid 2: percentage over winst', () => {
	test.each([
		[2015, 20, 'bevestigd'],
		[2017, 20, 'bevestigd'],
		[2020, 18, 'onzeker'],
		[2021, 17, 'bevestigd'],
		[2022, 17, 'bevestigd']
	])('is in %i %i procent en heet %s', (jaar, waarde, zekerheid) => {
		expect(op('forfait', `${jaar}-01-01`)).toMatchObject({ waarde, zekerheid });
		expect(op('forfait', `${jaar}-12-31`)).toMatchObject({ waarde, zekerheid });
	});

	test.each([2016, 2018, 2019, 2023, 2024, 2025, 2026, 2027])('ontbreekt in %i', (jaar) => {
		expect(op('forfait', `${jaar}-01-01`)).toBeUndefined();
		expect(op('forfait', `${jaar}-12-31`)).toBeUndefined();
	});

	test('houdt op aan het eind van 2022 en valt niet terug', () => {
		expect(op('forfait', plusDagen('2022-12-31', 1))).toBeUndefined();
	});
});
