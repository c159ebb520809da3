import type { RequestEvent } from '@sveltejs/kit';
import { menuFor, type MenuItem } from '#lib/toegang/menu.ts';
import { actorContextOf } from '../request-context.ts';

/** What the frame of every page behind log-in shows: the places of this person and the end of the session. */
export function toegangData(event: RequestEvent): {
	toegang: { menu: MenuItem[]; verlooptOp: Date };
} {
	const { actor } = actorContextOf(event);
	return { toegang: { menu: menuFor(actor.rollen), verlooptOp: actor.session.expiresAt } };
}
