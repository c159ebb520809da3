import type { Datum } from '../begrippen/datum.ts';
import type { Beleidsversie } from '../beleid/beleid.types.ts';
import { FEITEN } from '../feiten/catalogus.ts';
import type { FeitId, Feiten, FeitWaarde } from '../feiten/catalogus.ts';
import type { ParameterId } from '../parameters/alle.ts';
import type { FeitGebruik, Herkomst, ParameterGebruik } from './toets.types.ts';

export type Herkomsten = Readonly<Partial<Record<FeitId, Herkomst>>>;
export type ParameterOpzoeker = (id: ParameterId) => ParameterGebruik | undefined;

/** Waaruit een regel leest. */
export interface Leesbron {
	feiten: Feiten;
	herkomst: Herkomsten;
	peildatum: Datum;
	beleid: Beleidsversie;
	zoek: ParameterOpzoeker;
}

const GEEN: readonly never[] = [];

/**
 * Leest feiten en parameters voor een regel en onthoudt wat gelezen is. Zo klopt de verantwoording
 * vanzelf: een regel kan niets gebruiken zonder dat het erin staat.
 */
export class Lezer {
	private readonly bron: Leesbron;
	private readonly feiten: Feiten;
	private gelezen: FeitGebruik[] | undefined;
	private gemist: FeitId[] | undefined;
	private gevonden: ParameterGebruik[] | undefined;
	private nietGevonden: ParameterId[] | undefined;

	constructor(bron: Leesbron) {
		this.bron = bron;
		this.feiten = bron.feiten;
	}

	/** Vergeet wat gelezen is; de lezer is klaar voor de volgende regel. */
	begin(): void {
		this.gelezen = undefined;
		this.gemist = undefined;
		this.gevonden = undefined;
		this.nietGevonden = undefined;
	}

	get peildatum(): Datum {
		return this.bron.peildatum;
	}

	get beleid(): Beleidsversie {
		return this.bron.beleid;
	}

	/** Geeft een feit en onthoudt dat het gebruikt is, of dat het ontbreekt. */
	feit<Id extends FeitId>(id: Id): FeitWaarde<Id> | undefined {
		const waarde = this.feiten[id];
		if (waarde === undefined) {
			if (!this.gemist) this.gemist = [id];
			else if (!this.gemist.includes(id)) this.gemist.push(id);
			return undefined;
		}
		const herkomst: Herkomst = this.bron.herkomst[id] ?? 'verklaard';
		const gebruik: FeitGebruik = { feit: id, waarde: waarde as FeitWaarde, herkomst };
		if (!this.gelezen) this.gelezen = [gebruik];
		else if (!this.gelezen.some((g) => g.feit === id)) this.gelezen.push(gebruik);
		return waarde as FeitWaarde<Id>;
	}

	/** Geeft een feit als het bekend is, zonder dat het ontbreken ervan de regel open houdt. */
	feitAlsBekend<Id extends FeitId>(id: Id): FeitWaarde<Id> | undefined {
		return this.feiten[id] === undefined ? undefined : this.feit(id);
	}

	/** Geeft de waarde van een parameter op de peildatum en onthoudt het gebruik of het gemis. */
	parameter(id: ParameterId): number | undefined {
		const gebruik = this.bron.zoek(id);
		if (!gebruik) {
			if (!this.nietGevonden) this.nietGevonden = [id];
			else if (!this.nietGevonden.includes(id)) this.nietGevonden.push(id);
			return undefined;
		}
		if (!this.gevonden) this.gevonden = [gebruik];
		else if (!this.gevonden.includes(gebruik)) this.gevonden.push(gebruik);
		return gebruik.waarde;
	}

	get gebruikteFeiten(): readonly FeitGebruik[] {
		return this.gelezen ?? GEEN;
	}

	get ontbrekendeFeiten(): readonly FeitId[] {
		return this.gemist ?? GEEN;
	}

	get gebruikteParameters(): readonly ParameterGebruik[] {
		return this.gevonden ?? GEEN;
	}

	get ontbrekendeParameters(): readonly ParameterId[] {
		return this.nietGevonden ?? GEEN;
	}

	/** Geeft de gelezen en gemiste feiten die de persoon zelf kan veranderen. */
	get veranderbareFeiten(): readonly FeitId[] {
		let uit: FeitId[] | undefined;
		for (const g of this.gebruikteFeiten)
			if (FEITEN[g.feit].veranderbaar) (uit ??= []).push(g.feit);
		for (const f of this.ontbrekendeFeiten) if (FEITEN[f].veranderbaar) (uit ??= []).push(f);
		return uit ?? GEEN;
	}
}
