import type { RequestEvent } from '@sveltejs/kit';
import { config } from '../config.ts';
import { database } from '../db/client.ts';
import { describeError } from '../http/describe-error.ts';
import { countedAddress } from '../http/visitor-address.ts';
import { log } from '../log.ts';
import { takeRequest, visitorKey } from '../rate-limit.ts';

/** Counts an attempt to log in of this visitor, in the database. Seconds to wait when there were too many. */
export async function limitLogIn(event: RequestEvent, scope: string): Promise<number | undefined> {
	const { INLOG_LIMIET: requests, INLOG_TIJDVAK: seconds, GEHEIM } = config();
	const key = visitorKey(countedAddress(event.getClientAddress()), scope, GEHEIM);
	const verdict = await takeRequest(database, key, { requests, seconds }, (error) =>
		log().warn(
			{ requestId: event.locals.requestId, error: describeError(error, false) },
			'the limit on logging in could not be checked'
		)
	);
	return verdict.allowed ? undefined : verdict.retryAfter;
}
