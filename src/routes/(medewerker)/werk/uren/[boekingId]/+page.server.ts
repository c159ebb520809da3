import { redirect } from '@sveltejs/kit';
import { markOwnGebeld, viewOwnAfspraak } from '#lib/server/afspraak/own-agenda.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	afspraak: await orNotFound(() => viewOwnAfspraak(actorContextOf(event), event.params.boekingId))
});

export const actions: Actions = {
	default: async (event) => {
		const { boekingId } = event.params;
		await orNotFound(() => markOwnGebeld(actorContextOf(event), boekingId));
		redirect(303, `/werk/uren/${boekingId}`);
	}
};
