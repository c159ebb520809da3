import type { FeitId, FeitWaarde } from '#lib/bbz/index.ts';
import { kort } from '#lib/taal/nl/kort.ts';
import { antwoord } from '#lib/taal/nl/labels.ts';
import { findQuestion } from './questions.ts';

/** Says a fact the way a person reads it; a door can tell a fact that no question asks. */
export function sayWaarde(id: FeitId, waarde: FeitWaarde): string {
	return antwoord(id, waarde, findQuestion(id) ?? { vraag: kort[id], waarom: '' });
}
