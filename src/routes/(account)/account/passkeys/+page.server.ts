import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { clearTicketCookie, readTicketToken } from '#lib/server/auth/cookies.ts';
import { foutenOf, type Fout } from '#lib/server/http/fouten.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { addPasskey } from '#lib/server/inlogmiddel/add-passkey.ts';
import { orProve, proveFirst } from '#lib/server/inlogmiddel/or-prove.ts';
import { ownMeans } from '#lib/server/inlogmiddel/own-means.ts';
import { removePasskey } from '#lib/server/inlogmiddel/remove-passkey.ts';
import { line, passkeyAnswer } from '#lib/server/medewerker/fields.ts';
import { actorVisitContextOf } from '#lib/server/medewerker/visit-context.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { passkeyTeksten as t } from '../texts.ts';
import type { Actions, PageServerLoad } from './$types';

const nieuw = z.object({ antwoord: passkeyAnswer, naam: line(t.fouten.naam, 60) });
const weg = z.object({ passkey: z.string().regex(/^[A-Za-z0-9_-]{1,1400}$/) });
const NIET_GEMAAKT: Fout = { message: t.fouten.nietGemaakt };
const LAATSTE: Fout = { message: t.fouten.laatste };

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	await proveFirst(event, context);
	return { passkeys: (await ownMeans(context)).passkeys };
};

export const actions: Actions = {
	nieuw: async (event) => {
		const read = await readForm(event.request, nieuw);
		const ticket = readTicketToken(event.cookies, 'passkey');
		clearTicketCookie(event.cookies, 'passkey');
		if (!read.ok) return fail(400, { fouten: foutenOf(read.form) });
		const { antwoord: answer, naam } = read.data;
		const context = actorVisitContextOf(event);
		const added = await orProve(event, () => addPasskey(context, { ticket, answer, naam }));
		if (added) redirect(303, '/account?klaar=passkey');
		return fail(400, { fouten: [NIET_GEMAAKT] });
	},
	verwijder: async (event) => {
		const read = await readForm(event.request, weg);
		const id = read.ok ? read.data.passkey : '';
		const removed = await orProve(event, () => removePasskey(actorContextOf(event), id));
		if (removed) redirect(303, '/account?klaar=passkey-weg');
		return fail(409, { fouten: [LAATSTE] });
	}
};
