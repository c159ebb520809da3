import { error } from '@sveltejs/kit';

/** More fields than any page has; beyond it somebody is not filling in a form. */
const MOST_FIELDS = 200;

/** What the library would take as instructions instead of answers. */
const isInstruction = (name: string) => name.startsWith('__superform_');

/** The form in a request; one that cannot be read ends in a 4xx page, where the platform itself would make it a fault. */
export async function readFormData(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch (cause) {
		if ((cause as { status?: unknown } | null)?.status === 413)
			error(413, 'Wat u verstuurt, is te groot.');
		return unreadable();
	}
}

/** Ends the request as one with a form that no page of ours can have sent. */
export function unreadable(): never {
	error(400, 'Dit formulier kon niet worden gelezen. Ga terug en verstuur het opnieuw.');
}

/**
 * The fields of a form as text, by name; only those in `known`. Ends in a 400 when no form of ours can have sent it: too many
 * fields, a file, a character that no key gives and no database takes.
 */
export async function readFields(
	request: Request,
	known: ReadonlySet<string>
): Promise<ReadonlyMap<string, readonly string[]>> {
	const fields = new Map<string, string[]>();
	let count = 0;
	for (const [name, value] of await readFormData(request)) {
		count += 1;
		if (count > MOST_FIELDS || isInstruction(name)) unreadable();
		if (!known.has(name)) continue;
		if (typeof value !== 'string' || value.includes('\0')) return unreadable();
		fields.set(name, [...(fields.get(name) ?? []), value]);
	}
	return fields;
}

/** The same fields in the form that the library reads; a field that holds one answer must not come twice. */
export function toFormData(
	fields: ReadonlyMap<string, readonly string[]>,
	isList: (name: string) => boolean
): FormData {
	const data = new FormData();
	for (const [name, values] of fields) {
		if (values.length > 1 && !isList(name)) unreadable();
		for (const value of values) data.append(name, value);
	}
	return data;
}
