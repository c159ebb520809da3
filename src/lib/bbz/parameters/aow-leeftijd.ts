import type { Datum } from '../begrippen/datum.ts';
import { kalenderjaar, plusDagen, plusMaanden } from '../begrippen/datum.ts';
import type { Bronsleutel } from './bronnen.ts';
import type { Zekerheid } from './tijdreeks.ts';

/** De AOW-leeftijd van iemand en de dag waarop die is bereikt. */
export interface AowLeeftijd {
	jaren: number;
	maanden: number;
	datum: Datum;
	zekerheid: Zekerheid;
	bron: Bronsleutel;
}

/**
 * Geboren voor deze dag: leeftijd in jaren en maanden. @jaarlijks-bijwerken
 * @uitleg Tot 1-9-1955 noemt de naslagtekst alleen het jaar; de geboortedagen zijn daaruit afgeleid.
 */
const TABEL: readonly (readonly [geborenVoor: Datum, jaren: number, maanden: number])[] = [
	['1948-01-01', 65, 0],
	['1948-12-01', 65, 1],
	['1949-11-01', 65, 2],
	['1950-10-01', 65, 3],
	['1951-07-01', 65, 6],
	['1952-04-01', 65, 9],
	['1953-01-01', 66, 0],
	['1955-09-01', 66, 4],
	['1956-06-01', 66, 7],
	['1957-03-01', 66, 10],
	['1961-01-01', 67, 0],
	['1962-10-01', 67, 3]
];

const EERSTE_GEZIENE_GEBOORTEDAG = '1955-09-01';
const LAATSTE_JAAR = 2029;

/** Telt op; bestaat de dag niet in die maand, dan geldt de eerste van de volgende. */
function verjaardag(geboren: Datum, maanden: number): Datum {
	const datum = plusMaanden(geboren, maanden);
	return datum.slice(8) === geboren.slice(8) ? datum : plusDagen(datum, 1);
}

/**
 * Geeft de AOW-leeftijd, of `undefined` voor wie na de tabel is geboren.
 * @grondslag AOW art. 7a lid 1
 * @aanname Wie op een dag is geboren die in de maand van de AOW-leeftijd niet bestaat, bereikt haar op de eerste van de volgende maand (zoals 29 februari bij een verjaardag).
 */
export function aowLeeftijd(geboren: Datum): AowLeeftijd | undefined {
	const rij = TABEL.find(([geborenVoor]) => geboren < geborenVoor);
	if (rij === undefined) return undefined;
	const [, jaren, maanden] = rij;
	return {
		jaren,
		maanden,
		datum: verjaardag(geboren, jaren * 12 + maanden),
		zekerheid: geboren < EERSTE_GEZIENE_GEBOORTEDAG ? 'afgeleid' : 'bevestigd',
		bron: 'RA'
	};
}

/**
 * Geeft de dag waarop de AOW-leeftijd is bereikt, of `undefined` voor wie na de tabel is geboren.
 * @grondslag AOW art. 7a lid 1
 */
export function aowDatum(geboren: Datum): { datum: Datum } | undefined {
	const leeftijd = aowLeeftijd(geboren);
	return leeftijd === undefined ? undefined : { datum: leeftijd.datum };
}

/**
 * Zegt of iemand op de peildatum de AOW-leeftijd heeft.
 * @grondslag AOW art. 7a lid 1
 * @uitleg Wie na de tabel is geboren bereikt haar in geen jaar van de tabel; daarna is het onbekend.
 */
export function heeftAowLeeftijd(geboren: Datum, peildatum: Datum): boolean | undefined {
	const leeftijd = aowLeeftijd(geboren);
	if (leeftijd !== undefined) return leeftijd.datum <= peildatum;
	return kalenderjaar(peildatum) <= LAATSTE_JAAR ? false : undefined;
}
