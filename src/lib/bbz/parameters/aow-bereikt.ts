import { leeftijdInMaanden } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import { AOW_NAAR_GEBOORTE } from './aow-leeftijd.ts';
import { gebruikVan } from './gebruik.ts';
import type { Parameterlezer } from './gebruik.ts';

/**
 * Zegt of iemand op de peildatum de AOW-leeftijd heeft, en laat de lezer onthouden welke.
 * @grondslag AOW art. 7a lid 1
 * @uitleg Wie na de tabel is geboren bereikt haar in geen jaar van de tabel: dan geldt de leeftijd van
 *   de peildatum als aanwijzing. Na het laatste jaar van de tabel is het onbekend.
 * @aanname Wie op een dag is geboren die in de maand van de AOW-leeftijd niet bestaat, bereikt haar op
 *   de eerste van de volgende maand (zoals 29 februari bij een verjaardag).
 */
export function heeftAowLeeftijd(
	geboren: Datum,
	peildatum: Datum,
	lezer: Parameterlezer
): boolean | undefined {
	const rij = AOW_NAAR_GEBOORTE.find(({ geborenVoor }) => geboren < geborenVoor);
	if (rij === undefined) {
		return lezer.parameter('aowLeeftijd', peildatum) === undefined ? undefined : false;
	}
	lezer.neem(gebruikVan('aowLeeftijd', rij.waarde));
	return leeftijdInMaanden(geboren, peildatum) >= rij.waarde.waarde;
}
