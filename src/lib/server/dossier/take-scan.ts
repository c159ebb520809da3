import { desc, eq } from 'drizzle-orm';
import { compareFeiten } from '#lib/dossier/vergelijk.ts';
import { geldendeFeiten } from '#lib/dossier/geldend.ts';
import { requireRecht } from '../auth/guard.ts';
import { redeemTicket } from '../auth/ticket.ts';
import type { ActorContext } from '../context.ts';
import type { DataKey } from '../crypto/data-key.ts';
import type { Transaction } from '../db/client.ts';
import { account } from '../db/schema/account.ts';
import { dossier } from '../db/schema/dossier.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { appendFeiten, readFeiten } from './feiten.ts';
import { insertDossier } from './insert-dossier.ts';
import { parseScanTicket } from './scan-ticket.ts';

interface Target {
	readonly id: string;
	readonly key: DataKey;
	readonly made: boolean;
}

/** The newest dossier of whoever asks, or a new one. The caller holds the lock on the account. */
async function dossierFor(tx: Transaction, { vault, actor }: ActorContext): Promise<Target> {
	const ondernemerId = actor.accountId;
	const [row] = await tx
		.select()
		.from(dossier)
		.where(eq(dossier.ondernemerId, ondernemerId))
		.orderBy(desc(dossier.createdAt))
		.limit(1);
	if (row) return { id: row.id, key: await vault.openKey(tx, row.keyId), made: false };
	const key = await vault.createKey(tx);
	return { id: await insertDossier(tx, { ondernemerId, keyId: key.id }), key, made: true };
}

/**
 * Takes the answers of a scan along, once: redeeming the ticket and adding the facts are one transaction, so
 * of two presses of the button one finds nothing. What already stood in the dossier stays; the newest holds.
 * Gives the dossier, or undefined when nothing waited.
 */
export async function takeScan(
	context: ActorContext,
	token: string | undefined
): Promise<string | undefined> {
	const { db, origin, actor } = context;
	requireRecht(actor, 'scan.meenemen');
	return db.transaction(async (tx) => {
		const ticket = parseScanTicket(await redeemTicket(tx, 'scan', token));
		if (!ticket) return undefined;
		// Two tickets of one person at the same moment still make one dossier.
		await tx
			.select({ id: account.id })
			.from(account)
			.where(eq(account.id, actor.accountId))
			.for('update');
		const { id, key, made } = await dossierFor(tx, context);
		const geldend = geldendeFeiten(await readFeiten(tx, { dossierId: id, key }));
		const anders = compareFeiten(ticket.feiten, geldend).filter(({ soort }) => soort !== 'gelijk');
		await appendFeiten(tx, {
			dossierId: id,
			key,
			feiten: Object.fromEntries(anders.map(({ feit, waarde }) => [feit, waarde])),
			herkomst: 'verklaard',
			bron: 'scan',
			doorId: actor.accountId
		});
		const event = {
			actor,
			object: { soort: 'dossier', id },
			betrokkeneId: actor.accountId
		};
		if (made) await recordGebeurtenis(tx, origin, { ...event, actie: 'dossier.aangemaakt' });
		const details = { feiten: anders.length };
		await recordGebeurtenis(tx, origin, { ...event, actie: 'scan.meegenomen', details });
		return id;
	});
}
