import { FEIT_IDS } from '#lib/bbz/index.ts';
import type { FeitId, Feiten, FeitWaarde, RegelId, Toets, Uitkomst } from '#lib/bbz/index.ts';
import type { GeldendFeit } from './dossier.types.ts';

/** An answer from elsewhere beside what the dossier holds. */
export interface Vergelijking {
	readonly feit: FeitId;
	readonly waarde: FeitWaarde;
	readonly soort: 'nieuw' | 'gelijk' | 'anders';
	readonly inDossier: GeldendFeit | undefined;
}

/** Holds answers against a dossier, fact by fact, in the order of the law core. */
export function compareFeiten(
	feiten: Feiten,
	geldend: readonly GeldendFeit[]
): readonly Vergelijking[] {
	return FEIT_IDS.flatMap((feit): Vergelijking[] => {
		const waarde = feiten[feit];
		if (waarde === undefined) return [];
		const inDossier = geldend.find((g) => g.feit === feit);
		const soort = !inDossier ? 'nieuw' : inDossier.waarde === waarde ? 'gelijk' : 'anders';
		return [{ feit, waarde, soort, inDossier }];
	});
}

/** A rule that ends otherwise than before. */
export interface Omslag {
	readonly regel: RegelId;
	readonly was: Uitkomst;
	readonly nu: Uitkomst;
}

/** The rules that end otherwise in the second toets than in the first. */
export function compareToetsen(eerst: Toets, nu: Toets): readonly Omslag[] {
	const oud = new Map(eerst.regels.map(({ id, uitkomst }) => [id, uitkomst]));
	return nu.regels.flatMap(({ id, uitkomst }): Omslag[] => {
		const was = oud.get(id);
		return was === undefined || was === uitkomst ? [] : [{ regel: id, was, nu: uitkomst }];
	});
}
