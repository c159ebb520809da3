import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { findOwnDossiers } from '#lib/server/dossier/find-own-dossiers.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readFormData } from '#lib/server/http/form-fields.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { setBoekingCookie } from '#lib/server/voorlichting/boeking-cookie.ts';
import { listOwnBoekingen } from '#lib/server/voorlichting/list-own-boekingen.ts';
import { requireOwnBoeking } from '#lib/server/voorlichting/own-boeking.ts';
import { shareWithDossier } from '#lib/server/voorlichting/share-with-dossier.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const nu = context.klok.nu();
	const boekingen = await listOwnBoekingen(context);
	const dossiers = await findOwnDossiers(context);
	return {
		heeftDossier: dossiers.length > 0,
		straks: boekingen.filter(({ eind }) => eind > nu).reverse(),
		eerder: boekingen.filter(({ eind }) => eind <= nu)
	};
};

const welke = z.object({ boeking: z.string().catch('') });

const boekingOf = async (request: Request) =>
	welke.parse(Object.fromEntries(await readFormData(request))).boeking;

export const actions: Actions = {
	open: async (event) => {
		const id = await boekingOf(event.request);
		await orNotFound(() => requireOwnBoeking(actorContextOf(event), id));
		setBoekingCookie(event.cookies, 'plek', id);
		redirect(303, '/boeking');
	},
	bijdossier: async (event) => {
		const id = await boekingOf(event.request);
		await orNotFound(() => shareWithDossier(actorContextOf(event), id, true));
		redirect(303, '/mijn/afspraken');
	},
	losvandossier: async (event) => {
		const id = await boekingOf(event.request);
		await orNotFound(() => shareWithDossier(actorContextOf(event), id, false));
		redirect(303, '/mijn/afspraken');
	}
};
