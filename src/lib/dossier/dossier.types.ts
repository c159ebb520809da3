import type { FeitId, FeitWaarde, Herkomst } from '#lib/bbz/index.ts';

/** Where something was said. */
export type Bron = 'scan';

/** What somebody does for a dossier. */
export type Taak = 'consulent' | 'adviseur' | 'begeleider';

/** One thing that somebody said or showed, as it stands in the dossier. */
export interface GezegdFeit {
	readonly feit: FeitId;
	readonly waarde: FeitWaarde;
	readonly herkomst: Herkomst;
	readonly bron: Bron;
	readonly gezegdOp: Date;
}

/** What holds now for a fact, with what was said before, the newest first. */
export interface GeldendFeit extends GezegdFeit {
	readonly eerder: readonly GezegdFeit[];
}
