import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readForm } from '#lib/server/http/read-form.ts';
import { orProve } from '#lib/server/inlogmiddel/or-prove.ts';
import { offerOwnApp, replaceApp } from '#lib/server/inlogmiddel/replace-app.ts';
import { showRecoveryCodes } from '#lib/server/inlogmiddel/show-recovery-codes.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import type { Actions, PageServerLoad } from './$types';

const schema = z.object({ verzegeld: z.string().max(4_000), code: z.string().max(100) });
const FOUT = {
	id: 'code',
	message: 'Deze code klopt niet. Vul de code in die uw app nu laat zien.'
};

export const load: PageServerLoad = async (event) => {
	const app = await orProve(event, () => offerOwnApp(actorContextOf(event)));
	return { app };
};

export const actions: Actions = {
	default: async (event) => {
		const context = actorContextOf(event);
		const read = await readForm(event.request, schema);
		const given = read.ok ? read.data : { verzegeld: '', code: '' };
		const done = await orProve(event, () => replaceApp(context, given));
		if (!done) {
			const app = await offerOwnApp(context, given.verzegeld);
			return fail(400, { app, fouten: [FOUT] });
		}
		if (done.herstelcodes.length === 0) redirect(303, '/account?klaar=app');
		await showRecoveryCodes(event, context.actor.accountId, done.herstelcodes);
		redirect(303, '/account/herstelcodes?nieuw');
	}
};
