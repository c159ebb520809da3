import type { Context } from '../context.ts';
import { describeError } from '../http/describe-error.ts';
import { log } from '../log.ts';
import { takeRequest } from '../rate-limit.ts';

/** More than a whole town hall books on one afternoon; less than would empty every session. */
const TOEGESTAAN = { requests: 40, seconds: 3600 };

/**
 * Counts a request for seats of this visitor, or one to move; false when there were too many. Each sends a message, to
 * an address that nobody may have confirmed.
 */
export async function limitBooking(
	{ db, origin }: Context,
	wat: 'boeken' | 'verplaatsen' = 'boeken'
): Promise<boolean> {
	const { allowed } = await takeRequest(
		() => db,
		`${wat}:${origin.bezoeker ?? ''}`,
		TOEGESTAAN,
		(error) =>
			log().warn(
				{ error: describeError(error, false) },
				'the limit on booking could not be checked'
			)
	);
	return allowed;
}
