import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { listComing, listEarlier } from '#lib/server/planner/list-planning.ts';
import { readReeks } from '#lib/server/planner/reeksen.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const reeks = await orNotFound(() => readReeks(context, event.params.reeksId));
	return {
		reeks,
		komend: await listComing(context, reeks.id),
		eerder: await listEarlier(context, reeks.id)
	};
};
