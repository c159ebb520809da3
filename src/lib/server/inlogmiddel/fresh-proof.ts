import { and, eq, sql } from 'drizzle-orm';
import type { Actor } from '../auth/actor.ts';
import type { ActorContext } from '../context.ts';
import { session } from '../db/schema/session.ts';
import { requireOwnMeans } from './own-means.ts';

/** Minutes after a proof of who one is in which a means may be changed. */
const FRESH = 10;

/** Somebody must first show again who they are: a screen that was left open opens nothing. */
export class BewijsNodig extends Error {
	override readonly name = 'BewijsNodig';
}

/** Whether this session began, or was confirmed, a short time ago. */
export async function isFresh({ db, actor }: ActorContext): Promise<boolean> {
	const [row] = await db
		.select({ id: session.id })
		.from(session)
		.where(
			and(
				eq(session.id, actor.session.id),
				sql`${session.createdAt} > now() - make_interval(mins => ${FRESH})`
			)
		);
	return row !== undefined;
}

/** The guard of every change of a means. @throws NietGevonden @throws BewijsNodig */
export async function requireFreshProof(context: ActorContext): Promise<Actor> {
	requireOwnMeans(context.actor);
	if (!(await isFresh(context))) throw new BewijsNodig();
	return context.actor;
}
