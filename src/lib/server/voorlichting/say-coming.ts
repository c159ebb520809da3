import { eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { boeking } from '../db/schema/boeking.ts';
import { lockBijeenkomst } from './bijeenkomst.ts';
import { readBoeking } from './boeking.ts';
import { recordBoeking } from './record-boeking.ts';

/**
 * Somebody with a seat says that they also come after a change by the organiser. Twice is once. The caller made sure that
 * it is their booking. @throws NietGevonden
 */
export async function sayComing(
	context: Context,
	boekingId: string
): Promise<'gedaan' | 'te_laat'> {
	return context.db.transaction(async (tx) => {
		const { bijeenkomstId } = await readBoeking(tx, boekingId);
		// In the order in which all others lock: the session first.
		await lockBijeenkomst(tx, bijeenkomstId);
		const row = await readBoeking(tx, boekingId, { lock: true });
		if (row.status !== 'bevestigd' || row.antwoord === null) return 'te_laat';
		if (row.antwoord === 'komt') return 'gedaan';
		await tx.update(boeking).set({ antwoord: 'komt' }).where(eq(boeking.id, boekingId));
		await recordBoeking(tx, context, 'boeking.komt', row);
		return 'gedaan' as const;
	});
}
