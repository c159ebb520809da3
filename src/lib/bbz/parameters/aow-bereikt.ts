import { bevries } from '../begrippen/bevries.ts';
import { leeftijdInMaanden } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import { AOW_NAAR_GEBOORTE } from './aow-leeftijd.ts';
import { gebruikVan, parameterOp } from './gebruik.ts';
import type { ParameterGebruik, Parameterlezer } from './gebruik.ts';

const verwachtingen = new Map<ParameterGebruik, ParameterGebruik>();

/** De leeftijd van de peildatum als verwachting; van elke bestaat er een, zodat gelijk ook hetzelfde is. */
function verwachtOp(peildatum: Datum): ParameterGebruik | undefined {
	const geldend = parameterOp('aowLeeftijd', peildatum);
	if (geldend === undefined) return undefined;
	const verwacht = verwachtingen.get(geldend) ?? bevries({ ...geldend, zekerheid: 'verwacht' });
	verwachtingen.set(geldend, verwacht);
	return verwacht;
}

/**
 * Zegt of iemand op de peildatum de AOW-leeftijd heeft, en laat de lezer onthouden welke.
 * @grondslag AOW art. 7a lid 1
 * @uitleg Wie na de tabel is geboren bereikt haar in geen jaar van de tabel: dan geldt de leeftijd van
 *   de peildatum als verwachting. Na het laatste jaar van de tabel is het onbekend.
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
		const verwacht = verwachtOp(peildatum);
		if (verwacht) lezer.neem(verwacht);
		// Reading it leaves the gap in the account.
		else lezer.parameter('aowLeeftijd', peildatum);
		return verwacht && false;
	}
	lezer.neem(gebruikVan('aowLeeftijd', rij.waarde));
	return leeftijdInMaanden(geboren, peildatum) >= rij.waarde.waarde;
}
