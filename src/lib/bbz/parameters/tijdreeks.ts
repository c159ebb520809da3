import type { Artikel } from '../begrippen/artikel.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { Bronsleutel } from './bronnen.ts';

/**
 * Hoe zeker een waarde is. Alles wat niet `bevestigd` of `verwacht` is heet op het scherm «te bevestigen».
 * bevestigd = zelf gezien in de bron; afgeleid = zelf uitgerekend uit bevestigde bedragen;
 * onzeker = bronnen spreken elkaar tegen of alleen indirect; herinnerd = in geen bron gezien;
 * verwacht = de wet legt dit voor deze persoon pas later vast, en de uitkomst hangt er niet van af.
 */
export type Zekerheid = 'bevestigd' | 'afgeleid' | 'onzeker' | 'herinnerd' | 'verwacht';

/** Zegt of een waarde nog te bevestigen is. */
export function isTeBevestigen(zekerheid: Zekerheid): boolean {
	return zekerheid !== 'bevestigd' && zekerheid !== 'verwacht';
}

export type Eenheid =
	| 'euro'
	| 'euro_per_maand'
	| 'euro_per_jaar'
	| 'procent'
	| 'verhouding'
	| 'uur_per_jaar'
	| 'week'
	| 'maand'
	| 'jaar'
	| 'leeftijd_in_maanden'
	| 'kalenderjaar';

/** Een waarde met de dagen waarop zij geldt. Zonder `totEnMet` geldt zij tot er een nieuwe is. */
export interface Parameterwaarde {
	vanaf: Datum;
	totEnMet?: Datum;
	waarde: number;
	zekerheid: Zekerheid;
	bron: Bronsleutel;
}

/** Een wettelijke parameter met al zijn gedateerde waarden, oud naar nieuw. */
export interface Parameter {
	id: string;
	artikel: Artikel;
	eenheid: Eenheid;
	waarden: readonly Parameterwaarde[];
}

/**
 * Geeft de waarde die op de peildatum gold, of `undefined` als die er niet is.
 * @uitleg Er wordt nooit teruggevallen op een eerder jaar: een gat blijft een gat.
 */
export function geldendOp(parameter: Parameter, peildatum: Datum): Parameterwaarde | undefined {
	for (let i = parameter.waarden.length - 1; i >= 0; i--) {
		const w = parameter.waarden[i] as Parameterwaarde;
		if (w.vanaf > peildatum) continue;
		return w.totEnMet !== undefined && w.totEnMet < peildatum ? undefined : w;
	}
	return undefined;
}
