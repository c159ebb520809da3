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
import { queueBericht } from '../post/queue-bericht.ts';
import type { Bijeenkomst } from './bijeenkomst.ts';
import { sealGast } from './gast.ts';
import { linkGeldigTot } from './link-expiry.ts';
import { recordBoeking } from './record-boeking.ts';
import { remind } from './remind.ts';
import { moetBellen } from './room-to-call.ts';
import { composeBericht } from './tell.ts';

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
	/** Who was checked in at a session before. */
	readonly gezien?: boolean;
	readonly actor?: Pick<Actor, 'accountId' | 'rollen'> | undefined;
	/** Whose it is, when that is known without a log-in. */
	readonly accountId?: string | undefined;
}

export interface Geboekt {
	readonly soort: 'geboekt';
	readonly id: string;
	readonly status: BoekingStatus;
	/** Whether this very request made it. */
	readonly nieuw: boolean;
}

export interface Plaats {
	readonly status: 'gehouden' | 'bevestigd' | 'wacht';
	readonly actie: Extract<Actie, `boeking.${string}`>;
	readonly bericht: BerichtSoort;
}

const HOUDEN: Plaats = { status: 'gehouden', actie: 'boeking.gemaakt', bericht: 'bevestigen' };
const VAST: Plaats = { status: 'bevestigd', actie: 'boeking.gemaakt', bericht: 'bevestigd' };
export const WACHT: Plaats = {
	status: 'wacht',
	actie: 'boeking.op_wachtlijst',
	bericht: 'wachtlijst'
};

export interface Invoer {
	readonly context: Context;
	readonly session: Bijeenkomst;
	readonly wens: Wens;
	readonly key: DataKey;
	readonly id: string;
}

/** Who is known has the seat at once. Without a mail address there is no way to ask: staff call them. */
export const seatFor = ({ bekend, gast }: Pick<Wens, 'bekend' | 'gast'>): Plaats =>
	bekend || !gast.email ? VAST : HOUDEN;

/** Writes everything of one booking. The seat comes last: from there on others of this session wait for us. */
export async function place(tx: Transaction, given: Invoer, { status, actie, bericht }: Plaats) {
	const { context, session, wens, key, id } = given;
	const { personen, gast, discreet = false } = wens;
	const geldigTot = status === 'gehouden' ? gehoudenTot(context.klok.nu()) : null;
	const row = { id, bijeenkomstId: session.id, personen, discreet, versie: 0, geldigTot };
	const asked = { ...context, ...(wens.actor && { actor: wens.actor as Actor }) };
	const telling = { session, boeking: row, gast, key };
	// At once: what is sent to the server in one go goes there in one trip.
	const [nieuws] = await Promise.all([
		composeBericht(tx, context, { soort: bericht, ...telling }),
		recordBoeking(tx, asked, actie, row),
		status === 'bevestigd' && remind(tx, context, telling)
	]);
	await Promise.all([
		nieuws && queueBericht(tx, nieuws),
		tx.insert(boeking).values({
			...row,
			status,
			gast: sealGast(key, id, gast),
			accountId: wens.actor?.accountId ?? wens.accountId,
			linkTot: linkGeldigTot(session.begin),
			sleutel: wens.sleutel,
			kanaal: wens.kanaal,
			campagne: wens.campagne,
			teBellen: moetBellen(wens)
		})
	]);
	return status;
}

/** The booking that this very form made before. */
export async function alreadyBooked(
	{ db }: Context,
	sleutel: string
): Promise<Geboekt | undefined> {
	const [row] = await db
		.select({ id: boeking.id, status: boeking.status })
		.from(boeking)
		.where(eq(boeking.sleutel, sleutel));
	return row && { soort: 'geboekt', ...row, nieuw: false };
}
