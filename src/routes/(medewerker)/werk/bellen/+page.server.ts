import { listTeBellen } from '#lib/server/voorlichting/te-bellen.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	mensen: await listTeBellen(actorContextOf(event))
});
