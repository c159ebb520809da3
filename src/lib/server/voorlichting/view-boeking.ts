import { and, eq, lt, sql } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import type { Context } from '../context.ts';
import { bijeenkomst } from '../db/schema/bijeenkomst.ts';
import { boeking } from '../db/schema/boeking.ts';
import { readBoeking, type Boeking } from './boeking.ts';
import { openGast } from './gast.ts';
import { forPublic, partsOf } from './view-session.ts';

/** How many are before this booking on the waiting list, and itself: the first is 1. */
async function placeOf({ db }: Context, { bijeenkomstId, volgorde }: Boeking): Promise<number> {
	const [row] = await db
		.select({ before: sql<number>`count(*)::int` })
		.from(boeking)
		.where(
			and(
				eq(boeking.bijeenkomstId, bijeenkomstId),
				eq(boeking.status, 'wacht'),
				lt(boeking.volgorde, volgorde)
			)
		);
	return (row?.before ?? 0) + 1;
}

/**
 * A booking as its person sees it. The link to a video call only when the seat is theirs.
 * @throws NietGevonden also when the time of its link is over
 */
export async function viewBoeking(context: Context, id: string) {
	const row = await readBoeking(context.db, id);
	if (row.linkTot <= context.klok.nu()) throw new NietGevonden();
	const [session] = await context.db
		.select({
			titel: bijeenkomst.titel,
			toegang: bijeenkomst.toegang,
			keyId: bijeenkomst.keyId,
			afgelastReden: bijeenkomst.afgelastReden
		})
		.from(bijeenkomst)
		.where(eq(bijeenkomst.id, row.bijeenkomstId));
	if (!session) throw new NietGevonden();
	const gast = openGast(await context.vault.openKey(context.db, session.keyId), id, row.gast);
	const delen = await partsOf(context.db, row.bijeenkomstId);
	return {
		id,
		bijeenkomstId: row.bijeenkomstId,
		status: row.status,
		personen: row.personen,
		geldigTot: row.geldigTot,
		overgeslagen: row.overgeslagen,
		naam: gast.naam,
		heeftMail: gast.email !== undefined,
		titel: session.titel,
		toegang: session.toegang,
		afgelastReden: session.afgelastReden,
		/** Whether it was asked if they still come, and what they said. */
		antwoord: row.status === 'bevestigd' ? row.antwoord : null,
		plaats: row.status === 'wacht' ? await placeOf(context, row) : undefined,
		delen: row.status === 'bevestigd' ? delen : forPublic(delen)
	};
}
