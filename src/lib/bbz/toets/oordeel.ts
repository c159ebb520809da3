import type { Artikel } from '../begrippen/artikel.ts';
import { bevries } from '../begrippen/bevries.ts';
import type { FeitId, FeitWaarde } from '../feiten/catalogus.ts';
import type { Reden, RedenCode, Redenwaarden } from './redenen.ts';
import type { BewijsstukId, Uitkomst, WieBeslist, Wijziging } from './toets.types.ts';

/** Wat een regel zelf vaststelt; de rest van de regel volgt uit wat zij gelezen heeft. */
export interface Oordeel {
	readonly uitkomst: Uitkomst;
	/** Ontbreekt bij `onbekend`: wat er mist, weet de lezer. */
	readonly waarom: Reden | undefined;
	readonly omslag: readonly Wijziging[];
	readonly wie: WieBeslist | undefined;
	readonly opGrondVan: Artikel | undefined;
}

/** Redenen waarbij niets vergeleken is. */
type KaleCode = {
	[C in RedenCode]: keyof Redenwaarden[C] extends never ? C : never;
}[RedenCode];

const LEEG = Object.freeze({});
const GEEN_OMSLAG: readonly Wijziging[] = Object.freeze([]);

/** De uitkomst als een feit of parameter ontbreekt; welke, weet de lezer. */
export const ONBEKEND: Oordeel = Object.freeze({
	uitkomst: 'onbekend',
	waarom: undefined,
	omslag: GEEN_OMSLAG,
	wie: undefined,
	opGrondVan: undefined
});

/** Every oordeel has the same shape: that keeps the loop over all rules fast. */
function maak(
	uitkomst: Uitkomst,
	waarom: { code: RedenCode; waarden: object },
	wie?: WieBeslist,
	opGrondVan?: Artikel
): Oordeel {
	return { uitkomst, waarom: waarom as Reden, omslag: GEEN_OMSLAG, wie, opGrondVan };
}

const KAAL_VOLDAAN = new Map<RedenCode, Oordeel>();
const KAAL_NIET_VOLDAAN = new Map<RedenCode, Oordeel>();

/** Geeft een oordeel waarbij niets vergeleken is; dat is altijd hetzelfde en wordt een keer gemaakt. */
function kaal(voorraad: Map<RedenCode, Oordeel>, uitkomst: Uitkomst, code: RedenCode): Oordeel {
	const bekend = voorraad.get(code);
	if (bekend) return bekend;
	const oordeel = bevries(maak(uitkomst, { code, waarden: LEEG }));
	voorraad.set(code, oordeel);
	return oordeel;
}

/** Stelt vast dat aan de norm is voldaan. */
export function voldaan(code: KaleCode): Oordeel;
/** Stelt vast dat aan de norm is voldaan, met wat vergeleken is. */
export function voldaan<C extends RedenCode>(code: C, waarden: Redenwaarden[C]): Oordeel;
/** Stelt vast dat aan de norm is voldaan. */
export function voldaan(code: RedenCode, waarden?: object): Oordeel {
	return waarden ? maak('voldaan', { code, waarden }) : kaal(KAAL_VOLDAAN, 'voldaan', code);
}

/** Stelt vast dat de gemeente dit bij eigen beleid toestaat, waar de wet het niet doet. */
export function voldaanDoorBeleid<C extends RedenCode>(
	opGrondVan: Artikel,
	code: C,
	waarden: Redenwaarden[C]
): Oordeel {
	return maak('voldaan', { code, waarden }, undefined, opGrondVan);
}

/** Stelt vast dat niet aan de norm is voldaan; `tenzij` voegt toe wat dat zou veranderen. */
export function nietVoldaan(code: KaleCode): Oordeel;
/** Stelt vast dat niet aan de norm is voldaan, met wat vergeleken is. */
export function nietVoldaan<C extends RedenCode>(code: C, waarden: Redenwaarden[C]): Oordeel;
/** Stelt vast dat niet aan de norm is voldaan. */
export function nietVoldaan(code: RedenCode, waarden?: object): Oordeel {
	return waarden
		? maak('niet_voldaan', { code, waarden })
		: kaal(KAAL_NIET_VOLDAAN, 'niet_voldaan', code);
}

/** Voegt aan een `niet_voldaan` toe welke losse wijzigingen de regel zouden doen omslaan. */
export function tenzij(oordeel: Oordeel, ...omslag: readonly Wijziging[]): Oordeel {
	return { ...oordeel, omslag };
}

/** Maakt een wijziging van een feit. */
export function wijzig<Id extends FeitId>(feit: Id, waarde: FeitWaarde<Id>): Wijziging {
	return { feit, waarde };
}

/** Stelt vast dat de wet een oordeel van een mens vraagt. */
export function oordeelNodig(
	wie: WieBeslist['wie'],
	bewijs: readonly BewijsstukId[],
	code: KaleCode
): Oordeel;
/** Stelt vast dat de wet een oordeel van een mens vraagt, met wat gelezen is. */
export function oordeelNodig<C extends RedenCode>(
	wie: WieBeslist['wie'],
	bewijs: readonly BewijsstukId[],
	code: C,
	waarden: Redenwaarden[C]
): Oordeel;
/** Stelt vast dat de wet een oordeel van een mens vraagt. */
export function oordeelNodig(
	wie: WieBeslist['wie'],
	bewijs: readonly BewijsstukId[],
	code: RedenCode,
	waarden: object = LEEG
): Oordeel {
	return maak('oordeel_nodig', { code, waarden }, { wie, bewijs });
}
