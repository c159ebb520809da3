import type { Datum } from '../begrippen/datum.ts';
import { dagenTussen, kalenderjaar } from '../begrippen/datum.ts';
import { Ingredienten } from './ingredient.ts';
import type { Onbekend } from './ingredient.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';

/** Een jaar heeft hier 52 weken: zo rekenen de wetsbron en de gemeenten van week naar jaar. */
export const WEKEN_PER_JAAR = 52;
const DAGEN_PER_WEEK = 7;

/**
 * Rekent uren per week om naar uren per jaar, met 52 weken.
 * @grondslag Wet IB 2001 art. 3.6 lid 1
 */
export function urenPerJaar(urenPerWeek: number): number {
	return urenPerWeek * WEKEN_PER_JAAR;
}

/** Weken van de peildatum tot en met 31 december, met delen van een week. */
function wekenTotJaareinde(peildatum: Datum): number {
	const volgendJaar = `${String(kalenderjaar(peildatum) + 1).padStart(4, '0')}-01-01`;
	return dagenTussen(peildatum, volgendJaar) / DAGEN_PER_WEEK;
}

/**
 * Rekent uit hoeveel uren iemand in het startjaar werkt als hij op een dag begint.
 * @grondslag Wet IB 2001 art. 3.6 lid 1
 * @uitleg Het criterium geldt per kalenderjaar en wordt niet naar rato verlaagd; bij een starter kijkt de gemeente naar de verwachte uren.
 */
export function urenInStartjaar(urenPerWeek: number, start: Datum): number {
	return urenPerWeek * Math.min(wekenTotJaareinde(start), WEKEN_PER_JAAR);
}

/** Uren per week die tot 31 december nog nodig zijn. */
export interface NogNodig {
	soort: 'nog_nodig';
	uren: number;
	weken: number;
	perWeek: number;
	ingredienten: readonly ParameterGebruik[];
}

/**
 * Rekent uit hoeveel uren per week tot en met 31 december nog nodig zijn.
 * @grondslag Wet IB 2001 art. 3.6 lid 1
 */
export function nogNodigPerWeek(gewerkt: number, peildatum: Datum): NogNodig | Onbekend {
	const gelezen = new Ingredienten();
	const criterium = gelezen.parameter('urencriterium', peildatum);
	if (criterium === undefined) return gelezen.onbekend();
	const uren = Math.max(0, criterium - gewerkt);
	const weken = wekenTotJaareinde(peildatum);
	return { soort: 'nog_nodig', uren, weken, perWeek: uren / weken, ingredienten: gelezen.lijst };
}
