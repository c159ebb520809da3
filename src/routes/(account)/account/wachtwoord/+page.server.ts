import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { changePassword } from '#lib/server/inlogmiddel/change-password.ts';
import { orProve, proveFirst } from '#lib/server/inlogmiddel/or-prove.ts';
import { ownMeans } from '#lib/server/inlogmiddel/own-means.ts';
import { ownNames } from '#lib/server/inlogmiddel/own-names.ts';
import { secret } from '#lib/server/medewerker/fields.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { wachtwoordfout } from '#lib/toegang/wachtwoord-tekst.ts';
import type { Actions, PageServerLoad } from './$types';

const nieuw = z.object({ wachtwoord: secret('Kies een wachtwoord.') });

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	await proveFirst(event, context);
	const { wachtwoord } = await ownMeans(context);
	return { email: (await ownNames(context)).email, heeft: wachtwoord !== undefined };
};

export const actions: Actions = {
	default: async (event) => {
		const context = actorContextOf(event);
		const read = await readForm(event.request, nieuw);
		if (!read.ok) return fail(400, { fouten: foutenOf(read.form) });
		const fout = await orProve(event, () => changePassword(context, read.data.wachtwoord));
		if (fout) return fail(400, { fouten: [wachtwoordfout(fout)] });
		const { app } = await ownMeans(context);
		// A password opens nothing without an app: that comes next.
		redirect(303, app ? '/account?klaar=wachtwoord' : '/account/app');
	}
};
