import { listAsked } from '#lib/server/planner/vragen.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	vragen: await listAsked(actorContextOf(event))
});
