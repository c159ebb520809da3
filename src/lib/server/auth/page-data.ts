import type { RequestEvent } from '@sveltejs/kit';
import { kaderVoor, type Kader } from '#lib/toegang/menu.ts';
import { actorContextOf } from '../request-context.ts';

/** What the frame of every page behind log-in shows, and when the session ends. */
export function toegangData(event: RequestEvent): { toegang: Kader & { verlooptOp: Date } } {
	const { actor } = actorContextOf(event);
	return { toegang: { ...kaderVoor(actor.rollen), verlooptOp: actor.session.expiresAt } };
}
