import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';
import { lockBijeenkomst, readBijeenkomst } from './bijeenkomst.ts';
import { changeStatus } from './change-status.ts';
import { closeWaitingList, offerSeats } from './offer-seats.ts';
import { sessionsToWipe, wipeSession } from './wipe.ts';

const NAAR = { naar: 'verlopen', actie: 'boeking.verlopen' } as const;

/** Lets go of what was held or offered until now. Call it with the session locked. */
async function expire(tx: Transaction, context: Context, bijeenkomstId: string): Promise<void> {
	const late = await tx
		.select()
		.from(boeking)
		.where(
			and(
				eq(boeking.bijeenkomstId, bijeenkomstId),
				inArray(boeking.status, ['gehouden', 'aangeboden']),
				lte(boeking.geldigTot, context.klok.nu())
			)
		)
		.for('update');
	if (late.length === 0) return;
	const session = await readBijeenkomst(tx, bijeenkomstId);
	const key = await context.vault.openKey(tx, session.keyId);
	for (const row of late) {
		const bericht = row.status === 'aangeboden' ? 'aanbod_verlopen' : 'niet_bevestigd';
		await changeStatus(tx, context, { session, boeking: row, key }, { ...NAAR, bericht });
	}
}

/** The sessions in which something has to happen: a seat that was held too long, or a free one for who waits. */
async function sessionsWithWork({ db, klok }: Context): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(sql`
		select b.id from bijeenkomst b join data_key k on k.id = b.key_id
		where k.destroyed_at is null and (
			(b.wachtend > 0 and b.afgelast_op is null)
			or b.id in (select bijeenkomst_id from boeking where status in ('gehouden', 'aangeboden')
				and geldig_tot <= ${klok.nu().toISOString()}::timestamptz)
		)
	`);
	return rows.map(({ id }) => id).sort();
}

async function lookAfter(context: Context, id: string): Promise<void> {
	await context.db.transaction(async (tx) => {
		await lockBijeenkomst(tx, id);
		await expire(tx, context, id);
		const session = await readBijeenkomst(tx, id);
		await offerSeats(tx, context, session);
		await closeWaitingList(tx, context, session);
	});
}

/**
 * One round of what time brings: lets go of what was held too long, offers what came free, closes waiting lists
 * near the start, wipes what was said a month ago. Each session by itself, so that one that fails holds up no other; any number of processes may
 * do this at once. Gives how many sessions it looked at. @throws what the first that failed threw, after all others
 */
export async function runRound(context: Context): Promise<number> {
	const failures: unknown[] = [];
	const each = async (
		ids: readonly string[],
		work: (context: Context, id: string) => Promise<void>
	) => {
		for (const id of ids) await work(context, id).catch((error: unknown) => failures.push(error));
		return ids.length;
	};
	const looked = await each(await sessionsWithWork(context), lookAfter);
	const wiped = await each(await sessionsToWipe(context), wipeSession);
	if (failures.length > 0) throw failures[0];
	return looked + wiped;
}
