import { methodNotAllowed } from '#lib/server/api/answer.ts';
import { answerDocument } from '#lib/server/api/document.ts';
import { feitenJsonSchema } from '#lib/toetsloket/feiten.schema.ts';
import type { RequestHandler } from './$types';

export const trailingSlash = 'ignore';

export const GET: RequestHandler = (event) =>
	answerDocument(event, 'application/schema+json', feitenJsonSchema);
export const fallback: RequestHandler = methodNotAllowed('GET, HEAD');
