import { expect, test } from 'vitest';
import type { Beleid } from '../../src/lib/bbz/beleid/beleid.types.ts';
import type { Feiten } from '../../src/lib/bbz/feiten/catalogus.ts';
import { Invoerfout } from '../../src/lib/bbz/feiten/invoerfout.ts';
import type { Invoerprobleem } from '../../src/lib/bbz/feiten/invoerfout.ts';
import type { RegelId } from '../../src/lib/bbz/regels/alle.ts';
import { toets } from '../../src/lib/bbz/toets/toets.ts';
import type {
	Categorie,
	CategorieId,
	Regel,
	Toets,
	Uitkomst,
	Vorm,
	Voorziening,
	VoorzieningId
} from '../../src/lib/bbz/toets/toets.types.ts';
import { PEILDATUM } from '../builders/feiten.ts';

export const WERKSAAM = 'werksaam-westfriesland';

/** Dag en beleid van een geval; zonder opgave de gewone peildatum en alleen de wet. */
export interface Wanneer {
	op?: string;
	bij?: string | Beleid;
}

export function toetsOp(
	feiten: Feiten,
	{ op = PEILDATUM, bij = 'landelijk' }: Wanneer = {}
): Toets {
	return toets(feiten, op, bij);
}

/** De ene lijn uit de toets waar een test over gaat. */
export function lijn(id: RegelId, feiten: Feiten, wanneer: Wanneer = {}): Regel {
	return regelIn(toetsOp(feiten, wanneer), id);
}

export function regelIn(t: Toets, id: RegelId): Regel {
	const [regel, nog] = t.regels.filter((r) => r.id === id);
	if (!regel || nog) throw new Error(`Er is niet precies een lijn ${id}`);
	return regel;
}

export function categorieIn(t: Toets, id: CategorieId): Categorie {
	return t.categorieen.find((c) => c.id === id) as Categorie;
}

/** De voorziening van een categorie; `vorm` kiest als de wet er twee kent. */
export function voorzieningIn(
	t: Toets,
	id: VoorzieningId,
	categorie: CategorieId,
	vorm?: Vorm
): Voorziening {
	const gevonden = t.voorzieningen.filter(
		(v) => v.id === id && v.categorie === categorie && (vorm === undefined || v.vorm === vorm)
	);
	if (!gevonden[0]) throw new Error(`${id} bestaat niet voor ${categorie}`);
	return gevonden[0];
}

/**
 * Wat een lijn moet zeggen: bij voldaan en niet voldaan de reden, bij onbekend precies de feiten die
 * ontbreken, bij een oordeel wie beslist en waarom.
 */
export type Verwacht = readonly [Uitkomst, ...string[]];

export function samenvatting(r: Regel): Verwacht {
	if (r.uitkomst === 'onbekend') return ['onbekend', ...r.ontbreekt];
	if (r.uitkomst === 'oordeel_nodig') {
		return ['oordeel_nodig', r.wiebeslist?.wie ?? '', r.waarom.code];
	}
	return [r.uitkomst, r.waarom.code];
}

export type Geval = readonly [zin: string, feiten: Feiten, verwacht: Verwacht, wanneer?: Wanneer];

/** Toetst een lijn in een reeks gevallen; elk geval is een zin die op zichzelf staat. */
export function gevallen(id: RegelId, ...rijen: readonly Geval[]): void {
	test.each(rijen.map(([zin, ...rest]) => [zin, rest] as const))('%s', (_zin, rest) => {
		const [feiten, verwacht, wanneer] = rest;
		expect(samenvatting(lijn(id, feiten, wanneer))).toEqual(verwacht);
	});
}

/** De problemen die een poging geeft; gooit de kern iets anders, dan valt de test. */
export function problemenVan(doe: () => unknown): readonly Invoerprobleem[] {
	try {
		doe();
	} catch (fout) {
		expect(fout).toBeInstanceOf(Invoerfout);
		return (fout as Invoerfout).problemen;
	}
	return [];
}

/** Bevriest een waarde met alles erin, zodat elke wijziging een fout wordt. */
export function bevries<T>(waarde: T): T {
	if (typeof waarde === 'object' && waarde !== null && !Object.isFrozen(waarde)) {
		Object.freeze(waarde);
		Object.values(waarde).forEach(bevries);
	}
	return waarde;
}
