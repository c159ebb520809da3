import { redirect } from '@sveltejs/kit';
import { actorContextOf } from '#lib/server/request-context.ts';
import { startFor } from '#lib/toegang/menu.ts';
import type { RequestHandler } from './$types';

/** Sends whoever is logged in to the place where their work is. */
export const GET: RequestHandler = (event) => {
	redirect(303, startFor(actorContextOf(event).actor.rollen));
};
