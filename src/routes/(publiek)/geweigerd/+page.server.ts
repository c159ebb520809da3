import { error } from '@sveltejs/kit';
import { notOursError } from '#lib/server/http/refuse-forged.ts';
import type { PageServerLoad } from './$types';

/** What is shown for something that did not come from a page of the portal. */
export const load: PageServerLoad = (event) => error(403, notOursError(event));
