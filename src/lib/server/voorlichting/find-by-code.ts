import { and, eq, inArray } from 'drizzle-orm';
import { MET_STOEL } from '#lib/voorlichting/voorlichting.types.ts';
import type { ActorContext } from '../context.ts';
import { boeking } from '../db/schema/boeking.ts';
import { readHostSession } from './host-session.ts';
import { incheckCode } from './link.ts';

/** The way people read a code out: in any case, with a space or a dash in it. */
const bare = (code: string) => code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

/**
 * The booking of a session that has this check-in code; undefined when there is none, or when chance gave it to two.
 * @throws NietGevonden
 */
export async function findByCode(
	context: ActorContext,
	bijeenkomstId: string,
	code: string
): Promise<string | undefined> {
	const { session } = await readHostSession(context.db, context, bijeenkomstId);
	const rows = await context.db
		.select({ id: boeking.id })
		.from(boeking)
		.where(and(eq(boeking.bijeenkomstId, session.id), inArray(boeking.status, MET_STOEL)));
	const found = rows.filter(({ id }) => incheckCode(id) === bare(code));
	return found.length === 1 ? found[0]?.id : undefined;
}
