import { listComing, listReeksen } from '#lib/server/planner/list-planning.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	return { komend: await listComing(context), reeksen: await listReeksen(context) };
};
