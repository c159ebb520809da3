import { error } from '@sveltejs/kit';
import type { z } from 'zod';

/** What is wrong, with the id of the field it is about. */
export interface Fout {
	readonly id?: string;
	readonly message: string;
}

export type ReadForm<T> =
	| { readonly ok: true; readonly data: T }
	| { readonly ok: false; readonly fouten: readonly Fout[] };

async function fieldsOf(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch {
		error(400, { message: 'Wat u verstuurde, is niet goed overgekomen.' });
	}
}

/** Reads a form; `lists` are the fields that may come more than once. One message per field. */
export async function readForm<T>(
	request: Request,
	schema: z.ZodType<T>,
	lists: readonly string[] = []
): Promise<ReadForm<T>> {
	const form = await fieldsOf(request);
	const given = Object.fromEntries(form) as Record<string, unknown>;
	for (const list of lists) given[list] = form.getAll(list);
	const read = schema.safeParse(given);
	if (read.success) return { ok: true, data: read.data };
	const fouten = new Map<string, string>();
	for (const { path, message } of read.error.issues) {
		const id = String(path[0] ?? '');
		if (!fouten.has(id)) fouten.set(id, message);
	}
	return { ok: false, fouten: [...fouten].map(([id, message]) => ({ id, message })) };
}
