import { describe, expect, test } from 'vitest';
import { jaarnorm } from './jaarnorm.ts';
import type { Huishouden } from './norm.ts';

const alleen: Huishouden = { leefvorm: 'alleenstaand', geboren: '1985-06-15', kostendelers: 0 };
const paar: Huishouden = { ...alleen, leefvorm: 'samen', geborenPartner: '1985-06-15' };

function bedrag(huishouden: Huishouden, vanaf: string, extra = 0): number | undefined {
	const j = jaarnorm(huishouden, vanaf, extra);
	return j.soort === 'jaarnorm' ? j.bedrag.toNumber() : undefined;
}

describe('Bbz art. 1 onder g: jaarnorm', () => {
	test.each([
		[2018, 17045.88, 11932.08],
		[2019, 17622.6, 12335.82],
		[2020, 18097.26, 12668.1],
		[2021, 18464.04, 12924.84],
		[2022, 18801.66, 13161.18],
		[2023, 20676.6, 14473.68],
		[2024, 22219.5, 15553.68],
		[2025, 23267.22, 16287.06],
		[2026, 24179.52, 16925.76]
	])('is over kalenderjaar %i gehuwd %d en alleenstaand %d', (jaar, gehuwd, alleenstaand) => {
		expect(bedrag(paar, `${jaar}-01-01`)).toBe(gehuwd);
		expect(bedrag(alleen, `${jaar}-01-01`)).toBe(alleenstaand);
	});

	test('telt bij een gebroken boekjaar de maanden waar zij liggen', () => {
		expect(bedrag(alleen, '2025-07-01')).toBeCloseTo(6 * 1369.06 + 6 * 1401.5, 10);
		expect(bedrag(alleen, '2025-10-01')).toBeCloseTo(3 * 1369.06 + 6 * 1401.5 + 3 * 1419.46, 10);
	});

	test('telt bijzondere bijstand op', () => {
		expect(bedrag(alleen, '2026-01-01', 100)).toBe(17025.76);
	});

	test('is onbekend als een maand ontbreekt, en noemt welke', () => {
		const j = jaarnorm(alleen, '2026-02-01');
		expect(j).toMatchObject({
			soort: 'onbekend',
			ontbreekt: [{ parameter: 'normAlleenstaand', peildatum: '2027-01-01' }]
		});
	});

	test('volgt een verjaardag in het jaar vanaf de eerste van de maand erna', () => {
		const jong: Huishouden = { ...alleen, geboren: '2005-03-15' };
		const j = jaarnorm(jong, '2026-01-01');
		expect(j.soort === 'jaarnorm' && j.maanden.map((m) => m.bedrag.toNumber()).slice(1, 4)).toEqual(
			[345.99, 345.99, 1401.5]
		);
	});

	test('noemt de leeftijden en beide halfjaren met hun zekerheid', () => {
		const { ingredienten } = jaarnorm(alleen, '2020-01-01');
		expect(ingredienten.map((i) => [i.parameter, i.vanaf, i.zekerheid])).toEqual([
			['normLeeftijd', '2015-01-01', 'bevestigd'],
			['gewoneNormLeeftijd', '2015-01-01', 'bevestigd'],
			['aowLeeftijd', '2028-01-01', 'verwacht'],
			['normAlleenstaand', '2020-01-01', 'bevestigd'],
			['normAlleenstaand', '2020-07-01', 'onzeker']
		]);
	});

	test('weigert een boekjaar dat niet op de eerste begint', () => {
		expect(() => jaarnorm(alleen, '2026-01-02')).toThrow(RangeError);
	});
});
