import { eq, sql } from 'drizzle-orm';
import { mag } from '#lib/toegang/rechten.ts';
import { NietGevonden, requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import type { Database, Transaction } from '../db/client.ts';
import { bijeenkomst, reeks } from '../db/schema/bijeenkomst.ts';
import { openPeople } from '../dossier/people.ts';
import { isId } from '../dossier/reach.ts';
import { partsOf } from '../voorlichting/view-session.ts';

const columns = {
	id: bijeenkomst.id,
	reeksId: reeks.id,
	titel: bijeenkomst.titel,
	capaciteit: bijeenkomst.capaciteit,
	bezet: bijeenkomst.bezet,
	wachtend: bijeenkomst.wachtend,
	sluitOp: bijeenkomst.sluitOp,
	hostId: bijeenkomst.hostId,
	versie: bijeenkomst.versie,
	afgelastOp: bijeenkomst.afgelastOp,
	afgelastReden: bijeenkomst.afgelastReden,
	extern: sql<boolean>`${reeks.externeUrl} is not null`
};

export type Gepland = Awaited<ReturnType<typeof rows>>[number];

const rows = (db: Database | Transaction, id: string) =>
	db
		.select(columns)
		.from(bijeenkomst)
		.innerJoin(reeks, eq(reeks.id, bijeenkomst.reeksId))
		.where(eq(bijeenkomst.id, id));

/** A session of a series: appointments are not planned here. @throws NietGevonden */
export async function requireGepland(
	{ db, actor }: ActorContext,
	id: string,
	tx?: Transaction
): Promise<Gepland> {
	requireRecht(actor, 'voorlichting.plannen');
	const [row] = isId(id) ? await rows(tx ?? db, id) : [];
	if (!row) throw new NietGevonden();
	return row;
}

/** How many people said what, in bookings. */
export interface Tellingen {
	readonly komt: number;
	readonly komtNiet: number;
	readonly zonderAntwoord: number;
	/** Has a seat; nothing was asked. */
	readonly nietGevraagd: number;
	readonly wacht: number;
}

async function countAnswers({ db }: ActorContext, id: string): Promise<Tellingen> {
	const [counts] = await db.execute<Tellingen & Record<string, unknown>>(sql`
		select
			count(*) filter (where status = 'bevestigd' and antwoord = 'komt')::int as "komt",
			count(*) filter (where status = 'geannuleerd' and antwoord is not null)::int as "komtNiet",
			count(*) filter (where status = 'bevestigd' and antwoord = 'gevraagd')::int as "zonderAntwoord",
			count(*) filter (where status = 'bevestigd' and antwoord is null)::int as "nietGevraagd",
			count(*) filter (where status = 'wacht')::int as "wacht"
		from boeking where bijeenkomst_id = ${id}
	`);
	if (!counts) throw new Error('No counts');
	return counts;
}

/** A session as a planner sees it: no names of who comes. @throws NietGevonden */
export async function viewPlanning(context: ActorContext, id: string) {
	const { db, vault, actor, klok } = context;
	const session = await requireGepland(context, id);
	const { hostId } = session;
	const people = await openPeople(db, vault, hostId ? [hostId] : []);
	const delen = await partsOf(db, id);
	return {
		...session,
		delen,
		host: hostId ? people.get(hostId)?.naam : undefined,
		tellingen: await countAnswers(context, id),
		voorbij: delen.every(({ eind }) => eind <= klok.nu()),
		/** Whether this person may also see who comes. */
		zietMensen: mag('voorlichting.ontvangen', actor.rollen)
	};
}
