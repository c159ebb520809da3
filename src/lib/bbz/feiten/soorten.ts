import type { Datum } from '../begrippen/datum.ts';

/** Hoofdstuk van het dossier waarin een feit thuishoort. */
export type Onderwerp =
	| 'vraag'
	| 'persoon'
	| 'huishouden'
	| 'bedrijf'
	| 'uren'
	| 'inkomen'
	| 'vermogen'
	| 'kapitaal'
	| 'belemmering'
	| 'oordeel';

interface Gedeeld {
	onderwerp: Onderwerp;
	/**
	 * Of de persoon dit zelf zou kunnen veranderen. Alleen zulke feiten worden ooit als
	 * uitweg genoemd: leeftijd, verleden en het oordeel van een ander nooit.
	 */
	veranderbaar: boolean;
}

export interface DatumFeit extends Gedeeld {
	soort: 'datum';
	min: Datum;
	max: Datum;
}

export interface JaneeFeit extends Gedeeld {
	soort: 'janee';
}

export interface KeuzeFeit extends Gedeeld {
	soort: 'keuze';
	waarden: readonly string[];
}

export interface BedragFeit extends Gedeeld {
	soort: 'bedrag';
	eenheid: 'euro' | 'euro_per_maand' | 'euro_per_jaar';
	min: number;
	max: number;
}

export interface AantalFeit extends Gedeeld {
	soort: 'aantal';
	eenheid: 'uur_per_jaar' | 'personen' | 'maand';
	min: number;
	max: number;
}

export type FeitDefinitie = DatumFeit | JaneeFeit | KeuzeFeit | BedragFeit | AantalFeit;

const VROEGSTE: Datum = '1900-01-01';
const LAATSTE: Datum = '2100-12-31';
const MILJARD = 1_000_000_000;

/** Maakt een feit dat een kalenderdag is. */
export function datum(onderwerp: Onderwerp): DatumFeit {
	return { soort: 'datum', onderwerp, veranderbaar: false, min: VROEGSTE, max: LAATSTE };
}

/** Maakt een feit dat ja of nee is. */
export function janee(onderwerp: Onderwerp, veranderbaar: boolean): JaneeFeit {
	return { soort: 'janee', onderwerp, veranderbaar };
}

/** Maakt een feit met een vaste lijst van mogelijkheden. */
export function keuze<const W extends readonly string[]>(
	onderwerp: Onderwerp,
	veranderbaar: boolean,
	waarden: W
): KeuzeFeit & { waarden: W } {
	return { soort: 'keuze', onderwerp, veranderbaar, waarden };
}

/** Maakt een feit dat een geldbedrag in euro's is, met hooguit twee decimalen. */
export function bedrag(
	onderwerp: Onderwerp,
	veranderbaar: boolean,
	eenheid: BedragFeit['eenheid'],
	min = 0
): BedragFeit {
	return { soort: 'bedrag', onderwerp, veranderbaar, eenheid, min, max: MILJARD };
}

/** Maakt een feit dat een geheel aantal is. */
export function aantal(
	onderwerp: Onderwerp,
	veranderbaar: boolean,
	eenheid: AantalFeit['eenheid'],
	max: number
): AantalFeit {
	return { soort: 'aantal', onderwerp, veranderbaar, eenheid, min: 0, max };
}
