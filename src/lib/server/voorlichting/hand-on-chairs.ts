import { and, asc, eq, inArray } from 'drizzle-orm';
import { MET_STOEL } from '#lib/voorlichting/voorlichting.types.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';
import type { Bijeenkomst } from './bijeenkomst.ts';
import { recordBoeking } from './record-boeking.ts';

/**
 * From the start on, sets the chairs free of whole bookings of which a host said that nobody came: as few bookings as these
 * people need, who was marked first goes first. Call it with the session locked and just read; whether it was enough is for the
 * database to say when they sit down.
 */
export async function handOnChairs(
	tx: Transaction,
	context: ActorContext,
	{ id, begin, bezet, capaciteit }: Bijeenkomst,
	personen: number
): Promise<void> {
	let tekort = bezet + personen - capaciteit;
	if (tekort <= 0 || context.klok.nu() < begin) return;
	const absent = await tx
		.select()
		.from(boeking)
		.where(
			and(
				eq(boeking.bijeenkomstId, id),
				eq(boeking.aanwezig, false),
				eq(boeking.vrijgegeven, false),
				inArray(boeking.status, MET_STOEL)
			)
		)
		.orderBy(asc(boeking.aanwezigOp), asc(boeking.volgorde))
		.for('update');
	for (const row of absent) {
		if (tekort <= 0) return;
		await tx.update(boeking).set({ vrijgegeven: true }).where(eq(boeking.id, row.id));
		await recordBoeking(tx, context, 'boeking.plek_doorgegeven', row);
		tekort -= row.personen;
	}
}
