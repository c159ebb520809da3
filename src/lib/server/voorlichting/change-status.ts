import { eq, sql } from 'drizzle-orm';
import type { BerichtSoort } from '#lib/voorlichting/berichten.ts';
import type { BoekingStatus } from '#lib/voorlichting/voorlichting.types.ts';
import type { Context } from '../context.ts';
import type { DataKey } from '../crypto/data-key.ts';
import type { Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';
import type { Actie } from '../logboek/acties.ts';
import type { Bijeenkomst } from './bijeenkomst.ts';
import type { Boeking } from './boeking.ts';
import { openGast } from './gast.ts';
import { recordBoeking } from './record-boeking.ts';
import { forgetReminders, remind } from './remind.ts';
import { tell } from './tell.ts';

export interface Overgang {
	readonly naar: BoekingStatus;
	readonly actie: Extract<Actie, `boeking.${string}`>;
	/** What the person is told; nothing when they did it themselves on the page. */
	readonly bericht?: BerichtSoort;
	/** Until when a held or offered seat is kept. */
	readonly geldigTot?: Date;
}

interface Zaak {
	readonly session: Bijeenkomst;
	readonly boeking: Boeking;
	readonly key: DataKey;
}

/**
 * Takes a booking from one status to the next, with the trace, the message and the reminders that belong to it.
 * The seats follow by themselves: the database counts them. Gives the booking as it is now.
 */
export async function changeStatus(
	tx: Transaction,
	context: Context,
	{ session, boeking: row, key }: Zaak,
	{ naar, actie, bericht, geldigTot }: Overgang
): Promise<Boeking> {
	const [now] = await tx
		.update(boeking)
		.set({ status: naar, geldigTot: geldigTot ?? null, versie: sql`${boeking.versie} + 1` })
		.where(eq(boeking.id, row.id))
		.returning();
	if (!now) throw new Error('The booking is gone');
	await recordBoeking(tx, context, actie, now);
	const gast = openGast(key, row.id, row.gast);
	if (row.status === 'bevestigd') await forgetReminders(tx, row);
	const telling = { session, boeking: now, gast, key };
	const inAgenda = row.status === 'bevestigd';
	if (bericht) await tell(tx, context, { ...telling, soort: bericht, inAgenda });
	if (naar === 'bevestigd') await remind(tx, context, telling);
	return now;
}
