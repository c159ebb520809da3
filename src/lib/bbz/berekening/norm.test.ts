import { describe, expect, test } from 'vitest';
import { afronden } from '../begrippen/bedrag.ts';
import { maandnorm } from './norm.ts';
import type { Huishouden } from './norm.ts';

const alleen: Huishouden = { leefvorm: 'alleenstaand', geboren: '1985-06-15', kostendelers: 0 };
const paar: Huishouden = {
	leefvorm: 'samen',
	geboren: '1985-06-15',
	geborenPartner: '1987-01-01',
	kostendelers: 0
};
/** Geeft de norm in euro's op de cent, of wat ontbreekt. */
function norm(huishouden: Huishouden, peildatum: string): number | string {
	const n = maandnorm(huishouden, peildatum);
	if (n.soort === 'maandnorm') return afronden(n.bedrag, 'rekenkundig_cent').toNumber();
	return n.ontbreekt.map((g) => (g.soort === 'parameter' ? g.parameter : g.gegeven)).join();
}

describe('Participatiewet art. 21: van 21 jaar tot de AOW-leeftijd', () => {
	test.each([
		['2026-06-30', 1401.5, 2002.13],
		['2026-07-01', 1419.46, 2027.79],
		['2024-12-31', 1308.45, 1869.21],
		['2017-01-01', 982.79, 1403.98]
	])('geldt op %s %d voor een en %d voor twee', (dag, een, twee) => {
		expect(norm(alleen, dag)).toBe(een);
		expect(norm({ ...alleen, leefvorm: 'alleenstaande_ouder' }, dag)).toBe(een);
		expect(norm(paar, dag)).toBe(twee);
	});

	test('is onbekend voor 2017 en na 2026, nooit de norm van een ander jaar', () => {
		expect(norm(alleen, '2016-12-31')).toBe('normAlleenstaand');
		expect(norm(paar, '2027-01-01')).toBe('normGehuwd');
	});

	test('noemt de gebruikte parameters met zekerheid en bron', () => {
		expect(maandnorm(alleen, '2020-08-01')).toMatchObject({
			soort: 'maandnorm',
			isBenadering: false,
			ingredienten: [
				{ parameter: 'normLeeftijd', waarde: 18, zekerheid: 'bevestigd', bron: 'RP' },
				{ parameter: 'gewoneNormLeeftijd', waarde: 21, zekerheid: 'bevestigd', bron: 'RP' },
				{
					parameter: 'aowLeeftijd',
					waarde: 67 * 12 + 3,
					eenheid: 'leeftijd_in_maanden',
					vanaf: '2028-01-01',
					zekerheid: 'verwacht',
					bron: 'RA'
				},
				{
					parameter: 'normAlleenstaand',
					waarde: 1059.03,
					eenheid: 'euro_per_maand',
					vanaf: '2020-07-01',
					zekerheid: 'onzeker',
					bron: 'venray'
				}
			]
		});
	});

	test('is zonder geboortedag van de partner onbekend', () => {
		expect(norm({ leefvorm: 'samen', geboren: '1985-06-15', kostendelers: 0 }, '2026-01-01')).toBe(
			'geborenPartner'
		);
	});

	test('geeft tweemaal hetzelfde en verandert de invoer niet', () => {
		const invoer = Object.freeze({ ...paar });
		expect(maandnorm(invoer, '2026-07-01')).toEqual(maandnorm(invoer, '2026-07-01'));
	});
});

describe('Participatiewet art. 22: AOW-leeftijd', () => {
	const oud: Huishouden = { ...alleen, geboren: '1959-11-22' };

	test('een dag voor de AOW-leeftijd nog niet, op de dag wel', () => {
		expect(norm(oud, '2026-11-21')).toBe(1419.46);
		expect(norm(oud, '2026-11-22')).toBe(1587.34);
	});

	test('een paar waarvan een of beiden haar hebben krijgt dezelfde norm', () => {
		expect(norm({ ...paar, geborenPartner: '1959-11-22' }, '2026-11-22')).toBe(2176.1);
		expect(norm({ ...oud, leefvorm: 'samen', geborenPartner: '1950-01-01' }, '2026-11-22')).toBe(
			2176.1
		);
	});
});

