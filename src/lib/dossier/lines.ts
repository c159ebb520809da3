import { FEITEN } from '#lib/bbz/index.ts';
import type { FeitId, FeitWaarde, Onderwerp } from '#lib/bbz/index.ts';
import { dag } from '#lib/taal/moment.ts';
import { nl } from '#lib/taal/nl/nl.ts';
import type { Vraagtekst } from '#lib/taal/teksten.types.ts';
import type { GeldendFeit, GezegdFeit } from './dossier.types.ts';
import { dossierTeksten as t } from './texts.ts';

/** One answer in words, with where it comes from. */
export interface Gezegd {
	readonly antwoord: string;
	readonly van: string;
}

export interface FeitRegel extends Gezegd {
	readonly id: FeitId;
	readonly naam: string;
	/** Kept, but not counted: it cannot be true together with something said later. */
	readonly opzij: boolean;
	readonly eerder: readonly Gezegd[];
}

export interface FeitGroep {
	readonly id: Onderwerp;
	readonly titel: string;
	readonly regels: readonly FeitRegel[];
}

/** An answer the way a person reads it. */
export const sayWaarde = (id: FeitId, waarde: FeitWaarde): string =>
	nl.antwoord(id, waarde, nl.feiten[id] as Vraagtekst);

/** 'Door u ingevuld in de scan, 3 mei 2026'. */
const sayVan = ({ herkomst, bron, gezegdOp }: GezegdFeit) =>
	`${nl.herkomst[herkomst].titel} ${t.bron[bron]}, ${dag(gezegdOp)}`;

const say = (feit: GezegdFeit): Gezegd => ({
	antwoord: sayWaarde(feit.feit, feit.waarde),
	van: sayVan(feit)
});

/** Puts lines together under the subject that their fact belongs to, in the order of the first of each. */
export function bySubject<Line extends { readonly id: FeitId }>(
	lines: readonly Line[]
): { id: Onderwerp; titel: string; regels: Line[] }[] {
	const groepen = new Map<Onderwerp, Line[]>();
	for (const line of lines) {
		const { onderwerp } = FEITEN[line.id];
		groepen.set(onderwerp, [...(groepen.get(onderwerp) ?? []), line]);
	}
	return [...groepen].map(([id, regels]) => ({ id, titel: nl.onderwerpen[id], regels }));
}

/** What holds in a dossier, in words. */
export function listFeiten(
	geldend: readonly GeldendFeit[],
	opzij: readonly FeitId[]
): readonly FeitGroep[] {
	const regels = geldend.map((feit) => ({
		id: feit.feit,
		naam: nl.kort[feit.feit],
		...say(feit),
		opzij: opzij.includes(feit.feit),
		eerder: feit.eerder.map(say)
	}));
	return bySubject(regels);
}
