import { viewSoorten } from '#lib/server/afspraak/view-afspraken.ts';
import { contextOf } from '#lib/server/request-context.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	soorten: await viewSoorten(contextOf(event))
});
