import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { ActorContext } from '../context.ts';
import { orNotFound } from '../http/or-not-found.ts';
import { BewijsNodig, requireFreshProof } from './fresh-proof.ts';

/** Does the work, or first sends whoever has been logged in for a while to show again who they are. */
export async function orProve<T>(event: RequestEvent, work: () => Promise<T>): Promise<T> {
	return orNotFound(async () => {
		try {
			return await work();
		} catch (reason) {
			if (!(reason instanceof BewijsNodig)) throw reason;
			redirect(303, `/account/bevestigen?terug=${encodeURIComponent(event.url.pathname)}`);
		}
	});
}

/** For the page on which a means can be changed: better to ask before the typing than after. */
export const proveFirst = (event: RequestEvent, context: ActorContext): Promise<unknown> =>
	orProve(event, () => requireFreshProof(context));
