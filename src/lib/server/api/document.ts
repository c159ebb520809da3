import { nl } from '#lib/toetsloket/texts.ts';
import { apiAnswer, notFound, refuse } from './answer.ts';
import { accepts } from './negotiate.ts';

/** Answers a GET with a published description. */
export function answerDocument(
	{ request, url }: { readonly request: Request; readonly url: URL },
	mediaType: string,
	make: () => unknown,
	headers: Record<string, string> = {}
): Response {
	if (url.pathname.endsWith('/')) return notFound();
	const accept = request.headers.get('accept');
	if (!accepts(accept, mediaType) && !accepts(accept, 'application/json'))
		return refuse('niet_leverbaar', nl.http.accept(mediaType));
	return apiAnswer(make(), { 'Content-Type': mediaType, ...headers });
}
