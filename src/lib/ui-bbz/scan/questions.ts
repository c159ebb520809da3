import type { FeitId, FeitWaarde } from '#lib/bbz/index.ts';
import type { ScanTaal } from '#lib/taal/scan.types.ts';
import type { Vraagtekst } from '#lib/taal/teksten.types.ts';

/** The name of a fact; a page of the scan has no other facts than those with a name (see `scan-reach.test.ts`). */
export function sayFeit(id: FeitId, t: ScanTaal): string {
	const namen: Partial<Record<FeitId, string>> = t.kort;
	return namen[id] ?? t.uitkomsten.onbekend.titel;
}

/** The texts around the question for a fact; one without a question of its own has only its name. */
export function questionOf(id: FeitId, t: ScanTaal): Vraagtekst {
	const vragen: Partial<Record<FeitId, Partial<Vraagtekst>>> = t.feiten;
	return { vraag: sayFeit(id, t), waarom: '', ...vragen[id] };
}

/** Says a fact the way a person reads it. */
export function sayWaarde(id: FeitId, waarde: FeitWaarde, t: ScanTaal): string {
	return t.antwoord(id, waarde, questionOf(id, t));
}
