import { and, asc, eq, sql } from 'drizzle-orm';
import { aanbodTot } from '#lib/voorlichting/termijnen.ts';
import type { Context } from '../context.ts';
import type { DataKey } from '../crypto/data-key.ts';
import type { Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';
import type { Bijeenkomst } from './bijeenkomst.ts';
import type { Boeking } from './boeking.ts';
import { changeStatus } from './change-status.ts';
import { openGast } from './gast.ts';
import { recordBoeking } from './record-boeking.ts';
import { tell } from './tell.ts';

/** Tells a party that a seat went past them, because they are with more than fitted; their place stays. */
async function passOver(
	tx: Transaction,
	context: Context,
	{ session, row, key }: { session: Bijeenkomst; row: Boeking; key: DataKey }
): Promise<void> {
	const [now] = await tx
		.update(boeking)
		.set({ overgeslagen: sql`${boeking.overgeslagen} + 1`, versie: sql`${boeking.versie} + 1` })
		.where(eq(boeking.id, row.id))
		.returning();
	if (!now) return;
	await recordBoeking(tx, context, 'boeking.overgeslagen', now);
	const gast = openGast(key, row.id, row.gast);
	await tell(tx, context, { soort: 'overgeslagen', session, boeking: now, gast, key });
}

/**
 * Offers the free seats of a session to who waits, in order of arrival: each the first that fits. Call it with
 * the session locked. Near the start nothing is offered any more: see `closeWaitingList`.
 */
export async function offerSeats(
	tx: Transaction,
	context: Context,
	session: Bijeenkomst
): Promise<void> {
	const geldigTot = aanbodTot(context.klok.nu(), session.begin);
	let free = session.capaciteit - session.bezet;
	if (session.wachtend === 0 || session.afgelastOp || free < 1 || !geldigTot) return;
	const key = await context.vault.openKey(tx, session.keyId);
	const waiting = await tx
		.select()
		.from(boeking)
		.where(and(eq(boeking.bijeenkomstId, session.id), eq(boeking.status, 'wacht')))
		.orderBy(asc(boeking.volgorde))
		.for('update');
	const offer = { naar: 'aangeboden', actie: 'boeking.aangeboden', bericht: 'aanbod' } as const;
	const passed: Boeking[] = [];
	for (const row of waiting) {
		if (free < 1) break;
		if (row.personen > free) {
			passed.push(row);
			continue;
		}
		await changeStatus(tx, context, { session, boeking: row, key }, { ...offer, geldigTot });
		free -= row.personen;
		for (const earlier of passed.splice(0))
			await passOver(tx, context, { session, row: earlier, key });
	}
}

/** Closes the waiting list of a session that is about to begin, so that a free seat can simply be booked. */
export async function closeWaitingList(
	tx: Transaction,
	context: Context,
	session: Bijeenkomst
): Promise<void> {
	if (session.wachtend === 0 || aanbodTot(context.klok.nu(), session.begin)) return;
	const key = await context.vault.openKey(tx, session.keyId);
	const waiting = await tx
		.select()
		.from(boeking)
		.where(and(eq(boeking.bijeenkomstId, session.id), eq(boeking.status, 'wacht')))
		.orderBy(asc(boeking.volgorde))
		.for('update');
	for (const row of waiting)
		await changeStatus(
			tx,
			context,
			{ session, boeking: row, key },
			{ naar: 'verlopen', actie: 'boeking.verlopen', bericht: 'wachtlijst_gesloten' }
		);
}
