import type { RequestEvent } from '@sveltejs/kit';
import { config } from '../config.ts';
import type { Refusal } from '../medewerker/guess.ts';
import { purposeKey } from '../crypto/secrets.ts';
import { log } from '../log.ts';
import { contextOf } from '../request-context.ts';
import { describeError } from './describe-error.ts';
import { takeRequest, visitorKey } from '../rate-limit.ts';

/** Keeps one address from filling the table with questions that nobody answers: so many in a minute. */
export async function allowQuestion(event: RequestEvent): Promise<Refusal | undefined> {
	const { db, origin } = contextOf(event);
	const allowance = { requests: config().INLOG_FOUTEN, seconds: 60 };
	const key = visitorKey(origin.bezoeker ?? '', 'passkey', purposeKey('bezoeker').toString('hex'));
	// Nothing secret is behind it, so a busy database does not close the door.
	const { allowed, retryAfter } = await takeRequest(
		() => db,
		key,
		allowance,
		(error) =>
			log().warn(
				{ requestId: event.locals.requestId, error: describeError(error, false) },
				'the questions to passkeys could not be counted'
			)
	);
	return allowed ? undefined : { soort: 'wachten', seconden: retryAfter };
}
