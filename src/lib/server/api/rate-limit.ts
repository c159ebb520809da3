import { nl } from '#lib/toetsloket/texts.ts';
import { config } from '../config.ts';
import { database } from '../db/client.ts';
import { describeError } from '../http/describe-error.ts';
import { countedAddress } from '../http/visitor-address.ts';
import { log } from '../log.ts';
import { takeRequest, visitorKey } from '../rate-limit.ts';
import { refuse } from './answer.ts';

export interface Visitor {
	getClientAddress(): string;
	readonly locals: { readonly requestId?: string };
}

// Behind a proxy that leaves its header out the address is unknown; such visitors share one count.
function addressOf(visitor: Visitor): string {
	try {
		return countedAddress(visitor.getClientAddress());
	} catch {
		return '';
	}
}

/** Counts this request of the visitor: the headers that say what is left, or the refusal. */
export async function limitApi(
	visitor: Visitor
): Promise<{ refused?: Response; headers: Record<string, string> }> {
	const { API_LIMIET: requests, API_TIJDVAK: seconds, GEHEIM } = config();
	const key = visitorKey(addressOf(visitor), 'api', GEHEIM);
	const verdict = await takeRequest(database, key, { requests, seconds }, (error) =>
		log().warn(
			{ requestId: visitor.locals.requestId, error: describeError(error, false) },
			'the rate limit could not be checked'
		)
	);
	if (requests === 0 || !verdict.checked) return { headers: {} };
	const { allowed, remaining, retryAfter } = verdict;
	const headers = {
		'RateLimit-Policy': `"bezoeker";q=${requests};w=${seconds}`,
		RateLimit: `"bezoeker";r=${remaining};t=${retryAfter}`
	};
	if (allowed) return { headers };
	const refused = refuse('te_veel_verzoeken', nl.http.teVeel(retryAfter), {
		...headers,
		'Retry-After': String(retryAfter)
	});
	return { refused, headers };
}
