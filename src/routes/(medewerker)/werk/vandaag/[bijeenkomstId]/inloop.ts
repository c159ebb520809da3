import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { addInloper } from '#lib/server/voorlichting/add-inloper.ts';
import { ontvangTeksten as t } from '#lib/voorlichting/host-texts.ts';
import { inloperSchema } from './ontvang.schema.ts';

export type Hier = RequestEvent<{ bijeenkomstId: string }>;

/** Back to the list, at somebody: without JavaScript the page would otherwise begin at the top after each tap. */
export const backTo = ({ params }: Hier, plek: string): never =>
	redirect(303, `/werk/vandaag/${params.bijeenkomstId}#${plek}`);

/** What somebody kept while there was no network is not sent under the name of who logged in since. */
export const bySomebodyElse = (event: Hier, door: string) =>
	door !== '' && door !== actorContextOf(event).actor.accountId;

/** Somebody without a booking. Who is refused finds the form filled in. */
export async function walkIn(event: Hier) {
	const read = await readForm(event.request, inloperSchema);
	if (!read.ok) return fail(400, { ingevuld: read.form.data, fouten: foutenOf(read.form) });
	const { personen, sleutel, op, door, ...gast } = read.data;
	if (bySomebodyElse(event, door)) return fail(409, { melding: t.netwerk.ander });
	const { bijeenkomstId } = event.params;
	const uitkomst = await orNotFound(() =>
		addInloper(actorContextOf(event), { bijeenkomstId, gast, personen, sleutel, op })
	);
	if (uitkomst.soort === 'binnen') return backTo(event, `b-${uitkomst.id}`);
	const ingevuld = { ...gast, personen: String(personen), sleutel };
	return fail(409, { ingevuld, fouten: [{ message: t.loop[uitkomst.soort] }] });
}
