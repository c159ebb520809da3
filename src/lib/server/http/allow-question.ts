import type { RequestEvent } from '@sveltejs/kit';
import type { Refusal } from '../medewerker/guess.ts';
import { purposeKey } from '../crypto/secrets.ts';
import { contextOf } from '../request-context.ts';
import { takeRequest, visitorKey } from '../rate-limit.ts';

// A person presses a button a few times; each press costs a row.
const ALLOWANCE = { requests: 60, seconds: 60 };

/** Keeps one address from filling the table with questions that nobody answers. */
export async function allowQuestion(event: RequestEvent): Promise<Refusal | undefined> {
	const { db, origin } = contextOf(event);
	const key = visitorKey(origin.bezoeker ?? '', 'passkey', purposeKey('bezoeker').toString('hex'));
	let failure: unknown;
	const { allowed, retryAfter } = await takeRequest(
		() => db,
		key,
		ALLOWANCE,
		(error) => (failure = error)
	);
	if (failure) throw failure;
	return allowed ? undefined : { soort: 'wachten', seconden: retryAfter };
}
