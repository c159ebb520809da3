import type { RequestEvent } from '@sveltejs/kit';
import { readTicketToken } from '../auth/cookies.ts';
import { visitorOf } from '../auth/visitor.ts';
import type { Context } from '../context.ts';
import { isBekend } from './is-bekend.ts';

/** Who asks, and whether that is known well enough not to confirm. */
export async function whoAsks(event: RequestEvent, context: Context) {
	const actor = await visitorOf(event);
	const [scan, gescand] = (['scan', 'gescand'] as const).map((kind) =>
		readTicketToken(event.cookies, kind)
	);
	return { actor, bekend: await isBekend(context, { actor, scan, gescand }) };
}
