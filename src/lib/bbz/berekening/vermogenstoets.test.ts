import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toetsVermogen } from './vermogenstoets.ts';

/** 2026: ondergrens 59.782, bovengrens 251.233, oudere 175.864. */
function toets(eigen: number, totaal: number, isOuder = false, dag = '2026-06-01') {
	const u = toetsVermogen({ totaal, schulden: totaal - eigen, isOuder }, dag);
	return u.soort === 'onbekend' ? u.soort : u.grond;
}
const over = (eigen: number, totaal: number) => {
	const u = toetsVermogen({ totaal, schulden: totaal - eigen }, '2026-06-01');
	return u.soort === 'onbekend' ? undefined : [u.overschrijding.toNumber(), u.ruimte.toNumber()];
};

describe('Bbz art. 3 lid 1: vermogensgrens', () => {
	test.each([
		['D6: 100.000 van 400.000 is 25 procent', 100_000, 400_000, 'verhouding_binnen_grens'],
		['D8: 260.000 is meer dan de bovengrens', 260_000, 900_000, 'boven_bovengrens'],
		['D9: 50.000 is niet meer dan de ondergrens', 50_000, 50_000, 'tot_en_met_ondergrens']
	])('%s', (_, eigen, totaal, grond) => {
		expect(toets(eigen, totaal)).toBe(grond);
	});

	test.each([
		[59_781.99, 'tot_en_met_ondergrens'],
		[59_782, 'tot_en_met_ondergrens'],
		[59_782.01, 'verhouding_boven_grens'],
		[251_232.99, 'verhouding_boven_grens'],
		[251_233, 'gelijk_aan_bovengrens'],
		[251_233.01, 'boven_bovengrens']
	])('eigen vermogen %d zonder schulden: %s', (eigen, grond) => {
		expect(toets(eigen, eigen)).toBe(grond);
	});

	test.each([
		[89_999.99, 'verhouding_binnen_grens'],
		[90_000, 'verhouding_binnen_grens'],
		[90_000.01, 'verhouding_boven_grens']
	])('eigen vermogen %d van 300.000: %s', (eigen, grond) => {
		expect(
			toetsVermogen({ totaal: 300_000, schulden: `${300_000 - eigen}` }, '2026-06-01')
		).toMatchObject({ grond });
	});

	test('zonder bezit, met en zonder schulden, kan om niet', () => {
		expect(toets(0, 0)).toBe('tot_en_met_ondergrens');
		expect(toets(-40_000, 0)).toBe('tot_en_met_ondergrens');
		expect(toets(-40_000, 500_000)).toBe('tot_en_met_ondergrens');
	});

	test('zegt hoeveel het te hoog is, of hoeveel ruimte er is', () => {
		expect(over(260_000, 900_000)).toEqual([8_767, 0]);
		expect(over(100_000, 300_000)).toEqual([10_000, 0]);
		expect(over(100_000, 100_000)).toEqual([40_218, 0]);
		expect(over(260_000, 300_000)).toEqual([170_000, 0]);
		expect(over(100_000, 400_000)).toEqual([0, 20_000]);
		expect(over(50_000, 50_000)).toEqual([0, 9_782]);
		expect(over(251_233, 251_233)).toEqual([0, 0]);
	});

	test('volgt het jaar en is buiten de tabel onbekend', () => {
		expect(toets(58_035, 58_035, false, '2025-12-31')).toBe('tot_en_met_ondergrens');
		expect(toets(58_036, 58_036, false, '2025-12-31')).toBe('verhouding_boven_grens');
		expect(toets(1, 1, false, '2027-01-01')).toBe('onbekend');
	});

	test('noemt de drie parameters', () => {
		const u = toetsVermogen({ totaal: 1, schulden: 0 }, '2026-01-01');
		expect(u.ingredienten.map((i) => i.parameter)).toEqual([
			'vermogenBovengrens',
			'vermogenOndergrens',
			'vermogensverhouding'
		]);
	});

	test('wie meer schulden heeft komt niet slechter uit', () => {
		const geld = fc.integer({ min: 0, max: 600_000 });
		fc.assert(
			fc.property(geld, geld, geld, (totaal, schulden, erbij) => {
				const kan = (s: number) =>
					toetsVermogen({ totaal, schulden: s }, '2026-01-01').soort === 'om_niet_kan';
				// De enige uitzondering is gelijk aan de bovengrens: dat geval valt buiten a en b.
				return !kan(schulden) || totaal - schulden === 251_233 || kan(schulden + erbij);
			})
		);
	});
});

describe('Bbz art. 3 lid 2: oudere zelfstandige', () => {
	test.each([
		[175_863.99, 'tot_en_met_grens_ouder'],
		[175_864, 'tot_en_met_grens_ouder'],
		[175_864.01, 'boven_grens_ouder']
	])('eigen vermogen %d: %s', (eigen, grond) => {
		expect(toets(eigen, eigen, true)).toBe(grond);
	});
});
