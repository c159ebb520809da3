import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { gehoudenTot } from '#lib/voorlichting/termijnen.ts';
import type { BerichtSoort } from '#lib/voorlichting/berichten.ts';
import type { BoekingStatus, Gast, Kanaal } from '#lib/voorlichting/voorlichting.types.ts';
import type { Actor } from '../auth/actor.ts';
import type { Context } from '../context.ts';
import type { DataKey } from '../crypto/data-key.ts';
import type { Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';
import type { Actie } from '../logboek/acties.ts';
import { lockBijeenkomst, readBijeenkomst, type Bijeenkomst } from './bijeenkomst.ts';
import { constraintOf, isFull } from './boeking.ts';
import { sealGast } from './gast.ts';
import { linkGeldigTot } from './link-expiry.ts';
import { recordBoeking } from './record-boeking.ts';
import { remind } from './remind.ts';
import { tell } from './tell.ts';

export interface Wens {
	readonly bijeenkomstId: string;
	readonly personen: number;
	readonly gast: Gast;
	/** Random, made with the form: the same one again is the same booking. */
	readonly sleutel: string;
	readonly discreet?: boolean;
	readonly kanaal?: Kanaal | undefined;
	readonly campagne?: string | undefined;
	/** Who is known already, by log-in or by a result of the scan, need not confirm. */
	readonly bekend?: boolean;
	readonly actor?: Pick<Actor, 'accountId' | 'rollen'> | undefined;
}

export type Boekuitkomst =
	| {
			readonly soort: 'geboekt';
			readonly id: string;
			readonly status: BoekingStatus;
			/** Whether this very request made it. */
			readonly nieuw: boolean;
	  }
	| { readonly soort: 'gesloten' | 'afgelast' | 'geen_toegang' };

/** What is looked at before the database is asked. It saves work; the database holds without it. */
export interface Vooraf {
	lijktVol(session: Bijeenkomst, personen: number): boolean;
}

const VOORAF: Vooraf = {
	lijktVol: ({ capaciteit, bezet, wachtend }, personen) =>
		wachtend > 0 || bezet + personen > capaciteit
};

interface Plaats {
	readonly status: 'gehouden' | 'bevestigd' | 'wacht';
	readonly actie: Extract<Actie, `boeking.${string}`>;
	readonly bericht: BerichtSoort;
}

const HOUDEN: Plaats = { status: 'gehouden', actie: 'boeking.gemaakt', bericht: 'bevestigen' };
const VAST: Plaats = { status: 'bevestigd', actie: 'boeking.gemaakt', bericht: 'bevestigd' };
const WACHT: Plaats = { status: 'wacht', actie: 'boeking.op_wachtlijst', bericht: 'wachtlijst' };

interface Invoer {
	readonly context: Context;
	readonly session: Bijeenkomst;
	readonly wens: Wens;
	readonly key: DataKey;
	readonly id: string;
}

/** Writes everything of one booking. The seat comes last: from there on others of this session wait for us. */
async function place(tx: Transaction, given: Invoer, { status, actie, bericht }: Plaats) {
	const { context, session, wens, key, id } = given;
	const { personen, gast, discreet = false } = wens;
	const geldigTot = status === 'gehouden' ? gehoudenTot(context.klok.nu()) : null;
	const row = { id, bijeenkomstId: session.id, personen, discreet, versie: 0, geldigTot };
	await recordBoeking(
		tx,
		{ ...context, ...(wens.actor && { actor: wens.actor as Actor }) },
		actie,
		row
	);
	await tell(tx, context, { soort: bericht, session, boeking: row, gast, key });
	if (status === 'bevestigd') await remind(tx, context, { session, boeking: row, gast, key });
	await tx.insert(boeking).values({
		...row,
		status,
		gast: sealGast(key, id, gast),
		accountId: wens.actor?.accountId,
		linkTot: linkGeldigTot(session.begin),
		sleutel: wens.sleutel,
		kanaal: wens.kanaal,
		campagne: wens.campagne
	});
	return status;
}

/** A seat when there is one, else a place on the waiting list. */
async function seatOrList(tx: Transaction, given: Invoer, vooraf: Vooraf): Promise<BoekingStatus> {
	const { session, wens } = given;
	// Without a mail address there is no way to ask, so their seat is theirs at once.
	const seat = wens.bekend || !wens.gast.email ? VAST : HOUDEN;
	if (!vooraf.lijktVol(session, wens.personen))
		try {
			return await tx.transaction((inner) => place(inner, given, seat));
		} catch (error) {
			if (!isFull(error)) throw error;
		}
	// Under the lock nobody can give a seat back between looking and joining the list.
	const now = await lockBijeenkomst(tx, session.id);
	const full = now.wachtend > 0 || now.bezet + wens.personen > now.capaciteit;
	return place(tx, { ...given, session: now }, full ? WACHT : seat);
}

async function alreadyBooked({ db }: Context, sleutel: string): Promise<Boekuitkomst | undefined> {
	const [row] = await db
		.select({ id: boeking.id, status: boeking.status })
		.from(boeking)
		.where(eq(boeking.sleutel, sleutel));
	return row && { soort: 'geboekt', ...row, nieuw: false };
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
	if (session.afgelastOp) return { soort: 'afgelast' };
	if (context.klok.nu() >= session.sluitOp)
		return (await alreadyBooked(context, wens.sleutel)) ?? { soort: 'gesloten' };
	if (session.toegang === 'na_scan' && !wens.bekend) return { soort: 'geen_toegang' };
	const key = await context.vault.openKey(context.db, session.keyId);
	const id = randomUUID();
	try {
		const status = await context.db.transaction((tx) =>
			seatOrList(tx, { context, session, wens, key, id }, vooraf)
		);
		return { soort: 'geboekt', id, status, nieuw: true };
	} catch (error) {
		const known =
			constraintOf(error) === 'boeking_sleutel' && (await alreadyBooked(context, wens.sleutel));
		if (!known) throw error;
		return known;
	}
}
