import type { RequestEvent } from '@sveltejs/kit';
import { config } from '../config.ts';
import type { Refusal } from '../medewerker/guess.ts';
import { purposeKey } from '../crypto/secrets.ts';
import { contextOf } from '../request-context.ts';
import { takeRequest, visitorKey } from '../rate-limit.ts';

/** Keeps one address from filling the table with questions that nobody answers: so many in a minute. */
export async function allowQuestion(event: RequestEvent): Promise<Refusal | undefined> {
	const { db, origin } = contextOf(event);
	const allowance = { requests: config().INLOG_FOUTEN, seconds: 60 };
	const key = visitorKey(origin.bezoeker ?? '', 'passkey', purposeKey('bezoeker').toString('hex'));
	let failure: unknown;
	const { allowed, retryAfter } = await takeRequest(
		() => db,
		key,
		allowance,
		(error) => (failure = error)
	);
	if (failure) throw failure;
	return allowed ? undefined : { soort: 'wachten', seconden: retryAfter };
}
