import { eq } from 'drizzle-orm';
import type { Incheckuitkomst } from '#lib/voorlichting/host.types.ts';
import { waardeVan, type Aanwezigheid } from '#lib/voorlichting/inchecken.ts';
import { heeftStoel } from '#lib/voorlichting/voorlichting.types.ts';
import { NietGevonden } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';
import { recordAanwezigheid } from '../dossier/aanwezigheid.ts';
import { isId } from '../dossier/reach.ts';
import type { Bijeenkomst } from './bijeenkomst.ts';
import { constraintOf, readBoeking, type Boeking } from './boeking.ts';
import { changeStatus } from './change-status.ts';
import { handOnChairs } from './hand-on-chairs.ts';
import { lockHostSession } from './host-session.ts';
import { recordBoeking } from './record-boeking.ts';

const ACTIE = {
	ja: 'boeking.aanwezig',
	nee: 'boeking.afwezig',
	onbekend: 'boeking.aanwezigheid_ingetrokken'
} as const;

export interface Tik {
	readonly bijeenkomstId: string;
	readonly boekingId: string;
	readonly aanwezig: Aanwezigheid;
	/** When the host tapped; now unless it was kept while there was no network. */
	readonly op?: Date | undefined;
}

interface Zaak {
	readonly session: Bijeenkomst;
	readonly row: Boeking;
}

/** Who stands at the door is certain to come, also when they did not confirm. */
async function confirmed(
	tx: Transaction,
	context: ActorContext,
	{ session, row }: Zaak,
	aanwezig: Aanwezigheid
): Promise<Boeking> {
	if (aanwezig !== 'ja' || row.status === 'bevestigd') return row;
	const key = await context.vault.openKey(tx, session.keyId);
	const overgang = { naar: 'bevestigd', actie: 'boeking.bevestigd' } as const;
	return changeStatus(tx, context, { session, boeking: row, key }, overgang);
}

/**
 * Writes what was said, unless something was said later. Who comes after all takes their chair back, when there is one.
 * Whoever calls holds the lock on the session.
 */
export async function writeAanwezigheid(
	tx: Transaction,
	context: ActorContext,
	{ session, row }: Zaak,
	{ aanwezig, op }: Pick<Tik, 'aanwezig' | 'op'>
): Promise<void> {
	const nu = context.klok.nu();
	// The clock of a telephone can be ahead; nobody was seen in the future.
	const moment = op && op < nu ? op : nu;
	if (row.aanwezigOp && moment <= row.aanwezigOp) return;
	const waarde = waardeVan(aanwezig);
	const vrijgegeven = row.vrijgegeven && waarde === false;
	if (row.vrijgegeven && !vrijgegeven) await handOnChairs(tx, context, session, row.personen);
	await tx
		.update(boeking)
		.set({ aanwezig: waarde, aanwezigOp: moment, vrijgegeven })
		.where(eq(boeking.id, row.id));
	if (row.aanwezig === waarde) return;
	await recordBoeking(tx, context, ACTIE[aanwezig], row);
	await recordAanwezigheid(tx, context, row, waarde);
}

/** A chair that is refused must not undo the rest of the transaction. */
async function writeOrGone(
	tx: Transaction,
	context: ActorContext,
	{ session, row }: Zaak,
	tik: Tik
): Promise<'gedaan' | 'plek_weg'> {
	try {
		await tx.transaction(async (inner) => {
			const now = await confirmed(inner, context, { session, row }, tik.aanwezig);
			await writeAanwezigheid(inner, context, { session, row: now }, tik);
		});
		return 'gedaan';
	} catch (error) {
		if (constraintOf(error) === 'bijeenkomst_niet_overboekt') return 'plek_weg';
		throw error;
	}
}

/**
 * A host says of a booking that its people are in, did not come, or takes that back. The later tap holds, whichever
 * arrives first; twice is once. @throws NietGevonden
 */
export async function checkIn(context: ActorContext, tik: Tik): Promise<Incheckuitkomst> {
	return context.db.transaction(async (tx) => {
		const { session, stand } = await lockHostSession(tx, context, tik.bijeenkomstId);
		if (!isId(tik.boekingId)) throw new NietGevonden();
		const row = await readBoeking(tx, tik.boekingId, { lock: true });
		if (row.bijeenkomstId !== session.id) throw new NietGevonden();
		if (stand !== 'open') return stand;
		if (!heeftStoel(row.status)) return 'geen_plek';
		return writeOrGone(tx, context, { session, row }, tik);
	});
}
