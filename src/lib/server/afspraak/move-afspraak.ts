import { eq, sql } from 'drizzle-orm';
import type { Keuze, VrijeTijd } from '#lib/voorlichting/beschikbaarheid.ts';
import type { BoekingStatus } from '#lib/voorlichting/voorlichting.types.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { bezetting } from '../db/schema/bijeenkomst.ts';
import { lockBijeenkomst, readBijeenkomst } from '../voorlichting/bijeenkomst.ts';
import { TIJD_BEZET, constraintOf, readBoeking } from '../voorlichting/boeking.ts';
import { changeStatus } from '../voorlichting/change-status.ts';
import {
	KanNiet,
	seatElsewhere,
	successorOf,
	type Verplaatsuitkomst
} from '../voorlichting/reschedule.ts';
import { createAfspraak } from './create-afspraak.ts';
import { findTijd, type Voor } from './free-times.ts';
import { forMove } from './for-move.ts';

export interface Verzet {
	readonly keuze: Keuze;
	/** Whether the person showed that they are reachable: only then they need not have confirmed in time. */
	readonly bewezen: boolean;
}

/** From which appointments another time is taken. Who did not confirm in time keeps what they filled in. */
export const kanVerzetten = (status: BoekingStatus, bewezen: boolean): boolean =>
	status === 'bevestigd' || (bewezen && (status === 'gehouden' || status === 'verlopen'));

/** Everybody whose time this may touch, in the order in which all others ask for it: nobody waits in a circle. */
async function takeTurns(tx: Transaction, bijeenkomstId: string, kunnen: readonly string[]) {
	const nu = tx
		.select({ id: bezetting.accountId })
		.from(bezetting)
		.where(eq(bezetting.bijeenkomstId, bijeenkomstId));
	const wie = new Set([...(await nu).map(({ id }) => id), ...kunnen]);
	for (const id of [...wie].sort())
		await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 2004))`);
}

/** Gives the time of an appointment back and names who was there; undone with the transaction. */
async function giveBack(tx: Transaction, bijeenkomstId: string): Promise<string[]> {
	const rows = await tx
		.update(bezetting)
		.set({ vrijgegeven: true })
		.where(eq(bezetting.bijeenkomstId, bijeenkomstId))
		.returning({ accountId: bezetting.accountId });
	return rows.map(({ accountId }) => accountId);
}

async function move(
	context: Context,
	boekingId: string,
	{ soort, tijd, bewezen }: Pick<Voor, 'soort'> & { tijd: VrijeTijd; bewezen: boolean }
): Promise<string> {
	return context.db.transaction(async (tx) => {
		const { bijeenkomstId } = await readBoeking(tx, boekingId);
		const van = await lockBijeenkomst(tx, bijeenkomstId);
		const oud = await readBoeking(tx, boekingId, { lock: true });
		const kan = kanVerzetten(oud.status, bewezen) && context.klok.nu() < van.begin;
		if (!kan) throw new KanNiet();
		await takeTurns(tx, van.id, tijd.medewerkers);
		// The new time may lie over the old one. Nobody else sees it free before the new one is theirs.
		const liefst = await giveBack(tx, van.id);
		const naar = await createAfspraak(tx, context, { soort, tijd, liefst });
		const id = await seatElsewhere(tx, context, { van, naar, oud });
		const key = await context.vault.openKey(tx, van.keyId);
		const zaak = { session: van, boeking: oud, key };
		await changeStatus(tx, context, zaak, { naar: 'geannuleerd', actie: 'boeking.geannuleerd' });
		return id;
	});
}

/**
 * Takes another time for an appointment, with the same people of staff when they can. Who finds the new time gone
 * keeps what they had. Twice is once. @throws NietGevonden
 */
export async function moveAfspraak(
	context: Context,
	boekingId: string,
	{ keuze, bewezen }: Verzet
): Promise<Verplaatsuitkomst> {
	const voor = await forMove(context, boekingId);
	const van = await readBijeenkomst(context.db, voor.behalve);
	const { status } = await readBoeking(context.db, boekingId);
	if (status === 'bevestigd' && van.begin.getTime() === keuze.begin.getTime())
		return { soort: 'kan_niet' };
	for (;;) {
		const known = await successorOf(context, boekingId);
		if (known) return { soort: 'verplaatst', id: known };
		const tijd = await findTijd(context, voor, keuze);
		if (!tijd) return { soort: 'vol' };
		try {
			return {
				soort: 'verplaatst',
				id: await move(context, boekingId, { ...voor, tijd, bewezen })
			};
		} catch (error) {
			const id = error instanceof KanNiet && (await successorOf(context, boekingId));
			if (id) return { soort: 'verplaatst', id };
			if (error instanceof KanNiet) return { soort: 'kan_niet' };
			if (constraintOf(error) !== TIJD_BEZET) throw error;
		}
	}
}
