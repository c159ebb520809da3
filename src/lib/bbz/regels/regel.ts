import type { Artikel } from '../begrippen/artikel.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { Beleidsartikel, Beleidsversie } from '../beleid/beleid.types.ts';
import type { Lezer } from '../toets/lezer.ts';
import type { Oordeel } from '../toets/oordeel.ts';

/** Een norm uit de wet, met de dagen waarop deze lezing ervan geldt. */
export interface Regeldefinitie<Id extends string = string> {
	id: Id;
	artikel: Artikel;
	/** Eerste en laatste peildatum van deze versie; zonder opgave geldt zij altijd. */
	vanaf?: Datum;
	totEnMet?: Datum;
	/** `vorm` als de norm alleen bepaalt hoe iets wordt verstrekt. */
	gevolg?: 'vorm';
	/** Plaats in het beleid, als de gemeente zelf de grens van deze norm bepaalt. */
	volgensBeleid?(beleid: Beleidsversie): Beleidsartikel | undefined;
	toets(lezer: Lezer): Oordeel;
}

/** Legt een regel vast en bewaart de precieze naam als type. */
export function regel<const Id extends string>(definitie: Regeldefinitie<Id>): Regeldefinitie<Id> {
	return definitie;
}
