import type { FeitId, FeitWaarde } from '#lib/bbz/index.ts';
import type { ScanTaal } from '#lib/taal/scan.types.ts';
import type { Vraagtekst } from '#lib/taal/teksten.types.ts';

/** The texts around the question for a fact; one that the scan does not ask has only its name. */
export function questionOf(id: FeitId, t: ScanTaal): Vraagtekst {
	const vragen: Partial<Record<FeitId, Vraagtekst>> = t.feiten;
	return vragen[id] ?? { vraag: t.kort[id], waarom: '' };
}

/** Says a fact the way a person reads it. */
export function sayWaarde(id: FeitId, waarde: FeitWaarde, t: ScanTaal): string {
	return t.antwoord(id, waarde, questionOf(id, t));
}
