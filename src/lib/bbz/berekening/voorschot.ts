import { positief, procentVan } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import { plusDagen } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';
import { Ingredienten } from './ingredient.ts';
import type { Onbekend } from './ingredient.ts';

/** Een aanvraag waarop nog niet is beslist. */
export interface VoorschotInvoer {
	voor: 'levensonderhoud' | 'bedrijfskapitaal';
	aangevraagdOp: Datum;
	normPerMaand: Bedraginvoer;
	/** De dag van het voorschot: zij bepaalt het deel van de norm. */
	peildatum: Datum;
}

/** Het kleinste voorschot per maand, onafgerond, of waarom er geen is. */
export type Voorschot =
	| {
			soort: 'voorschot';
			minstensPerMaand: Bedrag;
			/** Laatste dag voor het eerste voorschot; daarna telkens na dezelfde termijn. */
			uiterlijkOp: Datum;
			ingredienten: readonly ParameterGebruik[];
	  }
	| { soort: 'geen'; reden: 'bedrijfskapitaal' };

const DAGEN_PER_WEEK = 7;

/**
 * Berekent het kleinste voorschot op levensonderhoud en wanneer het er uiterlijk moet zijn.
 * @grondslag Participatiewet art. 52 lid 1 en 2; Bbz 2004 art. 14 lid 2
 * @uitleg Op bedrijfskapitaal is er nooit een voorschot. Of gegevens verwijtbaar ontbreken, of duidelijk is dat er geen recht bestaat, beoordeelt een mens.
 */
export function berekenVoorschot(invoer: VoorschotInvoer): Voorschot | Onbekend {
	if (invoer.voor === 'bedrijfskapitaal') return { soort: 'geen', reden: 'bedrijfskapitaal' };
	const gelezen = new Ingredienten();
	const aandeel = gelezen.parameter('voorschotAandeel', invoer.peildatum);
	const weken = gelezen.parameter('voorschotTermijn', invoer.aangevraagdOp);
	if (aandeel === undefined || weken === undefined) return gelezen.onbekend();
	return {
		soort: 'voorschot',
		minstensPerMaand: procentVan(positief(invoer.normPerMaand), aandeel),
		uiterlijkOp: plusDagen(invoer.aangevraagdOp, weken * DAGEN_PER_WEEK),
		ingredienten: gelezen.lijst
	};
}
