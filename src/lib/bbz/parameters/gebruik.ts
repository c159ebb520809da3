import { bevries } from '../begrippen/bevries.ts';
import type { Datum } from '../begrippen/datum.ts';
import { PARAMETERS } from './alle.ts';
import type { ParameterId } from './alle.ts';
import type { Bronsleutel } from './bronnen.ts';
import { geldendOp } from './tijdreeks.ts';
import type { Eenheid, Parameterwaarde, Zekerheid } from './tijdreeks.ts';

/** Een gebruikte parameter: de waarde, vanaf wanneer zij geldt, hoe zeker zij is en waar zij gezien is. */
export interface ParameterGebruik {
	parameter: ParameterId;
	waarde: number;
	eenheid: Eenheid;
	vanaf: Datum;
	bron: Bronsleutel;
	zekerheid: Zekerheid;
}

/** Wie parameters leest en onthoudt welke: een regel van de toets, of een berekening. */
export interface Parameterlezer {
	/** Geeft de waarde op de peildatum en onthoudt het gebruik, of het gemis. */
	parameter(id: ParameterId, peildatum: Datum): number | undefined;
	/** Onthoudt een gebruik dat elders al is opgezocht. */
	neem(gebruik: ParameterGebruik): void;
}

const gemaakt = new Map<Parameterwaarde, ParameterGebruik>();

/** Geeft het gebruik van een waarde; van elke waarde bestaat er een, zodat gelijk ook hetzelfde is. */
export function gebruikVan(parameter: ParameterId, w: Parameterwaarde): ParameterGebruik {
	const bekend = gemaakt.get(w);
	if (bekend) return bekend;
	const { waarde, vanaf, bron, zekerheid } = w;
	const { eenheid } = PARAMETERS[parameter];
	const gebruik = bevries({ parameter, waarde, eenheid, vanaf, bron, zekerheid });
	gemaakt.set(w, gebruik);
	return gebruik;
}

/**
 * Geeft de parameter zoals die op de peildatum geldt, of niets als die dan niet bekend is.
 * @grondslag Bbz 2004 art. 60
 */
export function parameterOp(
	parameter: ParameterId,
	peildatum: Datum
): ParameterGebruik | undefined {
	const geldend = geldendOp(PARAMETERS[parameter], peildatum);
	return geldend && gebruikVan(parameter, geldend);
}
