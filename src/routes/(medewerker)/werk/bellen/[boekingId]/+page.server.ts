import { redirect } from '@sveltejs/kit';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { markGebeld, viewTeBellen } from '#lib/server/voorlichting/te-bellen.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	orNotFound(() => viewTeBellen(actorContextOf(event), event.params.boekingId));

export const actions: Actions = {
	default: async (event) => {
		await orNotFound(() => markGebeld(actorContextOf(event), event.params.boekingId));
		redirect(303, '/werk/bellen');
	}
};
