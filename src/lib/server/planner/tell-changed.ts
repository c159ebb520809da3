import { eq, sql } from 'drizzle-orm';
import type { BerichtSoort } from '#lib/voorlichting/berichten.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';
import type { Bijeenkomst } from '../voorlichting/bijeenkomst.ts';
import type { Boeking } from '../voorlichting/boeking.ts';
import { openGast } from '../voorlichting/gast.ts';
import { linkGeldigTot } from '../voorlichting/link-expiry.ts';
import { recordBoeking } from '../voorlichting/record-boeking.ts';
import { forgetReminders, remind } from '../voorlichting/remind.ts';
import { tell } from '../voorlichting/tell.ts';
import { liveBoekingen } from './live-boekingen.ts';

/** What is new: the time or the place, which asks for an answer; or only the video link or who receives people. */
export type Nieuws = Extract<BerichtSoort, 'gewijzigd' | 'link_gewijzigd' | 'host_gewijzigd'>;

/** How many bookings hear it by mail, and how many have none. */
export interface Verteld {
	readonly mail: number;
	readonly zonderMail: number;
}

/** Whoever comes hears everything; who may come, only when and where. A chair that went to another has nobody. */
const hears = ({ status, vrijgegeven }: Boeking, nieuws: Nieuws) =>
	!vrijgegeven && (nieuws === 'gewijzigd' || status === 'bevestigd');

async function bringUpToDate(
	tx: Transaction,
	row: Boeking,
	{ session, nieuws }: { session: Bijeenkomst; nieuws: Nieuws }
): Promise<Boeking> {
	const seated = row.status === 'bevestigd';
	if (seated) await forgetReminders(tx, row);
	const asked = {
		linkTot: linkGeldigTot(session.begin),
		antwoord: seated ? ('gevraagd' as const) : null
	};
	const [now] = await tx
		.update(boeking)
		.set({ versie: sql`${boeking.versie} + 1`, ...(nieuws === 'gewijzigd' && asked) })
		.where(eq(boeking.id, row.id))
		.returning();
	if (!now) throw new Error('The booking is gone');
	return now;
}

/**
 * Tells people at a session what is new, with their calendar brought up to date; another time or place asks who has a
 * seat whether they come. Reminders of before leave the queue. Call it with the session locked and changed.
 */
export async function tellChanged(
	tx: Transaction,
	context: ActorContext,
	session: Bijeenkomst,
	nieuws: Nieuws
): Promise<Verteld> {
	const rows = (await liveBoekingen(tx, session.id)).filter((row) => hears(row, nieuws));
	if (rows.length === 0) return { mail: 0, zonderMail: 0 };
	const key = await context.vault.openKey(tx, session.keyId);
	let mail = 0;
	for (const row of rows) {
		const now = await bringUpToDate(tx, row, { session, nieuws });
		await recordBoeking(tx, context, 'boeking.gewijzigd', now);
		const seated = row.status === 'bevestigd';
		const telling = { session, boeking: now, gast: openGast(key, row.id, row.gast), key };
		await tell(tx, context, { ...telling, soort: seated ? nieuws : 'wachtlijst_gewijzigd' });
		if (seated) await remind(tx, context, telling);
		if (telling.gast.email) mail += 1;
	}
	return { mail, zonderMail: rows.length - mail };
}
