import type { RequestEvent } from '@sveltejs/kit';
import { nl } from '#lib/toetsloket/texts.ts';
import { refuse } from '../api/answer.ts';
import { accepts } from '../api/negotiate.ts';
import { NOT_OURS, PASSIVE } from '../auth/protect.ts';
import { log } from '../log.ts';
import { isForged, isForm } from './forgery.ts';
import { frameOf } from './not-found.ts';

/** What somebody is told of what did not come from a page of the portal. */
export const notOursError = (event: RequestEvent): App.Error => ({
	message: 'Dit kwam niet van een pagina van het portaal. Open het portaal en probeer het opnieuw.',
	code: 'ander_adres',
	id: event.locals.requestId,
	...frameOf(event)
});

const isApi = (event: RequestEvent) => event.route.id?.startsWith('/api/') ?? false;

/** Whether somebody looks at the answer; a script says that it is one, or wants no page. */
const isRead = ({ headers }: Request) =>
	headers.get('sec-fetch-dest') !== 'empty' && accepts(headers.get('accept'), 'text/html');

/** The page in the frame of whoever asks, under the id of this request. It counts as no activity of theirs. */
function page({ fetch, locals: { requestId } }: RequestEvent): Promise<Response> {
	const traceparent = `00-${requestId}-${requestId.slice(16)}-01`;
	return fetch(NOT_OURS, { headers: { accept: 'text/html', [PASSIVE]: 'ja', traceparent } });
}

/** What the script of a page reads: the answer to a form action has a shape of its own. */
function json(event: RequestEvent): Response {
	const error = notOursError(event);
	const isAction = event.request.headers.get('x-sveltekit-action') === 'true';
	return Response.json(isAction ? { type: 'error', error } : error, { status: 403 });
}

/**
 * Keeps other sites from sending something in somebody's name. The framework can do it too, but answers in English and
 * outside of our log, and lets through what has no body.
 *
 * The API knows nobody and changes nothing, so it answers programs anywhere. What a browser can be made to send there
 * is no JSON, and comes no further than this.
 */
export async function refuseForged(event: RequestEvent): Promise<Response | undefined> {
	const { request, url, locals } = event;
	const api = isApi(event);
	if (!isForged(request, url.origin) || (api && !isForm(request.headers))) return undefined;
	const answer = api
		? refuse('verkeerd_mediatype', nl.http.mediatype)
		: await (isRead(request) ? page(event) : json(event));
	log().warn(
		{
			requestId: locals.requestId,
			route: event.route.id,
			status: answer.status,
			reason: 'not from a page of the portal'
		},
		'refused request'
	);
	return answer;
}
