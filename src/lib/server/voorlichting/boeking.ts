import { eq } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import type { Database, Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';

/** A booking as it is stored. What was said about people is sealed in `gast`. */
export type Boeking = typeof boeking.$inferSelect;

/** Reads a booking, and with `lock` keeps it as it is until the end of the transaction. @throws NietGevonden */
export async function readBoeking(
	tx: Database | Transaction,
	id: string,
	{ lock = false } = {}
): Promise<Boeking> {
	const query = tx.select().from(boeking).where(eq(boeking.id, id));
	const [row] = await (lock ? query.for('update') : query);
	if (!row) throw new NietGevonden();
	return row;
}

/** The names of what the database holds about seats, as a refused query gives them. */
export function constraintOf(error: unknown): string | undefined {
	const cause = (error as { cause?: { constraint_name?: string } }).cause;
	return cause?.constraint_name;
}

/** What the database says when somebody of staff would be in two places at once. */
export const TIJD_BEZET = 'bezetting_niet_dubbel';

/** Whether the database refused because no seat is left for this person now. */
export const isFull = (error: unknown): boolean =>
	['bijeenkomst_niet_overboekt', 'bijeenkomst_wachtlijst_eerst', TIJD_BEZET].includes(
		constraintOf(error) ?? ''
	);
