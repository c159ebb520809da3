import { and, eq, sql } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import type { Database, Transaction } from '../db/client.ts';
import { bijeenkomst, dagdeel, reeks } from '../db/schema/bijeenkomst.ts';

const columns = {
	id: bijeenkomst.id,
	/** Empty unless it is an appointment. */
	afspraaksoortId: bijeenkomst.afspraaksoortId,
	titel: bijeenkomst.titel,
	neutraleTitel: bijeenkomst.neutraleTitel,
	taal: bijeenkomst.taal,
	toegang: bijeenkomst.toegang,
	capaciteit: bijeenkomst.capaciteit,
	bezet: bijeenkomst.bezet,
	wachtend: bijeenkomst.wachtend,
	sluitOp: bijeenkomst.sluitOp,
	keyId: bijeenkomst.keyId,
	versie: bijeenkomst.versie,
	afgelastOp: bijeenkomst.afgelastOp,
	afgelastReden: bijeenkomst.afgelastReden,
	begin: dagdeel.begin,
	/** What others organise: it stands in the agenda, and has no seats of ours. */
	isExtern: sql<boolean>`${reeks.externeUrl} is not null`
};

/** A session as the use cases of booking need it. `begin` is that of its first part. */
export type Bijeenkomst = Awaited<ReturnType<typeof rows>>[number];

function rows(db: Database | Transaction, id: string) {
	return db
		.select(columns)
		.from(bijeenkomst)
		.innerJoin(dagdeel, and(eq(dagdeel.bijeenkomstId, bijeenkomst.id), eq(dagdeel.nummer, 1)))
		.leftJoin(reeks, eq(reeks.id, bijeenkomst.reeksId))
		.where(eq(bijeenkomst.id, id));
}

/** Reads a session. @throws NietGevonden */
export async function readBijeenkomst(
	db: Database | Transaction,
	id: string
): Promise<Bijeenkomst> {
	const [row] = await rows(db, id);
	if (!row) throw new NietGevonden();
	return row;
}

/**
 * Locks sessions until the end of the transaction, always in the same order, so that two that each need the
 * same two do not wait for each other; then reads the first. Whoever writes a booking holds on to the key of its session:
 * a lock on that key as well would have the two wait for each other. Whoever hands out seats of a session does so alone.
 */
export async function lockBijeenkomst(
	tx: Transaction,
	id: string,
	...others: readonly string[]
): Promise<Bijeenkomst> {
	for (const one of [...new Set([id, ...others])].sort())
		await tx.execute(sql`select 1 from bijeenkomst where id = ${one} for no key update`);
	return readBijeenkomst(tx, id);
}
