import type { Datum } from '../begrippen/datum.ts';
import type { Beleidsversie } from '../beleid/beleid.types.ts';
import { FEIT_IDS, FEITEN, plaatsVan } from '../feiten/catalogus.ts';
import type { FeitId, Feiten, FeitWaarde } from '../feiten/catalogus.ts';
import type { ParameterId } from '../parameters/alle.ts';
import type { ParameterGebruik, Parameterlezer } from '../parameters/gebruik.ts';
import type { FeitGebruik, Herkomst } from './toets.types.ts';

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

const GEEN: readonly never[] = Object.freeze([]);

const VERANDERBAAR: ReadonlySet<FeitId> = new Set(FEIT_IDS.filter((id) => FEITEN[id].veranderbaar));

/**
 * Een lijstje dat voor elke regel opnieuw begint. Het houdt zijn plaatsen vast, zodat een toets met
 * tientallen regels niet telkens hoeft te groeien.
 */
class Kladlijst<T> {
	private readonly plaatsen: T[] = [];
	aantal = 0;

	begin(): void {
		this.aantal = 0;
	}

	op(i: number): T {
		return this.plaatsen[i] as T;
	}

	voegToe(nieuw: T): void {
		for (let i = 0; i < this.aantal; i++) if (this.plaatsen[i] === nieuw) return;
		this.plaatsen[this.aantal++] = nieuw;
	}

	/** Geeft de lijst; uitgeschreven waar zij kort is, want dat is zij bijna altijd. */
	lijst(): readonly T[] {
		const { 0: eerste, 1: tweede, 2: derde } = this.plaatsen as [T, T, T];
		switch (this.aantal) {
			case 0:
				return GEEN;
			case 1:
				return [eerste];
			case 2:
				return [eerste, tweede];
			case 3:
				return [eerste, tweede, derde];
			default:
				return this.plaatsen.slice(0, this.aantal);
		}
	}
}

/**
 * Leest feiten en parameters voor een regel en onthoudt wat gelezen is. Zo klopt de verantwoording
 * vanzelf: een regel kan niets gebruiken zonder dat het erin staat.
 */
export class Lezer implements Parameterlezer {
	readonly peildatum: Datum;
	readonly beleid: Beleidsversie;
	private readonly zoek: ParameterOpzoeker;
	/** Van elk bekend feit een gebruik, op de plaats in de catalogus; alle regels delen het. */
	private readonly bekend: (FeitGebruik | undefined)[] = new Array(FEIT_IDS.length);
	private readonly gelezen = new Kladlijst<FeitGebruik>();
	private readonly gemist = new Kladlijst<FeitId>();
	private readonly gevonden = new Kladlijst<ParameterGebruik>();
	private readonly veranderbaar = new Kladlijst<FeitId>();
	private readonly nietGevonden = new Kladlijst<ParameterId>();

	constructor({ feiten, herkomst, peildatum, beleid, zoek }: Leesbron) {
		this.peildatum = peildatum;
		this.beleid = beleid;
		this.zoek = zoek;
		for (const naam in feiten) {
			const feit = naam as FeitId;
			const waarde = feiten[feit];
			if (waarde === undefined) continue;
			const gebruik = { feit, waarde, herkomst: herkomst[feit] ?? 'verklaard' };
			this.bekend[plaatsVan(feit)] = gebruik;
		}
	}

	/** Vergeet wat gelezen is; de lezer is klaar voor de volgende regel. */
	begin(): void {
		this.gelezen.begin();
		this.gemist.begin();
		this.gevonden.begin();
		this.nietGevonden.begin();
	}

	/** Geeft een feit en onthoudt dat het gebruikt is, of dat het ontbreekt. */
	feit<Id extends FeitId>(id: Id): FeitWaarde<Id> | undefined {
		const gebruik = this.bekend[plaatsVan(id)];
		if (gebruik === undefined) {
			this.gemist.voegToe(id);
			return undefined;
		}
		this.gelezen.voegToe(gebruik);
		return gebruik.waarde as FeitWaarde<Id>;
	}

	/** Geeft een feit als het bekend is, zonder dat het ontbreken ervan de regel open houdt. */
	feitAlsBekend<Id extends FeitId>(id: Id): FeitWaarde<Id> | undefined {
		const gebruik = this.bekend[plaatsVan(id)];
		if (gebruik === undefined) return undefined;
		this.gelezen.voegToe(gebruik);
		return gebruik.waarde as FeitWaarde<Id>;
	}

	/** Geeft de waarde van een parameter op de peildatum en onthoudt het gebruik of het gemis. */
	parameter(id: ParameterId): number | undefined {
		const gebruik = this.zoek(id);
		if (gebruik === undefined) {
			this.nietGevonden.voegToe(id);
			return undefined;
		}
		this.gevonden.voegToe(gebruik);
		return gebruik.waarde;
	}

	neem(gebruik: ParameterGebruik): void {
		this.gevonden.voegToe(gebruik);
	}

	get gebruikteFeiten(): readonly FeitGebruik[] {
		return this.gelezen.lijst();
	}

	get ontbrekendeFeiten(): readonly FeitId[] {
		return this.gemist.lijst();
	}

	get gebruikteParameters(): readonly ParameterGebruik[] {
		return this.gevonden.lijst();
	}

	get misteParameters(): boolean {
		return this.nietGevonden.aantal > 0;
	}

	get ontbrekendeParameters(): readonly ParameterId[] {
		return this.nietGevonden.lijst();
	}

	/** Geeft de gelezen en gemiste feiten die de persoon zelf kan veranderen. */
	get veranderbareFeiten(): readonly FeitId[] {
		const uit = this.veranderbaar;
		uit.begin();
		for (let i = 0; i < this.gelezen.aantal; i++) {
			const { feit } = this.gelezen.op(i);
			if (VERANDERBAAR.has(feit)) uit.voegToe(feit);
		}
		for (let i = 0; i < this.gemist.aantal; i++) {
			const feit = this.gemist.op(i);
			if (VERANDERBAAR.has(feit)) uit.voegToe(feit);
		}
		return uit.lijst();
	}
}
