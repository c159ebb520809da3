import type { FeitId, FeitWaarde } from '#lib/bbz/index.ts';
import type { ScanTaal } from '#lib/taal/scan.types.ts';
import type { Vraagtekst } from '#lib/taal/teksten.types.ts';

/** The texts around the question for a fact; one without a question of its own has only its name. */
export function questionOf(id: FeitId, t: ScanTaal): Vraagtekst {
	const vragen: Partial<Record<FeitId, Partial<Vraagtekst>>> = t.feiten;
	return { vraag: t.kort[id], waarom: '', ...vragen[id] };
}

/** Says a fact the way a person reads it. */
export function sayWaarde(id: FeitId, waarde: FeitWaarde, t: ScanTaal): string {
	return t.antwoord(id, waarde, questionOf(id, t));
}
