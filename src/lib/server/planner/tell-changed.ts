import { eq, sql } from 'drizzle-orm';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';
import type { Bijeenkomst } from '../voorlichting/bijeenkomst.ts';
import { openGast } from '../voorlichting/gast.ts';
import { linkGeldigTot } from '../voorlichting/link-expiry.ts';
import { recordBoeking } from '../voorlichting/record-boeking.ts';
import { forgetReminders, remind } from '../voorlichting/remind.ts';
import { tell } from '../voorlichting/tell.ts';
import { liveBoekingen } from './live-boekingen.ts';

/**
 * Tells everybody at a session that its time or place is another, and asks who has a seat whether they come. Reminders of
 * the old time leave the queue. Call it with the session locked and changed.
 */
export async function tellChanged(
	tx: Transaction,
	context: ActorContext,
	session: Bijeenkomst
): Promise<void> {
	const rows = await liveBoekingen(tx, session.id);
	if (rows.length === 0) return;
	const key = await context.vault.openKey(tx, session.keyId);
	for (const row of rows) {
		const seated = row.status === 'bevestigd';
		if (seated) await forgetReminders(tx, row);
		const [now] = await tx
			.update(boeking)
			.set({
				versie: sql`${boeking.versie} + 1`,
				linkTot: linkGeldigTot(session.begin),
				antwoord: seated ? 'gevraagd' : null
			})
			.where(eq(boeking.id, row.id))
			.returning();
		if (!now) throw new Error('The booking is gone');
		await recordBoeking(tx, context, 'boeking.gewijzigd', now);
		const telling = { session, boeking: now, gast: openGast(key, row.id, row.gast), key };
		await tell(tx, context, { ...telling, soort: seated ? 'gewijzigd' : 'wachtlijst_gewijzigd' });
		if (seated) await remind(tx, context, telling);
	}
}
