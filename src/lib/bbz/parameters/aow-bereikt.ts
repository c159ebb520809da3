import { bevries } from '../begrippen/bevries.ts';
import { leeftijdInMaanden } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import { AOW_NAAR_GEBOORTE } from './aow-leeftijd.ts';
import { gebruikVan, parameterOp } from './gebruik.ts';
import type { ParameterGebruik, Parameterlezer } from './gebruik.ts';
import type { Parameterwaarde } from './tijdreeks.ts';

const LAATSTE = AOW_NAAR_GEBOORTE.at(-1)?.waarde as Parameterwaarde;

/** De laatste leeftijd van de tabel, als verwachting voor wie erna is geboren. */
const VERWACHT: ParameterGebruik = bevries({
	...gebruikVan('aowLeeftijd', LAATSTE),
	zekerheid: 'verwacht'
});

/**
 * Zegt of iemand op de peildatum de AOW-leeftijd heeft, en laat de lezer onthouden welke.
 * @grondslag AOW art. 7a lid 1
 * @uitleg Wie na de tabel is geboren bereikt haar in geen jaar van de tabel: dan geldt de laatste
 *   leeftijd als verwachting. Na het laatste jaar van de tabel is het onbekend.
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
		if (parameterOp('aowLeeftijd', peildatum)) {
			lezer.neem(VERWACHT);
			return false;
		}
		// Reading it leaves the gap in the account.
		lezer.parameter('aowLeeftijd', peildatum);
		return undefined;
	}
	lezer.neem(gebruikVan('aowLeeftijd', rij.waarde));
	return leeftijdInMaanden(geboren, peildatum) >= rij.waarde.waarde;
}
