import { describe, expect, test } from 'vitest';
import { kalenderjaar, plusDagen } from '../begrippen/datum.ts';
import { aowDatum, aowLeeftijd, heeftAowLeeftijd } from './aow-leeftijd.ts';

/** Eerste en laatste geboortedag per leeftijd; de jaren uit de naslagtekst § 3.5. */
const RIJEN = [
	['1930-01-01', '1947-12-31', 65, 0],
	['1948-01-01', '1948-11-30', 65, 1],
	['1948-12-01', '1949-10-31', 65, 2],
	['1949-11-01', '1950-09-30', 65, 3],
	['1950-10-01', '1951-06-30', 65, 6],
	['1951-07-01', '1952-03-31', 65, 9],
	['1952-04-01', '1952-12-31', 66, 0],
	['1953-01-01', '1955-08-31', 66, 4],
	['1955-09-01', '1956-05-31', 66, 7],
	['1956-06-01', '1957-02-28', 66, 10],
	['1957-03-01', '1960-12-31', 67, 0],
	['1961-01-01', '1962-09-30', 67, 3]
] as const;

describe('AOW art. 7a: leeftijd per geboortedag', () => {
	test.each(RIJEN)('geboren van %s tot en met %s is %i jaar en %i maanden', (a, b, j, m) => {
		expect(aowLeeftijd(a)).toMatchObject({ jaren: j, maanden: m });
		expect(aowLeeftijd(b)).toMatchObject({ jaren: j, maanden: m });
	});

	test.each(RIJEN.slice(1))(
		'wie een dag voor %s is geboren valt in de rij ervoor',
		(a, _b, j, m) => {
			const eerder = aowLeeftijd(plusDagen(a, -1));
			expect([eerder?.jaren, eerder?.maanden]).not.toEqual([j, m]);
		}
	);

	test.each([
		['1948-01-01', 2013],
		['1948-12-01', 2014],
		['1949-11-01', 2015],
		['1950-10-01', 2016],
		['1951-07-01', 2017],
		['1952-04-01', 2018],
		['1953-01-01', 2019],
		['1953-09-01', 2020],
		['1954-09-01', 2021],
		['1955-09-01', 2022],
		['1956-06-01', 2023],
		['1957-03-01', 2024],
		['1958-01-01', 2025],
		['1959-01-01', 2026],
		['1960-01-01', 2027],
		['1961-01-01', 2028],
		['1961-10-01', 2029]
	])('wie op %s is geboren is de eerste die haar in %i bereikt', (geboren, jaar) => {
		expect(kalenderjaar(aowDatum(geboren)?.datum ?? '')).toBe(jaar);
		expect(kalenderjaar(aowDatum(plusDagen(geboren, -1))?.datum ?? '')).toBeLessThanOrEqual(jaar);
	});

	test('geboortedagen tot september 1955 zijn afgeleid, daarna bevestigd', () => {
		expect(aowLeeftijd('1955-08-31')?.zekerheid).toBe('afgeleid');
		expect(aowLeeftijd('1955-09-01')?.zekerheid).toBe('bevestigd');
	});

	test('na de tabel is de leeftijd onbekend', () => {
		expect(aowLeeftijd('1962-09-30')).toBeDefined();
		expect(aowLeeftijd('1962-10-01')).toBeUndefined();
		expect(aowDatum('1962-10-01')).toBeUndefined();
	});
});

describe('AOW art. 7a: leeftijd bereikt op een peildatum', () => {
	test.each(['1947-06-15', '1951-08-20', '1956-05-31', '1957-02-28', '1959-11-22', '1962-09-15'])(
		'geboren %s: een dag ervoor niet, op de dag en een dag erna wel',
		(geboren) => {
			const { datum } = aowDatum(geboren) ?? { datum: '' };
			expect(heeftAowLeeftijd(geboren, plusDagen(datum, -1))).toBe(false);
			expect(heeftAowLeeftijd(geboren, datum)).toBe(true);
			expect(heeftAowLeeftijd(geboren, plusDagen(datum, 1))).toBe(true);
		}
	);

	test.each([
		['1959-11-22', '2026-11-22'],
		['1956-05-31', '2022-12-31'],
		['1961-01-01', '2028-04-01'],
		// De dag bestaat niet: dan de eerste van de volgende maand.
		['1960-02-29', '2027-03-01'],
		['1961-11-30', '2029-03-01'],
		['1961-08-31', '2028-12-01']
	])('geboren %s bereikt haar op %s', (geboren, datum) => {
		expect(aowDatum(geboren)).toEqual({ datum });
	});

	test('wie na de tabel is geboren heeft haar tot en met 2029 niet, daarna is het onbekend', () => {
		expect(heeftAowLeeftijd('1962-10-01', '2029-12-31')).toBe(false);
		expect(heeftAowLeeftijd('1990-05-05', '2026-11-22')).toBe(false);
		expect(heeftAowLeeftijd('1962-10-01', '2030-01-01')).toBeUndefined();
	});

	test('wie voor 1960 is geboren heeft haar uiterlijk 31 december 2026', () => {
		expect(heeftAowLeeftijd('1959-12-31', '2026-12-30')).toBe(false);
		expect(heeftAowLeeftijd('1959-12-31', '2026-12-31')).toBe(true);
		expect(heeftAowLeeftijd('1960-01-01', '2026-12-31')).toBe(false);
	});
});
