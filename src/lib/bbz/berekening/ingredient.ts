import type { Datum } from '../begrippen/datum.ts';
import type { ParameterId } from '../parameters/alle.ts';
import { parameterOp } from '../parameters/gebruik.ts';
import type { ParameterGebruik, Parameterlezer } from '../parameters/gebruik.ts';

/** Wat een berekening mist: een parameter op een dag, of een gegeven van de persoon. */
export type Gemis =
	| { soort: 'parameter'; parameter: ParameterId; peildatum: Datum }
	| { soort: 'gegeven'; gegeven: string };

/** Er kan niet worden gerekend; `ontbreekt` zegt waarom. */
export interface Onbekend {
	soort: 'onbekend';
	ontbreekt: readonly Gemis[];
	ingredienten: readonly ParameterGebruik[];
}

/** Verzamelt de parameters die een berekening op een of meer dagen leest of mist. */
export class Ingredienten implements Parameterlezer {
	private readonly gevonden: ParameterGebruik[] = [];
	private readonly gemist: Gemis[] = [];

	parameter(parameter: ParameterId, peildatum: Datum): number | undefined {
		const gebruik = parameterOp(parameter, peildatum);
		if (gebruik) this.neem(gebruik);
		else this.gemist.push({ soort: 'parameter', parameter, peildatum });
		return gebruik?.waarde;
	}

	neem(gebruik: ParameterGebruik): void {
		if (!this.gevonden.includes(gebruik)) this.gevonden.push(gebruik);
	}

	/** Neemt over wat een onderliggende berekening gebruikte. */
	neemAlle(ingredienten: readonly ParameterGebruik[]): void {
		for (const gebruik of ingredienten) this.neem(gebruik);
	}

	get lijst(): readonly ParameterGebruik[] {
		return [...this.gevonden];
	}

	/** Maakt de uitkomst «onbekend», met alles wat tot nu toe ontbreekt. */
	onbekend(...ook: Gemis[]): Onbekend {
		return { soort: 'onbekend', ontbreekt: [...this.gemist, ...ook], ingredienten: this.lijst };
	}
}

/**
 * Noemt een gegeven dat ontbreekt.
 * @grondslag geen; hulpfunctie
 */
export function gegeven(naam: string): Gemis {
	return { soort: 'gegeven', gegeven: naam };
}
