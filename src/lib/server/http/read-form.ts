import type { SuperValidated } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { superValidate } from 'sveltekit-superforms/server';
import type { z } from 'zod';
import { readFields, toFormData } from './form-fields.ts';
import { formTexts } from './form-texts.ts';

/** A schema of fields: text, lists of text, and what zod makes of them. */
type FormSchema = z.ZodObject;

/** A form to show: what was typed, and what is wrong per field. */
export type Form<S extends FormSchema> = SuperValidated<z.input<S>, string>;

/** What a person sent: good and in our own types, or the form to show again with a 400. */
export type ReadForm<S extends FormSchema> =
	| { readonly ok: true; readonly data: z.output<S> }
	| { readonly ok: false; readonly form: Form<S> };

interface Property {
	readonly type?: unknown;
	readonly anyOf?: unknown;
	readonly enum?: unknown;
	readonly const?: unknown;
}

// Superforms would read a number itself, and makes 12 of "12abc". Here zod alone reads.
function refuseUnlessText(name: string, { type, enum: values, const: only }: Property): void {
	if (type === 'string' || type === 'array' || values !== undefined || only !== undefined) return;
	throw new Error(`Field "${name}" must take text: let zod turn it into something else.`);
}

// One object, so that the library remembers what it made of a schema.
const READING = { config: { io: 'input' }, error: formTexts } as const;

function adapt<S extends FormSchema>(schema: S) {
	const made = zod4(schema, READING);
	const properties = Object.entries((made.jsonSchema.properties ?? {}) as Record<string, Property>);
	for (const [name, property] of properties) refuseUnlessText(name, property);
	const isList = (name: string) => lists.has(name);
	const lists = new Set(
		properties.filter(([, { type }]) => type === 'array').map(([name]) => name)
	);
	// The library's own would choose the first answer of every choice.
	const blank = properties.map(([name]) => [name, isList(name) ? [] : '']);
	return {
		adapter: { ...made, defaults: Object.fromEntries(blank) as typeof made.defaults },
		names: new Set(properties.map(([name]) => name)),
		isList
	};
}

/** The form before anybody typed; `given` fills in what is known already. */
export async function emptyForm<S extends FormSchema>(
	schema: S,
	given: Partial<z.input<S>> = {}
): Promise<Form<S>> {
	const { adapter } = adapt(schema);
	const form = await superValidate(given as never, adapter, { errors: false });
	return form as unknown as Form<S>;
}

/**
 * Reads a form that a person sent, once, at the edge. The action then does:
 *
 *     const read = await readForm(request, inlogSchema);
 *     if (!read.ok) return fail(400, { form: read.form });
 *     await logIn(read.data);
 *
 * Wrong answers come back per field, in Dutch, with what was typed. What no form of ours can send (a broken body, a field
 * twice, a file, `__superform_json`) ends in an error page with a 4xx: there is no form to show again.
 *
 * Superforms has a second way in, `__superform_json`, which puts values of any type before the code that merges them; a
 * crafted one is a 500. It never gets that far here. Every field is text until zod reads it; a missing one stays missing
 * (`strict`), so that no choice is ever filled in for a person.
 */
export async function readForm<S extends FormSchema>(
	request: Request,
	schema: S
): Promise<ReadForm<S>> {
	const { adapter, names, isList } = adapt(schema);
	const data = toFormData(await readFields(request, names), isList);
	const form = await superValidate(data, adapter, { strict: true });
	return form.valid
		? { ok: true, data: form.data as z.output<S> }
		: { ok: false, form: form as unknown as Form<S> };
}
