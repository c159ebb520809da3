import { listPlekken } from '#lib/server/planner/plekken.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	plekken: await listPlekken(actorContextOf(event))
});
