import { API_VERSION } from '#lib/toetsloket/limits.ts';
import { foutVan } from '#lib/toetsloket/problems.ts';
import type { Fout } from '#lib/toetsloket/problems.ts';
import { problemDetails } from '#lib/toetsloket/refusal.ts';
import { nl } from '#lib/toetsloket/texts.ts';
import type { FoutCode } from '#lib/toetsloket/texts.ts';

type Headers = Readonly<Record<string, string>>;

function answer(body: unknown, status: number, headers: Headers): Response {
	return new Response(JSON.stringify(body), {
		status,
		headers: { 'Cache-Control': 'no-store', 'API-Version': API_VERSION, ...headers }
	});
}

/** A good answer of the API, in JSON, never kept by a cache. */
export function apiAnswer(body: unknown, headers: Headers = {}): Response {
	return answer(body, 200, { 'Content-Type': 'application/json', ...headers });
}

/** A refusal of the API as problem+json (RFC 9457). */
export function apiProblem(fout: Fout, headers: Headers = {}): Response {
	const details = problemDetails(fout);
	return answer(details, details.status, {
		'Content-Type': 'application/problem+json',
		...headers
	});
}

/** A refusal that is about the request and not about its content. */
export function refuse(code: FoutCode, detail: string, headers: Headers = {}): Response {
	return apiProblem({ ...foutVan(code, []), melding: detail }, headers);
}

export function notFound(): Response {
	return refuse('niet_gevonden', nl.http.nietGevonden);
}

/** The answer to a method that this address does not know. */
export function methodNotAllowed(allow: string): () => Response {
	return () => refuse('methode_niet_toegestaan', nl.http.methode(allow), { Allow: allow });
}
