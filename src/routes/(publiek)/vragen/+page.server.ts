import { contextOf } from '#lib/server/request-context.ts';
import { listVragen } from '#lib/server/voorlichting/list-vragen.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	vragen: await listVragen(contextOf(event))
});
