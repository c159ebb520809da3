import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { database } from '../db/client.ts';
import { systemKlok } from '../klok.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { contextOf } from '../request-context.ts';
import { clearSessionCookie, readSessionToken } from './cookies.ts';
import { isOpenbaar, judgeRoute } from './guard.ts';
import { touchSession, validateSession } from './session.ts';

/** Requests that a page makes by itself say so with this header, and do not count as activity. */
const PASSIVE = 'x-passief';

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
	if (!wantsHtml(event)) error(404, { message: 'Deze pagina bestaat niet.' });
	return event.fetch('/onbekend', { headers: { accept: 'text/html' } });
}

/**
 * The first guard, before any route runs: who asks, and may they come here? Gives the answer to whoever may
 * not. Public routes ask nobody, so they work without a database. The second guard is in each use case.
 */
export async function protect(event: RequestEvent): Promise<Response | undefined> {
	const routeId = event.route.id;
	if (routeId === null) return undefined;
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
