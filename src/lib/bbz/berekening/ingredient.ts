import type { Datum } from '../begrippen/datum.ts';
import { PARAMETERS } from '../parameters/alle.ts';
import type { ParameterId } from '../parameters/alle.ts';
import type { Bronsleutel } from '../parameters/bronnen.ts';
import { geldendOp } from '../parameters/tijdreeks.ts';
import type { Eenheid, Zekerheid } from '../parameters/tijdreeks.ts';

/** Een gebruikte parameter, met hoe zeker hij is en waar hij gezien is. */
export interface Ingredient {
	parameter: ParameterId;
	waarde: number;
	eenheid: Eenheid;
	vanaf: Datum;
	bron: Bronsleutel;
	zekerheid: Zekerheid;
}

/** Wat een berekening mist: een parameter op een dag, of een gegeven van de persoon. */
export type Gemis =
	| { soort: 'parameter'; parameter: ParameterId; peildatum: Datum }
	| { soort: 'gegeven'; gegeven: string };

/** Er kan niet worden gerekend; `ontbreekt` zegt waarom. */
export interface Onbekend {
	soort: 'onbekend';
	ontbreekt: readonly Gemis[];
	ingredienten: readonly Ingredient[];
}

/** Verzamelt de parameters die een berekening leest of mist. */
export class Ingredienten {
	private readonly gevonden: Ingredient[] = [];
	private readonly gemist: Gemis[] = [];

	/**
	 * Geeft de waarde op de peildatum en onthoudt het gebruik, of het gemis.
	 * @grondslag Bbz 2004 art. 60
	 */
	waarde(parameter: ParameterId, peildatum: Datum): number | undefined {
		const p = PARAMETERS[parameter];
		const w = geldendOp(p, peildatum);
		if (w === undefined) {
			this.gemist.push({ soort: 'parameter', parameter, peildatum });
			return undefined;
		}
		if (!this.gevonden.some((i) => i.parameter === parameter && i.vanaf === w.vanaf)) {
			const { waarde, vanaf, bron, zekerheid } = w;
			this.gevonden.push({ parameter, waarde, eenheid: p.eenheid, vanaf, bron, zekerheid });
		}
		return w.waarde;
	}

	/** Neemt over wat een onderliggende berekening gebruikte. */
	voegToe(ingredienten: readonly Ingredient[]): void {
		for (const nieuw of ingredienten) {
			const dubbel = (i: Ingredient) => i.parameter === nieuw.parameter && i.vanaf === nieuw.vanaf;
			if (!this.gevonden.some(dubbel)) this.gevonden.push(nieuw);
		}
	}

	get lijst(): readonly Ingredient[] {
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
