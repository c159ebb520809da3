import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { NietGevonden } from '#lib/server/auth/guard.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { endSessionOf, listSessionsOf } from '#lib/server/medewerker/sessions-of-others.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { sessiesTeksten } from '../texts.ts';
import type { Actions, PageServerLoad } from './$types';

const wie = z.object({
	account: z.string().trim().toLowerCase().pipe(z.uuid(sessiesTeksten.fouten.onvolledig))
});
const een = z.object({
	account: z.uuid(),
	sessie: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.optional()
});

export const load: PageServerLoad = async (event) => {
	const account = event.url.searchParams.get('account') ?? undefined;
	if (account === undefined) return { account, sessies: undefined };
	return orNotFound(async () => ({
		account,
		sessies: await listSessionsOf(actorContextOf(event), account)
	}));
};

async function end(event: RequestEvent, all: boolean) {
	const read = await readForm(event.request, een);
	const { account, sessie = '' } = read.ok ? read.data : { account: '' };
	await orNotFound(() => endSessionOf(actorContextOf(event), account, all ? undefined : sessie));
	redirect(303, `/beheer/sessies?account=${account}`);
}

export const actions: Actions = {
	zoek: async (event) => {
		const read = await readForm(event.request, wie);
		if (!read.ok)
			return fail(400, { ingevuld: read.form.data.account, fouten: foutenOf(read.form) });
		try {
			await listSessionsOf(actorContextOf(event), read.data.account);
		} catch (reason) {
			if (!(reason instanceof NietGevonden)) throw reason;
			const fout = { id: 'account', message: sessiesTeksten.fouten.onbekend };
			return fail(400, { ingevuld: read.data.account, fouten: [fout] });
		}
		redirect(303, `/beheer/sessies?account=${read.data.account}`);
	},
	sessie: (event) => end(event, false),
	sessies: (event) => end(event, true)
};
