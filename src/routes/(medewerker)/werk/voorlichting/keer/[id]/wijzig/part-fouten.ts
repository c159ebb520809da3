import type { Fout } from '#lib/server/http/fouten.ts';

const firstOf = (found: unknown): string | undefined =>
	Array.isArray(found) && typeof found[0] === 'string' ? found[0] : undefined;

/** What is wrong, where a list holds the parts of a session: with the id of the field of that very part. */
export function partFouten({ errors }: { errors: object }): Fout[] {
	return Object.entries(errors).flatMap(([name, found]: [string, unknown]) => {
		const message = firstOf(found);
		if (message) return [{ id: name, message }];
		return Object.entries(found ?? {}).flatMap(([index, part]: [string, unknown]) => {
			const text = firstOf(part);
			const id = Number(index) > 0 ? `${name}-${Number(index) + 1}` : name;
			return text ? [{ id, message: text }] : [];
		});
	});
}
