import { and, count, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import { meesteTeBellen, MEESTE_TE_BELLEN_AFSPRAKEN } from '#lib/voorlichting/termijnen.ts';
import { LOPEND, type Gast } from '#lib/voorlichting/voorlichting.types.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { bijeenkomst } from '../db/schema/bijeenkomst.ts';
import { boeking } from '../db/schema/boeking.ts';
import { lockBijeenkomst, type Bijeenkomst } from './bijeenkomst.ts';

const turn = 2004_0008;

/** So many gave only a telephone number that the next has to give a mail address. */
export class MailNodig extends Error {
	override readonly name = 'MailNodig';
}

/**
 * Whether nobody knows that this person is who can be reached there: staff call to be sure. A result of the scan says
 * nothing of a number: anybody can do the scan.
 */
export const moetBellen = ({
	gast,
	actor,
	gezien
}: {
	readonly gast: Gast;
	readonly actor?: object | undefined;
	readonly gezien?: boolean;
}): boolean => !gast.email && !actor && !gezien;

/** Counts people, for each takes a chair. Locks the session: whoever comes at the same moment counts too. @throws MailNodig */
export async function requireRoomToCall(
	tx: Transaction,
	{ id, capaciteit }: Pick<Bijeenkomst, 'id' | 'capaciteit'>
): Promise<void> {
	await lockBijeenkomst(tx, id);
	const [row] = await tx
		.select({ aantal: sql<number>`coalesce(sum(${boeking.personen}), 0)::int` })
		.from(boeking)
		.where(
			and(
				eq(boeking.bijeenkomstId, id),
				eq(boeking.teBellen, true),
				inArray(boeking.status, LOPEND)
			)
		);
	if ((row?.aantal ?? 0) >= meesteTeBellen(capaciteit)) throw new MailNodig();
}

/** The same for appointments, of which each is a session of its own: so many in all. @throws MailNodig */
export async function requireRoomToCallAfspraak(
	tx: Transaction,
	{ klok }: Pick<Context, 'klok'>
): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(${turn})`);
	const [row] = await tx
		.select({ aantal: count() })
		.from(boeking)
		.innerJoin(bijeenkomst, eq(bijeenkomst.id, boeking.bijeenkomstId))
		.where(
			and(
				eq(boeking.teBellen, true),
				isNotNull(bijeenkomst.afspraaksoortId),
				gt(bijeenkomst.sluitOp, klok.nu()),
				inArray(boeking.status, LOPEND)
			)
		);
	if ((row?.aantal ?? 0) >= MEESTE_TE_BELLEN_AFSPRAKEN) throw new MailNodig();
}
