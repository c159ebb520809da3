import type { Datum } from '../begrippen/datum.ts';
import { dagenTussen, plusDagen, plusMaanden } from '../begrippen/datum.ts';

/** Geld dat nu beschikbaar is en wat er per maand in en uit gaat, in euro's met hooguit twee decimalen. */
export interface RunwayInvoer {
	peildatum: Datum;
	saldo: number;
	inkomstenPerMaand: number;
	uitgavenPerMaand: number;
}

/** De dag waarop het geld ongeveer op is, of dat het niet opraakt. */
export type Runway =
	{ soort: 'geld_is_op'; datum: Datum; dagen: number } | { soort: 'raakt_niet_op' };

/** Verder vooruit dan vijftig jaar zegt een datum niets meer. */
const VERSTE_MAAND = 600;

/** Hele centen; exact, want een bedrag heeft hooguit twee decimalen. */
const centen = (bedrag: number) => Math.round(bedrag * 100);

/**
 * Schat op welke dag het geld op is.
 * @grondslag geen; hulp bij de vraag hoeveel haast er is (Participatiewet art. 52, voorschot)
 * @uitleg Het tekort loopt binnen een maand elke dag even hard op.
 */
export function berekenRunway(invoer: RunwayInvoer): Runway {
	const { peildatum, saldo, inkomstenPerMaand, uitgavenPerMaand } = invoer;
	if (![saldo, inkomstenPerMaand, uitgavenPerMaand].every(Number.isFinite)) {
		throw new RangeError('Een bedrag moet een eindig getal zijn.');
	}
	if (inkomstenPerMaand < 0 || uitgavenPerMaand < 0) {
		throw new RangeError('Dit bedrag mag niet negatief zijn.');
	}
	const tekort = centen(uitgavenPerMaand) - centen(inkomstenPerMaand);
	if (tekort <= 0) return { soort: 'raakt_niet_op' };
	const over = centen(saldo);
	if (over <= 0) return { soort: 'geld_is_op', datum: peildatum, dagen: 0 };
	const maanden = Math.floor(over / tekort);
	if (maanden >= VERSTE_MAAND) return { soort: 'raakt_niet_op' };
	const begin = plusMaanden(peildatum, maanden);
	const dagenInMaand = dagenTussen(begin, plusMaanden(peildatum, maanden + 1));
	const datum = plusDagen(begin, Math.floor(((over % tekort) * dagenInMaand) / tekort));
	return { soort: 'geld_is_op', datum, dagen: dagenTussen(peildatum, datum) };
}
