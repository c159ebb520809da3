import { redirect } from '@sveltejs/kit';
import { actorContextOf } from '#lib/server/request-context.ts';
import { beheerFor } from '#lib/toegang/menu.ts';
import type { RequestHandler } from './$types';

/** Sends whoever asks for beheer to the first of its pages that they may see. */
export const GET: RequestHandler = (event) => {
	redirect(303, beheerFor(actorContextOf(event).actor.rollen));
};
