import { randomUUID } from 'node:crypto';
import { and, eq, notInArray } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';
import { lockBijeenkomst, readBijeenkomst, type Bijeenkomst } from './bijeenkomst.ts';
import { constraintOf, isFull, readBoeking, type Boeking } from './boeking.ts';
import { changeStatus } from './change-status.ts';
import { openGast, sealGast } from './gast.ts';
import { linkGeldigTot } from './link-expiry.ts';
import { offerSeats } from './offer-seats.ts';
import { recordBoeking } from './record-boeking.ts';
import { remind } from './remind.ts';
import { MailNodig, requireRoomToCall } from './room-to-call.ts';
import { tell } from './tell.ts';

export type Verplaatsuitkomst =
	| { readonly soort: 'verplaatst'; readonly id: string }
	| { readonly soort: 'vol' | 'gesloten' | 'kan_niet' | 'bellen' };

/** A seat at the other session for the same people. Their words are sealed anew: each session has its own key. */
export async function seatElsewhere(
	tx: Transaction,
	context: Context,
	{ van, naar, oud }: { van: Bijeenkomst; naar: Bijeenkomst; oud: Boeking }
): Promise<string> {
	const id = randomUUID();
	const gast = openGast(await context.vault.openKey(tx, van.keyId), oud.id, oud.gast);
	const key = await context.vault.openKey(tx, naar.keyId);
	const { personen, discreet, accountId, dossierId, kanaal, campagne, teBellen } = oud;
	const row = {
		id,
		bijeenkomstId: naar.id,
		personen,
		discreet,
		// A calendar that holds the old day takes the new one only with a higher number.
		versie: oud.versie + 1,
		geldigTot: null,
		verplaatstVan: oud.id
	};
	await tx.insert(boeking).values({
		...row,
		status: 'bevestigd',
		gast: sealGast(key, id, gast),
		accountId,
		dossierId,
		kanaal,
		campagne,
		teBellen,
		linkTot: linkGeldigTot(naar.begin),
		sleutel: `verplaatst:${oud.id}`
	});
	await recordBoeking(tx, context, 'boeking.verplaatst', row);
	await tell(tx, context, { soort: 'verplaatst', session: naar, boeking: row, gast, key });
	await remind(tx, context, { session: naar, boeking: row, gast, key });
	return id;
}

/** Whoever came in by one door does not come in by another: a session for few takes those who had one like it. */
export const mayMoveTo = (naar: Pick<Bijeenkomst, 'toegang'>, van: Bijeenkomst['toegang']) =>
	naar.toegang === 'open' || naar.toegang === van;

/** The booking that this one was moved to. */
export async function successorOf(
	context: Context,
	boekingId: string
): Promise<string | undefined> {
	const [row] = await context.db
		.select({ id: boeking.id })
		.from(boeking)
		.where(
			and(
				eq(boeking.verplaatstVan, boekingId),
				notInArray(boeking.status, ['geannuleerd', 'afgelast'])
			)
		);
	return row?.id;
}

/**
 * Takes a seat at another session first, and gives the old one back only then: who finds the other full keeps
 * what they had. Twice is once. @throws NietGevonden
 */
export async function reschedule(
	context: Context,
	boekingId: string,
	naarId: string
): Promise<Verplaatsuitkomst> {
	const { bijeenkomstId } = await readBoeking(context.db, boekingId);
	if (bijeenkomstId === naarId) return { soort: 'kan_niet' };
	try {
		return await context.db.transaction(async (tx) => {
			const van = await lockBijeenkomst(tx, bijeenkomstId, naarId);
			const naar = await readBijeenkomst(tx, naarId);
			const oud = await readBoeking(tx, boekingId, { lock: true });
			const nu = context.klok.nu();
			// An appointment moves to a free time: see `afspraak/move-afspraak.ts`.
			if (naar.afspraaksoortId || van.afspraaksoortId || naar.isExtern)
				return { soort: 'kan_niet' };
			if (naar.afgelastOp || nu >= naar.sluitOp) return { soort: 'gesloten' };
			if (!mayMoveTo(naar, van.toegang)) return { soort: 'kan_niet' };
			if (oud.status !== 'bevestigd' || nu >= van.begin) throw new KanNiet();
			// Otherwise bookings with a number only would pass the limit by moving on, one after the other.
			if (oud.teBellen) await requireRoomToCall(tx, naar);
			const id = await seatElsewhere(tx, context, { van, naar, oud });
			const key = await context.vault.openKey(tx, van.keyId);
			await changeStatus(
				tx,
				context,
				{ session: van, boeking: oud, key },
				// Without a word: the message of the move says it, and a cancellation would take the moved entry out.
				{ naar: 'geannuleerd', actie: 'boeking.geannuleerd' }
			);
			await offerSeats(tx, context, await lockBijeenkomst(tx, van.id));
			return { soort: 'verplaatst', id };
		});
	} catch (error) {
		if (isFull(error)) return { soort: 'vol' };
		if (error instanceof MailNodig) return { soort: 'bellen' };
		if (!(error instanceof KanNiet) && constraintOf(error) !== 'boeking_sleutel') throw error;
		const id = await successorOf(context, boekingId);
		return id ? { soort: 'verplaatst', id } : { soort: 'kan_niet' };
	}
}

/** There is nothing to move any more. */
export class KanNiet extends Error {}
