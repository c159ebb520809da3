import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { listAntwoorden } from '#lib/server/planner/list-antwoorden.ts';
import { viewPlanning } from '#lib/server/planner/view-planning.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const keer = await orNotFound(() => viewPlanning(context, event.params.id));
	return {
		keer,
		antwoorden: keer.zietMensen ? await listAntwoorden(context, keer.id) : []
	};
};
