import { controleerFeiten, FEIT_IDS, Invoerfout } from '#lib/bbz/index.ts';
import type { FeitId, Feiten } from '#lib/bbz/index.ts';
import { GELD_FEITEN } from './money-fields.ts';
import type { ScanStand } from './scan.types.ts';
import { STAPPEN } from './steps.ts';

/** What the scan can have asked; anything else in a posted scan was put there by hand. */
const GEVRAAGD: ReadonlySet<FeitId> = new Set<FeitId>([
	'doel',
	'startvoornemen',
	'vraagtLevensonderhoud',
	'gevraagdKapitaal',
	...STAPPEN.flatMap((stap): readonly FeitId[] => stap.feiten),
	...GELD_FEITEN
]);

/**
 * The answers of a scan that can be taken along to a dossier: only what the scan asks, so that nobody writes
 * the judgement of a consulent into their own dossier. Undefined when there are none, or they cannot be true.
 */
export function carriedFeiten(stand: ScanStand, peildatum: string): Feiten | undefined {
	const uit = Object.fromEntries(
		FEIT_IDS.filter((id) => GEVRAAGD.has(id) && stand.feiten[id] !== undefined).map((id) => [
			id,
			stand.feiten[id]
		])
	) as Feiten;
	if (Object.keys(uit).length === 0) return undefined;
	try {
		controleerFeiten(uit, peildatum);
		return uit;
	} catch (fout) {
		if (fout instanceof Invoerfout) return undefined;
		throw fout;
	}
}
