import { randomUUID } from 'node:crypto';
import type { BoekingStatus } from '#lib/voorlichting/voorlichting.types.ts';
import { NietGevonden } from '../auth/guard.ts';
import type { Context } from '../context.ts';
import { lockBijeenkomst, readBijeenkomst, type Bijeenkomst } from './bijeenkomst.ts';
import { constraintOf, isFull } from './boeking.ts';
import { MailNodig, moetBellen, requireRoomToCall } from './room-to-call.ts';
import {
	alreadyBooked,
	place,
	seatFor,
	WACHT,
	type Geboekt,
	type Invoer,
	type Wens
} from './take-seat.ts';

export type { Wens };

export type Boekuitkomst =
	Geboekt | { readonly soort: 'gesloten' | 'afgelast' | 'geen_toegang' | 'mail_nodig' };

/** What is looked at before the database is asked. It saves work; the database holds without it. */
export interface Vooraf {
	lijktVol(session: Bijeenkomst, personen: number): boolean;
}

const VOORAF: Vooraf = {
	lijktVol: ({ capaciteit, bezet, wachtend }, personen) =>
		wachtend > 0 || bezet + personen > capaciteit
};

/** A seat, when there is one; undefined when the database says that there is none. */
async function takeSeat(given: Invoer): Promise<BoekingStatus | undefined> {
	try {
		return await given.context.db.transaction(async (tx) => {
			if (moetBellen(given.wens)) await requireRoomToCall(tx, given.session);
			return place(tx, given, seatFor(given.wens));
		});
	} catch (error) {
		if (!isFull(error)) throw error;
		return undefined;
	}
}

/** A place on the waiting list. Under the lock nobody can give a seat back between looking and joining. */
function joinList(given: Invoer): Promise<BoekingStatus> {
	const { context, session, wens } = given;
	return context.db.transaction(async (tx) => {
		if (moetBellen(wens)) await requireRoomToCall(tx, session);
		const now = await lockBijeenkomst(tx, session.id);
		const full = now.wachtend > 0 || now.bezet + wens.personen > now.capaciteit;
		return place(tx, { ...given, session: now }, full ? WACHT : seatFor(wens));
	});
}

/**
 * Books seats, or a place on the waiting list when there are too few. That no seat is given twice is held by the
 * database; that one request counts once by its key. @throws NietGevonden
 */
export async function book(
	context: Context,
	wens: Wens,
	vooraf: Vooraf = VOORAF
): Promise<Boekuitkomst> {
	const session = await readBijeenkomst(context.db, wens.bijeenkomstId);
	// An appointment is made for one person, who has it: see `afspraak/book-afspraak.ts`.
	if (session.afspraaksoortId || session.isExtern) throw new NietGevonden();
	if (session.afgelastOp) return { soort: 'afgelast' };
	if (context.klok.nu() >= session.sluitOp)
		return (await alreadyBooked(context, wens.sleutel)) ?? { soort: 'gesloten' };
	if (session.toegang === 'na_scan' && !wens.bekend) return { soort: 'geen_toegang' };
	const key = await context.vault.openKey(context.db, session.keyId);
	const id = randomUUID();
	try {
		const given = { context, session, wens, key, id };
		const seat = vooraf.lijktVol(session, wens.personen) ? undefined : await takeSeat(given);
		const status = seat ?? (await joinList(given));
		return { soort: 'geboekt', id, status, nieuw: true };
	} catch (error) {
		if (error instanceof MailNodig)
			return (await alreadyBooked(context, wens.sleutel)) ?? { soort: 'mail_nodig' };
		const known =
			constraintOf(error) === 'boeking_sleutel' && (await alreadyBooked(context, wens.sleutel));
		if (!known) throw error;
		return known;
	}
}
