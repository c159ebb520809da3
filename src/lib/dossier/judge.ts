import { Invoerfout, toets } from '#lib/bbz/index.ts';
import type { FeitId, Feiten, Herkomst, Toets } from '#lib/bbz/index.ts';
import type { GezegdFeit } from './dossier.types.ts';

export interface Beoordeling {
	readonly toets: Toets;
	/** The facts it rests on. */
	readonly feiten: Feiten;
	/** Facts that cannot be true together with something said later: kept, but not counted. */
	readonly opzij: readonly FeitId[];
}

type Geldend = readonly Pick<GezegdFeit, 'feit' | 'waarde' | 'herkomst' | 'gezegdOp'>[];

/** Of the facts in each problem the one that was said first: what came later is what the person means now. */
function oldestOf(fout: Invoerfout, feiten: Geldend): Set<FeitId> {
	const uit = new Set<FeitId>();
	for (const { feiten: betrokken } of fout.problemen) {
		const [oudste] = feiten
			.filter(({ feit }) => betrokken.includes(feit))
			.sort((a, b) => a.gezegdOp.getTime() - b.gezegdOp.getTime());
		if (oudste) uit.add(oudste.feit);
	}
	return uit;
}

/**
 * Evaluates what a dossier holds. Answers given months apart can contradict each other; then the newest
 * stands, here too, so that there is always an outcome to show.
 */
export function judgeDossier(geldend: Geldend, peildatum: string, beleid: string): Beoordeling {
	const opzij: FeitId[] = [];
	let over = geldend;
	for (;;) {
		const feiten = Object.fromEntries(over.map(({ feit, waarde }) => [feit, waarde])) as Feiten;
		const herkomst: Partial<Record<FeitId, Herkomst>> = Object.fromEntries(
			over.map(({ feit, herkomst: van }) => [feit, van])
		);
		try {
			return { toets: toets(feiten, peildatum, beleid, herkomst), feiten, opzij };
		} catch (fout) {
			if (!(fout instanceof Invoerfout)) throw fout;
			const weg = oldestOf(fout, over);
			if (weg.size === 0) throw fout;
			opzij.push(...weg);
			over = over.filter(({ feit }) => !weg.has(feit));
		}
	}
}
