import { describe, expect, test } from 'vitest';
import { plusDagen } from '../begrippen/datum.ts';
import { Ingredienten } from '../berekening/ingredient.ts';
import { heeftAowLeeftijd } from './aow-bereikt.ts';

/** Of iemand de AOW-leeftijd heeft, en de parameter die de lezer daarbij onthoudt. */
function aow(geboren: string, peildatum: string) {
	const gelezen = new Ingredienten();
	const bereikt = heeftAowLeeftijd(geboren, peildatum, gelezen);
	return { bereikt, gebruikt: gelezen.lijst[0], gemist: gelezen.onbekend().ontbreekt };
}

const leeftijdVan = (geboren: string) => aow(geboren, '2026-03-01').gebruikt?.waarde;

/** Eerste en laatste geboortedag per leeftijd, met het eerste jaar waarin zij geldt (naslagtekst § 3.5). */
const RIJEN = [
	['1930-01-01', '1947-12-31', 65, 0, 2012],
	['1948-01-01', '1948-11-30', 65, 1, 2013],
	['1948-12-01', '1949-10-31', 65, 2, 2014],
	['1949-11-01', '1950-09-30', 65, 3, 2015],
	['1950-10-01', '1951-06-30', 65, 6, 2016],
	['1951-07-01', '1952-03-31', 65, 9, 2017],
	['1952-04-01', '1952-12-31', 66, 0, 2018],
	['1953-01-01', '1955-08-31', 66, 4, 2019],
	['1955-09-01', '1956-05-31', 66, 7, 2022],
	['1956-06-01', '1957-02-28', 66, 10, 2023],
	['1957-03-01', '1960-12-31', 67, 0, 2024],
	['1961-01-01', '1962-09-30', 67, 3, 2028]
] as const;

describe('AOW art. 7a: leeftijd per geboortedag', () => {
	test.each(RIJEN)('geboren van %s tot en met %s is %i jaar en %i maanden', (...rij) => {
		const [a, b, j, m, jaar] = rij;
		for (const geboren of [a, b]) {
			expect(aow(geboren, '2026-03-01').gebruikt).toMatchObject({
				parameter: 'aowLeeftijd',
				waarde: j * 12 + m,
				eenheid: 'leeftijd_in_maanden',
				vanaf: `${jaar}-01-01`,
				bron: 'RA'
			});
		}
	});

	test.each(RIJEN.slice(1))('wie een dag voor %s is geboren valt in de rij ervoor', (a) => {
		expect(leeftijdVan(plusDagen(a, -1))).toBeLessThan(leeftijdVan(a) as number);
	});

	test('geboortedagen tot september 1955 zijn afgeleid, daarna bevestigd', () => {
		expect(aow('1955-08-31', '2026-03-01').gebruikt?.zekerheid).toBe('afgeleid');
		expect(aow('1955-09-01', '2026-03-01').gebruikt?.zekerheid).toBe('bevestigd');
	});
});

describe('AOW art. 7a: leeftijd bereikt op een peildatum', () => {
	test.each([
		['1948-01-01', '2013-02-01'],
		['1951-08-20', '2017-05-20'],
		['1952-04-01', '2018-04-01'],
		['1954-08-31', '2020-12-31'],
		['1955-08-31', '2021-12-31'],
		['1955-09-01', '2022-04-01'],
		['1956-05-31', '2022-12-31'],
		['1957-02-28', '2023-12-28'],
		['1957-03-01', '2024-03-01'],
		['1959-11-22', '2026-11-22'],
		['1959-12-31', '2026-12-31'],
		['1960-01-01', '2027-01-01'],
		['1961-01-01', '2028-04-01'],
		['1962-09-30', '2029-12-30'],
		// De dag bestaat niet: dan de eerste van de volgende maand.
		['1960-02-29', '2027-03-01'],
		['1961-11-30', '2029-03-01'],
		['1961-08-31', '2028-12-01']
	])('geboren %s bereikt haar op %s, niet een dag eerder', (geboren, dag) => {
		expect(aow(geboren, plusDagen(dag, -1)).bereikt).toBe(false);
		expect(aow(geboren, dag).bereikt).toBe(true);
		expect(aow(geboren, plusDagen(dag, 1)).bereikt).toBe(true);
	});

	test('wie na de tabel is geboren heeft haar tot en met 2029 niet, en verwacht haar niet eerder dan wie ervoor is geboren', () => {
		for (const [geboren, dag] of [
			['1962-10-01', '2029-12-31'],
			['1990-05-05', '2026-11-22']
		] as const) {
			expect(aow(geboren, dag)).toMatchObject({
				bereikt: false,
				gebruikt: { waarde: 67 * 12 + 3, vanaf: '2028-01-01', zekerheid: 'verwacht' }
			});
		}
	});

	test('na 2029 is het onbekend en heet de leeftijd gemist', () => {
		expect(aow('1962-10-01', '2030-01-01')).toEqual({
			bereikt: undefined,
			gebruikt: undefined,
			gemist: [{ soort: 'parameter', parameter: 'aowLeeftijd', peildatum: '2030-01-01' }]
		});
	});
});
