import { and, eq, inArray, sql } from 'drizzle-orm';
import { BEWAAR_DAGEN } from '#lib/voorlichting/termijnen.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { bericht } from '../db/schema/bericht.ts';
import { boeking } from '../db/schema/boeking.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { lockBijeenkomst } from './bijeenkomst.ts';

/** In one round; what is left is for the next. */
const MEESTE = 50;

/** The sessions of which the last part is so long ago that nothing of who came may be kept. */
export async function sessionsToWipe({ db, klok }: Context): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(sql`
		select b.id from bijeenkomst b join data_key k on k.id = b.key_id
		where k.destroyed_at is null and (select max(eind) from dagdeel d where d.bijeenkomst_id = b.id)
			<= ${klok.nu().toISOString()}::timestamptz - make_interval(hours => ${24 * BEWAAR_DAGEN})
		order by b.id limit ${MEESTE}
	`);
	return rows.map(({ id }) => id);
}

/** Mail of these bookings that was never sent is of no use, and cannot be read any more. */
async function dropMail(tx: Transaction, keyId: string): Promise<void> {
	await tx
		.update(bericht)
		.set({ inhoud: Buffer.alloc(0) })
		.where(eq(bericht.keyId, keyId));
	await tx
		.update(bericht)
		.set({ status: 'vervallen' })
		.where(and(eq(bericht.keyId, keyId), inArray(bericht.status, ['klaar', 'opgegeven'])));
}

/**
 * Wipes what was said for a session: destroys its key, and cuts what ties its bookings to a person. What is left says
 * how many came and by which way they knew of us.
 */
export async function wipeSession(context: Context, id: string): Promise<void> {
	await context.db.transaction(async (tx) => {
		const { keyId } = await lockBijeenkomst(tx, id);
		await tx
			.update(boeking)
			.set({ gast: Buffer.alloc(0), accountId: null, dossierId: null })
			.where(eq(boeking.bijeenkomstId, id));
		await dropMail(tx, keyId);
		await context.vault.destroyKey(tx, keyId, context.klok.nu());
		await recordGebeurtenis(tx, context.origin, {
			actie: 'bijeenkomst.gewist',
			object: { soort: 'bijeenkomst', id }
		});
	});
}