describe('Participatiewet art. 20: 18, 19 en 20 jaar', () => {
	const jong: Huishouden = { ...alleen, geboren: '2005-08-01' };
	const jongPaar: Huishouden = { ...jong, leefvorm: 'samen', geborenPartner: '2007-01-01' };

	test('een dag voor de 21e verjaardag de lage norm, op de dag de volle', () => {
		expect(norm(jong, '2026-07-31')).toBe(350.42);
		expect(norm(jong, '2026-08-01')).toBe(1419.46);
	});

	test('jonger dan 18 is er geen norm, op de 18e verjaardag wel', () => {
		expect(norm({ ...jong, geboren: '2008-02-02' }, '2026-02-01')).toBe('geboren');
		expect(norm({ ...jong, geboren: '2008-02-02' }, '2026-02-02')).toBe(345.99);
	});

	test('een jonge alleenstaande ouder heeft dezelfde norm als een jonge alleenstaande', () => {
		const ouder: Huishouden = { ...jong, leefvorm: 'alleenstaande_ouder' };
		expect(norm(ouder, '2026-01-01')).toBe(345.99);
		expect(norm(ouder, '2026-07-01')).toBe(350.42);
		expect(norm({ ...ouder, geboren: '2003-01-01' }, '2023-07-01')).toBe(300.36);
		expect(norm({ ...ouder, geboren: '2003-01-01' }, '2022-07-01')).toBe(
			'normJongAlleenstaandKind'
		);
	});

	test.each([
		[false, 691.98, 1347.06],
		[true, 1092.41, 1747.49]
	])('een jong paar met kind %s krijgt %d, en %d als een van beiden 21 is', (kind, beiden, een) => {
		const huis = { ...jongPaar, kinderenTenLaste: kind };
		expect(norm(huis, '2026-01-15')).toBe(beiden);
		expect(norm({ ...huis, geborenPartner: '1990-01-01' }, '2026-01-15')).toBe(een);
	});

	test('een jong paar zonder antwoord over kinderen is onbekend', () => {
		expect(norm(jongPaar, '2026-01-15')).toBe('kinderenTenLaste');
	});

	test('kostendelers raken een jonge alleenstaande en een jong paar niet', () => {
		expect(norm({ ...jong, kostendelers: 3 }, '2026-01-15')).toBe(345.99);
		expect(norm({ ...jongPaar, kinderenTenLaste: false, kostendelers: 3 }, '2026-01-15')).toBe(
			691.98
		);
	});

	test('een van beiden jong, met kostendelers: vast deel en formule, met kind een ander vast deel', () => {
		const huis = { ...jongPaar, geborenPartner: '1990-01-01', kostendelers: 1 };
		// 345,99 + 50 procent van 2.002,13
		expect(norm({ ...huis, kinderenTenLaste: false }, '2026-01-15')).toBe(1347.06);
		// 746,42 + 50 procent van 2.002,13
		expect(norm({ ...huis, kinderenTenLaste: true }, '2026-01-15')).toBe(1747.49);
		const eerder = { ...huis, geboren: '2002-01-01', kinderenTenLaste: true };
		expect(norm(eerder, '2021-01-15')).toBe('normJongKindDeler');
	});
});

describe('Participatiewet art. 22a: kostendelers', () => {
	/** Afwijking van een gepubliceerd bedrag in centen. */
	const scheelt = (kostendelers: number, dag: string, gepubliceerd: number) =>
		Math.abs(Number(norm({ ...alleen, kostendelers }, dag)) - gepubliceerd) * 100;

	test.each([
		[1, 854.04],
		[2, 740.11],
		[3, 683.23],
		[4, 649.07],
		[5, 626.29]
	])('Velsen 1-1-2023 met %i medebewoners: %d, op 18 cent na', (aantal, bedrag) => {
		expect(scheelt(aantal, '2023-01-01', bedrag)).toBeLessThan(18.5);
	});

	test.each([
		[1, 869.01],
		[2, 753.14],
		[3, 695.21],
		[4, 660.27],
		[5, 637.27]
	])('de Bevelanden 1-7-2023 met %i medebewoners: %d, op 18 cent na', (aantal, bedrag) => {
		expect(scheelt(aantal, '2023-07-01', bedrag)).toBeLessThan(18.5);
	});

	test.each([
		[1, 740.168],
		[4, 626.296]
	])('een paar met %i medebewoners krijgt tweemaal het deel', (aantal, deel) => {
		expect(norm({ ...paar, kostendelers: aantal }, '2023-01-01')).toBeCloseTo(2 * deel, 2);
	});

	test('een kostendeler is een benadering met een herinnerde formule', () => {
		const n = maandnorm({ ...alleen, kostendelers: 1 }, '2026-07-01');
		expect(n).toMatchObject({ isBenadering: true });
		expect(n.ingredienten.map((i) => i.zekerheid)).toContain('herinnerd');
	});

	test('tot en met 2022 telt wie 21 is mee, vanaf 2023 pas wie 27 is', () => {
		const met = (geboren: string): Huishouden => ({ ...alleen, kostendelers: [geboren] });
		expect(norm(met('2001-12-31'), '2022-12-31')).toBe(787.02);
		expect(norm(met('2002-01-01'), '2022-12-31')).toBe(1101.82);
		expect(norm(met('2001-12-31'), '2023-01-01')).toBe(1195.66);
		expect(norm(met('1996-01-02'), '2023-01-01')).toBe(1195.66);
		expect(norm(met('1996-01-01'), '2023-01-01')).toBe(854.04);
	});

	test('met de AOW-leeftijd telt de norm van art. 22', () => {
		const oud = { ...alleen, geboren: '1950-01-01', kostendelers: 1 };
		expect(norm(oud, '2026-07-01')).toBe(1088.05);
	});

	test.each([-1, 0.5, NaN])('weigert %s kostendelers', (kostendelers) => {
		expect(() => maandnorm({ ...alleen, kostendelers }, '2026-01-01')).toThrow(RangeError);
	});
});
