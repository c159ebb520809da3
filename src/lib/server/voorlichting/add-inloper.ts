import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Inloopuitkomst } from '#lib/voorlichting/host.types.ts';
import { INLOOP } from '#lib/voorlichting/voorlichting.types.ts';
import type { Gast } from '#lib/voorlichting/voorlichting.types.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';
import { lockBijeenkomst, type Bijeenkomst } from './bijeenkomst.ts';
import { constraintOf } from './boeking.ts';
import { writeAanwezigheid } from './check-in.ts';
import { sealGast } from './gast.ts';
import { handOnChairs } from './hand-on-chairs.ts';
import { lockHostSession } from './host-session.ts';
import { linkGeldigTot } from './link-expiry.ts';
import { closeWaitingList } from './offer-seats.ts';
import { recordBoeking } from './record-boeking.ts';

export interface Inloper {
	readonly bijeenkomstId: string;
	readonly gast: Gast;
	readonly personen: number;
	/** Random, made with the form: the same one again is the same person. */
	readonly sleutel: string;
	/** When the host wrote them down; now unless there was no network. */
	readonly op?: Date | undefined;
}

type Uitkomst =
	| { readonly soort: 'binnen'; readonly id: string }
	| { readonly soort: Exclude<Inloopuitkomst, 'binnen'> };

async function seat(
	tx: Transaction,
	context: ActorContext,
	{ session, inloper }: { session: Bijeenkomst; inloper: Inloper }
): Promise<string> {
	const id = randomUUID();
	const { personen, gast, op } = inloper;
	await handOnChairs(tx, context, session, personen);
	const key = await context.vault.openKey(tx, session.keyId);
	const [made] = await tx
		.insert(boeking)
		.values({
			id,
			bijeenkomstId: session.id,
			status: 'bevestigd',
			personen,
			gast: sealGast(key, id, gast),
			linkTot: linkGeldigTot(session.begin),
			sleutel: INLOOP + inloper.sleutel
		})
		.returning();
	if (!made) throw new Error('The seat was not taken');
	await recordBoeking(tx, context, 'boeking.zonder_afspraak', made);
	await writeAanwezigheid(tx, context, { session, row: made }, { aanwezig: 'ja', op });
	return id;
}

/** A refused seat must not undo the rest of the transaction. */
async function seatOrFull(
	tx: Transaction,
	context: ActorContext,
	given: { session: Bijeenkomst; inloper: Inloper }
): Promise<Uitkomst> {
	try {
		return { soort: 'binnen', id: await tx.transaction((inner) => seat(inner, context, given)) };
	} catch (error) {
		if (constraintOf(error) === 'bijeenkomst_niet_overboekt') return { soort: 'vol' };
		if (constraintOf(error) === 'bijeenkomst_wachtlijst_eerst') return { soort: 'wachtlijst' };
		throw error;
	}
}

/**
 * Somebody without a booking takes a seat at the door and is in: a free one, or from the start on that of who did not
 * come. Never more than the capacity, nor before who waits; twice is once. @throws NietGevonden
 */
export async function addInloper(context: ActorContext, inloper: Inloper): Promise<Uitkomst> {
	return context.db.transaction(async (tx) => {
		const { session, stand } = await lockHostSession(tx, context, inloper.bijeenkomstId);
		const [known] = await tx
			.select({ id: boeking.id })
			.from(boeking)
			.where(eq(boeking.sleutel, INLOOP + inloper.sleutel));
		if (known) return { soort: 'binnen', id: known.id };
		if (stand !== 'open') return { soort: stand };
		// Near the start the list is closed; the round that does so may not have come by yet.
		await closeWaitingList(tx, context, session);
		const now = await lockBijeenkomst(tx, session.id);
		return seatOrFull(tx, context, { session: now, inloper });
	});
}
