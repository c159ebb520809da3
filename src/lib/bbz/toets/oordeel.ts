import type { Artikel } from '../begrippen/artikel.ts';
import type { FeitId, FeitWaarde } from '../feiten/catalogus.ts';
import type { RedenCode, Redenwaarden } from './redenen.ts';
import type { BewijsstukId, WieBeslist, Wijziging } from './toets.types.ts';

/** Wat een regel zelf vaststelt; de rest van de regel volgt uit wat zij gelezen heeft. */
export type Oordeel =
	| { uitkomst: 'voldaan'; code: RedenCode; waarden: object; opGrondVan?: Artikel }
	| { uitkomst: 'niet_voldaan'; code: RedenCode; waarden: object; omslag: readonly Wijziging[] }
	| { uitkomst: 'oordeel_nodig'; code: RedenCode; waarden: object; wie: WieBeslist }
	| { uitkomst: 'onbekend' };

type ZonderWaarden = {
	[C in RedenCode]: Redenwaarden[C] extends Readonly<Record<never, never>>
		? keyof Redenwaarden[C] extends never
			? C
			: never
		: never;
}[RedenCode];

type Waarden<C extends RedenCode> = C extends ZonderWaarden ? [] : [Redenwaarden[C]];

const LEEG = Object.freeze({});
const GEEN_OMSLAG: readonly Wijziging[] = Object.freeze([]);

/** De uitkomst als een feit of parameter ontbreekt; welke, weet de lezer. */
export const ONBEKEND: Oordeel = Object.freeze({ uitkomst: 'onbekend' });

/** Stelt vast dat aan de norm is voldaan. */
export function voldaan<C extends RedenCode>(code: C, ...[waarden]: Waarden<C>): Oordeel {
	return { uitkomst: 'voldaan', code, waarden: waarden ?? LEEG };
}

/** Stelt vast dat de gemeente dit bij eigen beleid toestaat, waar de wet het niet doet. */
export function voldaanDoorBeleid<C extends RedenCode>(
	opGrondVan: Artikel,
	code: C,
	...[waarden]: Waarden<C>
): Oordeel {
	return { uitkomst: 'voldaan', code, waarden: waarden ?? LEEG, opGrondVan };
}

/** Stelt vast dat niet aan de norm is voldaan; `met` voegt toe wat dat zou veranderen. */
export function nietVoldaan<C extends RedenCode>(code: C, ...[waarden]: Waarden<C>): Oordeel {
	return { uitkomst: 'niet_voldaan', code, waarden: waarden ?? LEEG, omslag: GEEN_OMSLAG };
}

/** Voegt aan een `niet_voldaan` toe welke losse wijzigingen de regel zouden doen omslaan. */
export function tenzij(oordeel: Oordeel, ...omslag: readonly Wijziging[]): Oordeel {
	return oordeel.uitkomst === 'niet_voldaan' ? { ...oordeel, omslag } : oordeel;
}

/** Maakt een wijziging van een feit. */
export function wijzig<Id extends FeitId>(feit: Id, waarde: FeitWaarde<Id>): Wijziging {
	return { feit, waarde };
}

/** Stelt vast dat de wet een oordeel van een mens vraagt. */
export function oordeelNodig<C extends RedenCode>(
	wie: WieBeslist['wie'],
	bewijs: readonly BewijsstukId[],
	code: C,
	...[waarden]: Waarden<C>
): Oordeel {
	return { uitkomst: 'oordeel_nodig', code, waarden: waarden ?? LEEG, wie: { wie, bewijs } };
}
