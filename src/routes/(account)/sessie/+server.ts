import { actorContextOf } from '#lib/server/request-context.ts';
import type { RequestHandler } from './$types';

/** When the session ends. A page asks this by itself with a header that keeps it from counting as activity. */
export const GET: RequestHandler = (event) => {
	const { session } = actorContextOf(event).actor;
	return Response.json({ verlooptOp: session.expiresAt.toISOString() });
};

/** Prolongs the session: the guard has counted being asked as activity. */
export const POST: RequestHandler = GET;
