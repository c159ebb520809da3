import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { alineas } from '#lib/invoer/tekst.ts';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { answerVraag, readVraag, withdrawVraag } from '#lib/server/planner/vragen.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { vraagTeksten as t } from '../texts.ts';
import type { Actions, PageServerLoad } from './$types';

const vraagSchema = z.object({
	vraag: alineas(500).refine((tekst) => tekst !== '', t.vraagLeeg),
	antwoord: alineas(4_000).refine((tekst) => tekst !== '', t.antwoordLeeg)
});

export const load: PageServerLoad = async (event) => ({
	vraag: await orNotFound(() => readVraag(actorContextOf(event), event.params['id'] ?? ''))
});

async function save(event: RequestEvent, publiceer: boolean) {
	const context = actorContextOf(event);
	// Whether the question is there comes before what was filled in.
	const { id } = await orNotFound(() => readVraag(context, event.params['id'] ?? ''));
	const read = await readForm(event.request, vraagSchema);
	if (!read.ok) return fail(400, { ingevuld: read.form.data, fouten: foutenOf(read.form) });
	await orNotFound(() => answerVraag(context, id, { ...read.data, publiceer }));
	redirect(303, '/beheer/vragen');
}

export const actions: Actions = {
	bewaar: (event) => save(event, false),
	publiceer: (event) => save(event, true),
	trekterug: async (event) => {
		await orNotFound(() => withdrawVraag(actorContextOf(event), event.params.id));
		redirect(303, '/beheer/vragen');
	}
};
