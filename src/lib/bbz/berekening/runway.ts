import { euro, positief } from '../begrippen/bedrag.ts';
import type { Bedraginvoer } from '../begrippen/bedrag.ts';
import type { Datum } from '../begrippen/datum.ts';
import { dagenTussen, plusDagen, plusMaanden } from '../begrippen/datum.ts';

/** Geld dat nu beschikbaar is en wat er per maand in en uit gaat. */
export interface RunwayInvoer {
	peildatum: Datum;
	saldo: Bedraginvoer;
	inkomstenPerMaand: Bedraginvoer;
	uitgavenPerMaand: Bedraginvoer;
}

/** De dag waarop het geld ongeveer op is, of dat het niet opraakt. */
export type Runway =
	{ soort: 'geld_is_op'; datum: Datum; dagen: number } | { soort: 'raakt_niet_op' };

/** Verder vooruit dan vijftig jaar zegt een datum niets meer. */
const VERSTE_MAAND = 600;

/**
 * Schat op welke dag het geld op is.
 * @grondslag geen; hulp bij de vraag hoeveel haast er is (Participatiewet art. 52, voorschot)
 * @uitleg Het tekort loopt binnen een maand elke dag even hard op.
 */
export function berekenRunway(invoer: RunwayInvoer): Runway {
	const saldo = euro(invoer.saldo);
	const tekort = positief(invoer.uitgavenPerMaand).minus(positief(invoer.inkomstenPerMaand));
	if (tekort.lte(0)) return { soort: 'raakt_niet_op' };
	const { peildatum } = invoer;
	if (saldo.lte(0)) return { soort: 'geld_is_op', datum: peildatum, dagen: 0 };
	const maanden = saldo.div(tekort).floor().toNumber();
	if (maanden >= VERSTE_MAAND) return { soort: 'raakt_niet_op' };
	const begin = plusMaanden(peildatum, maanden);
	const dagenInMaand = dagenTussen(begin, plusMaanden(peildatum, maanden + 1));
	const over = saldo.minus(tekort.times(maanden));
	const datum = plusDagen(begin, over.times(dagenInMaand).div(tekort).floor().toNumber());
	return { soort: 'geld_is_op', datum, dagen: dagenTussen(peildatum, datum) };
}
