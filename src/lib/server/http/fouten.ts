import type { Fout } from '#lib/invoer/fouten.ts';

export type { Fout };

/** The first thing that is wrong with each field of a form, in the order of its schema. */
export function foutenOf({ errors }: { errors: object }): Fout[] {
	return Object.entries(errors).flatMap(([id, found]: [string, unknown]) => {
		const [message] = messagesIn(found);
		return message === undefined ? [] : [{ id, message }];
	});
}

// A list has its own errors under `_errors`, and those of its parts under their number.
function messagesIn(found: unknown): string[] {
	if (Array.isArray(found)) return found.filter((each) => typeof each === 'string');
	return typeof found === 'object' && found !== null
		? Object.values(found).flatMap(messagesIn)
		: [];
}
