import { eq, sql } from 'drizzle-orm';
import type { Tijdvak } from '#lib/voorlichting/herhaling.ts';
import type { Transaction } from '../db/client.ts';
import { bezetting } from '../db/schema/bijeenkomst.ts';
import { constraintOf } from '../voorlichting/boeking.ts';

/** The time of a host goes to a session, in place of what it took before. The database refuses what is taken. */
export async function claimHost(
	tx: Transaction,
	bijeenkomstId: string,
	accountId: string | null,
	delen: readonly Tijdvak[]
): Promise<void> {
	await tx.delete(bezetting).where(eq(bezetting.bijeenkomstId, bijeenkomstId));
	if (accountId === null) return;
	for (const { begin, eind } of delen)
		await tx.insert(bezetting).values({
			accountId,
			bijeenkomstId,
			tijd: sql`tstzrange(${begin.toISOString()}::timestamptz, ${eind.toISOString()}::timestamptz)` as never
		});
}

/** Whether the database refused because the host has something else then. */
export const isHostBusy = (error: unknown): boolean =>
	constraintOf(error) === 'bezetting_niet_dubbel';
