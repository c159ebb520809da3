import { GELD_FEITEN } from './money-fields.ts';
import { repeatedFields, singleFields } from './repeated.ts';
import { findStap } from './steps.ts';
import { isSound, submitStap } from './submit.ts';
import type { Beurt, Grondslag, Inzending } from './submit.ts';

/** The page of an action that reads fields, with those of which it reads one answer. */
function fieldsRead({ stand, waar, actie }: Inzending) {
	if (!stand || waar === 'deur') return { plaats: 'deur', namen: ['deur'] } as const;
	if (actie === 'reken') return { plaats: 'resultaat', namen: GELD_FEITEN } as const;
	const stap = actie === 'verder' || actie === 'weet_niet' ? findStap(waar) : undefined;
	return stap && { plaats: stap.id, namen: singleFields(stap) };
}

/**
 * Does one action of the scan that came as a form. A form from outside may hold a field twice: that is asked again. The
 * program on the phone reads its own fields, and does without this.
 */
export function submitForm(inzending: Inzending, g: Grondslag): Beurt {
	const { stand, actie, velden } = inzending;
	const read = actie === 'opnieuw' ? undefined : fieldsRead(inzending);
	const fouten = read ? repeatedFields(velden, read.namen) : [];
	if (read && fouten.length && (!stand || isSound(stand, g)))
		return { stand, plaats: read.plaats, fouten };
	return submitStap(inzending, g);
}
