import { methodNotAllowed } from '#lib/server/api/answer.ts';
import { answerToets } from '#lib/server/api/toets.ts';
import type { RequestHandler } from './$types';

// Kit would redirect an address with a slash at the end; the API has one address per thing.
export const trailingSlash = 'ignore';

export const POST: RequestHandler = (event) => answerToets(event);
export const fallback: RequestHandler = methodNotAllowed('POST');
