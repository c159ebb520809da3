import { and, eq, lt, sql } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import type { Context } from '../context.ts';
import { bijeenkomst } from '../db/schema/bijeenkomst.ts';
import { boeking } from '../db/schema/boeking.ts';
import { readBoeking, type Boeking } from './boeking.ts';
import { openGast } from './gast.ts';
import { incheckCode, incheckToken } from './link.ts';
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

/** For the host at the door: a code to read out, and one to scan. */
const incheckOf = ({ portaal }: Context, id: string) => ({
	code: incheckCode(id),
	adres: `${portaal}/i/${incheckToken(id)}`
});

/**
 * A booking as its person sees it. The link to a video call only when the seat is theirs.
 * @throws NietGevonden also when the time of its link is over, or when it was wiped
 */
export async function viewBoeking(context: Context, id: string) {
	const row = await readBoeking(context.db, id);
	if (row.linkTot <= context.klok.nu()) throw new NietGevonden();
	const [session] = await context.db
		.select({
			titel: bijeenkomst.titel,
			toegang: bijeenkomst.toegang,
			keyId: bijeenkomst.keyId,
			afgelastReden: bijeenkomst.afgelastReden,
			reeksId: bijeenkomst.reeksId,
			afspraaksoortId: bijeenkomst.afspraaksoortId
		})
		.from(bijeenkomst)
		.where(eq(bijeenkomst.id, row.bijeenkomstId));
	if (!session) throw new NietGevonden();
	const key = (await context.vault.openKeys(context.db, [session.keyId])).get(session.keyId);
	if (!key) throw new NietGevonden();
	const gast = openGast(key, id, row.gast);
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
		isAfspraak: session.afspraaksoortId !== null,
		/** Who was there chooses an appointment to follow: see `afspraak/follow-up.ts`. */
		magVervolg: row.aanwezig === true && session.reeksId !== null,
		plaats: row.status === 'wacht' ? await placeOf(context, row) : undefined,
		delen: row.status === 'bevestigd' ? delen : forPublic(delen),
		incheck: row.status === 'bevestigd' ? incheckOf(context, id) : undefined
	};
}
