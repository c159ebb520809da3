import { notFound } from '#lib/server/http/not-found.ts';
import type { PageServerLoad } from './$types';

/** What the guard shows for a page that is not there for this person: the same as for one that does not exist. */
export const load: PageServerLoad = notFound;
