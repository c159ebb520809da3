import type { FeitId, FeitWaarde } from '#lib/bbz/index.ts';
import { antwoord } from '#lib/taal/nl/labels.ts';
import { questionOf } from './questions.ts';

/** Says a fact the way a person reads it. */
export function sayWaarde(id: FeitId, waarde: FeitWaarde): string {
	return antwoord(id, waarde, questionOf(id));
}
