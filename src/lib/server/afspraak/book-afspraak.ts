import { randomUUID } from 'node:crypto';
import { dichtstbij, type Keuze, type VrijeTijd } from '#lib/voorlichting/beschikbaarheid.ts';
import { dagLater } from '#lib/voorlichting/dagen.ts';
import { isoDag } from '#lib/taal/moment.ts';
import type { Context } from '../context.ts';
import { TIJD_BEZET, constraintOf } from '../voorlichting/boeking.ts';
import { MailNodig, moetBellen, requireRoomToCallAfspraak } from '../voorlichting/room-to-call.ts';
import {
	alreadyBooked,
	place,
	seatFor,
	type Geboekt,
	type Wens
} from '../voorlichting/take-seat.ts';
import { createAfspraak } from './create-afspraak.ts';
import { findAlle, findTijd, findVrijeTijden, type Voor } from './free-times.ts';
import { readOpenSoort } from './soort.ts';

/** What somebody asks for: everything of a booking, with a time in the place of a session. */
export type AfspraakWens = Omit<Wens, 'bijeenkomstId' | 'personen'>;

export type Afspraakuitkomst =
	| Geboekt
	/** Somebody else was first; these times are near it. */
	| { readonly soort: 'bezet'; readonly anders: readonly VrijeTijd[] }
	| { readonly soort: 'geen_toegang' | 'mail_nodig' };

/** Enough to choose from, few enough to read. */
const MEESTE_ANDERS = 6;
const DAGEN_ROND = 14;

/** The free times nearest to one that has gone. */
export async function findAnders(
	context: Pick<Context, 'db' | 'klok'>,
	voor: Voor,
	{ begin }: Pick<Keuze, 'begin'>
): Promise<VrijeTijd[]> {
	const dag = isoDag(begin);
	const rond = { van: dagLater(dag, -DAGEN_ROND), tot: dagLater(dag, DAGEN_ROND) };
	const dichtbij = await findVrijeTijden(context, voor, rond);
	const vrij = dichtbij.length > 0 ? dichtbij : await findAlle(context, voor);
	return dichtstbij(vrij, begin, MEESTE_ANDERS);
}

async function take(
	context: Context,
	{ soort }: Voor,
	{ tijd, wens }: { tijd: VrijeTijd; wens: AfspraakWens }
): Promise<Geboekt> {
	const id = randomUUID();
	const status = await context.db.transaction(async (tx) => {
		if (moetBellen(wens)) await requireRoomToCallAfspraak(tx, context);
		const session = await createAfspraak(tx, context, { soort, tijd });
		const key = await context.vault.openKey(tx, session.keyId);
		const whole = { ...wens, bijeenkomstId: session.id, personen: 1 };
		return place(tx, { context, session, wens: whole, key, id }, seatFor(wens));
	});
	return { soort: 'geboekt', id, status, nieuw: true };
}

/**
 * Takes a time for somebody. When another was first with one member of staff, the next who can does it; each try
 * that fails is one that another has won, so this ends. The caller made sure that they may have it.
 */
export async function takeTijd(
	context: Context,
	voor: Voor,
	{ keuze, wens }: { keuze: Keuze; wens: AfspraakWens }
): Promise<Exclude<Afspraakuitkomst, { soort: 'geen_toegang' }>> {
	for (;;) {
		const tijd = await findTijd(context, voor, keuze);
		const known = tijd ? undefined : await alreadyBooked(context, wens.sleutel);
		if (known) return known;
		if (!tijd) return { soort: 'bezet', anders: await findAnders(context, voor, keuze) };
		try {
			return await take(context, voor, { tijd, wens });
		} catch (error) {
			const twice = constraintOf(error) === 'boeking_sleutel' || error instanceof MailNodig;
			const before = twice && (await alreadyBooked(context, wens.sleutel));
			if (before) return before;
			if (error instanceof MailNodig) return { soort: 'mail_nodig' };
			if (constraintOf(error) !== TIJD_BEZET) throw error;
		}
	}
}

/**
 * Makes an appointment of a kind that is open to whoever asks. That no member of staff is in two places is held by the
 * database; that one request counts once by its key. @throws NietGevonden
 */
export async function bookAfspraak(
	context: Context,
	adres: string,
	given: { readonly keuze: Keuze; readonly wens: AfspraakWens }
): Promise<Afspraakuitkomst> {
	const soort = await readOpenSoort(context.db, adres);
	if (soort.toegang === 'na_scan' && !given.wens.bekend) return { soort: 'geen_toegang' };
	return takeTijd(context, { soort }, given);
}
