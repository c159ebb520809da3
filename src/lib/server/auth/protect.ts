import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { database } from '../db/client.ts';
import { systemKlok } from '../klok.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { describeError } from '../http/describe-error.ts';
import { notFoundError } from '../http/not-found.ts';
import { log } from '../log.ts';
import { contextOf } from '../request-context.ts';
import { clearSessionCookie, readSessionToken } from './cookies.ts';
import { isOpenbaar, judgeRoute } from './guard.ts';
import { touchSession, validateSession } from './session.ts';

/** Requests that a page makes by itself say so with this header, and do not count as activity. */
export const PASSIVE = 'x-passief';

/** The page that stands for all that are not there. */
const NOT_THERE = '/onbekend';

/** The page for what did not come from the portal itself. */
export const NOT_OURS = '/geweigerd';

const refusals: ReadonlySet<string> = new Set([NOT_THERE, NOT_OURS]);

/** Finds out who asks. True when there was a session that has ended. */
async function identify(event: RequestEvent): Promise<boolean> {
	const token = readSessionToken(event.cookies);
	if (!token) return false;
	const actor = await validateSession(database(), token);
	if (!actor) {
		clearSessionCookie(event.cookies);
		return true;
	}
	const expiresAt = event.request.headers.has(PASSIVE)
		? actor.session.expiresAt
		: await touchSession(database(), systemKlok, actor);
	event.locals.actor = { ...actor, session: { ...actor.session, expiresAt } };
	return false;
}

/** Who asks, for the frame around a refusal. That page must also show when nobody can be known. */
async function recognise(event: RequestEvent): Promise<undefined> {
	await identify(event).catch((error: unknown) =>
		log().warn({ error: describeError(error, false) }, 'who asked could not be found out')
	);
}

const wantsHtml = ({ request, isDataRequest }: RequestEvent) =>
	!isDataRequest && (request.headers.get('accept')?.includes('text/html') ?? false);

function toLogIn(event: RequestEvent, ended: boolean): Response {
	const { url, request, isDataRequest } = event;
	const terug = request.method === 'GET' ? url.pathname + url.search : url.pathname;
	const location = `/inloggen?terug=${encodeURIComponent(terug)}${ended ? '&reden=inactief' : ''}`;
	// The client router reads a redirect in a form of its own, which Kit makes of a thrown one.
	if (isDataRequest) redirect(303, location);
	if (!wantsHtml(event)) error(401, { message: 'U bent niet ingelogd.' });
	return new Response(null, { status: 303, headers: { location } });
}

/** The page of an address that does not exist: whoever is refused sees no difference. */
async function notThere(event: RequestEvent): Promise<Response> {
	if (!wantsHtml(event)) error(404, notFoundError(event));
	return event.fetch(NOT_THERE, { headers: { accept: 'text/html' } });
}

/**
 * The first guard, before any route runs: who asks, and may they come here? Gives the answer to whoever may
 * not. Public routes ask nobody, so they work without a database. The second guard is in each use case.
 */
export async function protect(event: RequestEvent): Promise<Response | undefined> {
	const routeId = event.route.id;
	if (routeId === null || refusals.has(event.url.pathname)) return recognise(event);
	const { method } = event.request;
	const { search } = event.url;
	if (isOpenbaar(routeId, method, search)) return undefined;
	const ended = await identify(event);
	const { actor } = event.locals;
	const verdict = judgeRoute({ routeId, method, search }, actor);
	if (verdict === 'door') return undefined;
	if (verdict === 'inloggen') return toLogIn(event, ended);
	if (actor) {
		const { db, origin } = contextOf(event);
		await recordGebeurtenis(db, origin, {
			actie: 'toegang.geweigerd',
			uitkomst: 'geweigerd',
			actor,
			object: { soort: 'route', id: routeId }
		});
	}
	return notThere(event);
}
