import { eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { boeking } from '../db/schema/boeking.ts';
import { lockBijeenkomst } from './bijeenkomst.ts';
import { readBoeking } from './boeking.ts';
import { offerSeats } from './offer-seats.ts';
import { recordBoeking } from './record-boeking.ts';

/**
 * Somebody on the waiting list comes with fewer people: the place on the list stays, and a seat that was too few is
 * offered at once. Never more people: that would be a new place. Twice is once. @throws NietGevonden
 */
export async function comeWithFewer(
	context: Context,
	boekingId: string,
	personen: number
): Promise<'gedaan' | 'te_laat'> {
	return context.db.transaction(async (tx) => {
		const { bijeenkomstId } = await readBoeking(tx, boekingId);
		const session = await lockBijeenkomst(tx, bijeenkomstId);
		const row = await readBoeking(tx, boekingId, { lock: true });
		if (row.personen === personen) return 'gedaan';
		if (row.status !== 'wacht' || personen < 1 || personen > row.personen) return 'te_laat';
		const [now] = await tx
			.update(boeking)
			.set({ personen, versie: sql`${boeking.versie} + 1` })
			.where(eq(boeking.id, boekingId))
			.returning();
		if (!now) return 'te_laat';
		await recordBoeking(tx, context, 'boeking.kleiner', now);
		await offerSeats(tx, context, session);
		return 'gedaan';
	});
}
