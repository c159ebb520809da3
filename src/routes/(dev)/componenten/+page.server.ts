import { notFound } from '#lib/server/http/not-found.ts';
import { config } from '#lib/server/config.ts';
import type { PageServerLoad } from './$types';

/** A workbench for makers: it does not exist in production. */
export const load: PageServerLoad = () => {
	if (config().MODUS === 'productie') notFound();
};
