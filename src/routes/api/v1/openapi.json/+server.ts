import { methodNotAllowed } from '#lib/server/api/answer.ts';
import { answerDocument } from '#lib/server/api/document.ts';
import { config } from '#lib/server/config.ts';
import { openApi } from '#lib/toetsloket/openapi.ts';
import type { RequestHandler } from './$types';

export const trailingSlash = 'ignore';

// The one address of the API that other sites may read in a browser (NLGov API Design Rules, publish-openapi).
const everybody = { 'Access-Control-Allow-Origin': '*' };

export const GET: RequestHandler = (event) =>
	answerDocument(
		event,
		'application/json',
		() => openApi(config().ORIGIN ?? event.url.origin),
		everybody
	);
export const fallback: RequestHandler = methodNotAllowed('GET, HEAD');
