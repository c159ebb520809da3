import { judgeBytes, tooLarge } from '#lib/toetsloket/judge.ts';
import type { Uitslag } from '#lib/toetsloket/judge.ts';
import { LARGEST_REQUEST } from '#lib/toetsloket/limits.ts';
import { nl } from '#lib/toetsloket/texts.ts';
import { describeError } from '../http/describe-error.ts';
import { log } from '../log.ts';
import { apiAnswer, apiProblem, notFound, refuse } from './answer.ts';
import { accepts, isJson } from './negotiate.ts';
import { limitApi } from './rate-limit.ts';
import type { Visitor } from './rate-limit.ts';
import { readBody } from './read-body.ts';

export interface ApiRequest extends Visitor {
	readonly request: Request;
	readonly url: URL;
}

function refusedByHeaders({ request, url }: ApiRequest): Response | undefined {
	if (url.pathname.endsWith('/')) return notFound();
	if (!accepts(request.headers.get('accept'), 'application/json'))
		return refuse('niet_leverbaar', nl.http.accept('application/json'));
	if (!isJson(request.headers.get('content-type')))
		return refuse('verkeerd_mediatype', nl.http.mediatype);
	const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
	return encoding === 'identity' ? undefined : refuse('verkeerd_mediatype', nl.http.codering);
}

function respond(uitslag: Uitslag, headers: Record<string, string>): Response {
	return uitslag.ok ? apiAnswer(uitslag.toets, headers) : apiProblem(uitslag.fout, headers);
}

// A refusal of the API is problem+json, also when the fault is ours.
function judge(event: ApiRequest, bytes: Uint8Array, headers: Record<string, string>): Response {
	try {
		return respond(judgeBytes(bytes), headers);
	} catch (error) {
		const { requestId } = event.locals;
		log().error({ requestId, error: describeError(error, false) }, 'unexpected error');
		return refuse('onverwachte_fout', nl.onverwacht(requestId), headers);
	}
}

/** Judges the facts in one request and answers. Changes nothing, keeps nothing; everybody may ask. */
export async function answerToets(event: ApiRequest): Promise<Response> {
	const refusal = refusedByHeaders(event);
	if (refusal) return refusal;
	const { refused, headers } = await limitApi(event);
	if (refused) return refused;
	const body = await readBody(event.request, LARGEST_REQUEST);
	if (body.ok) return judge(event, body.bytes, headers);
	if (body.reason === 'broken-off') return refuse('ongeldige_json', nl.http.afgebroken, headers);
	// What is left on the line would be taken for the next request.
	return respond(tooLarge(), body.drained ? headers : { ...headers, Connection: 'close' });
}
