import { eq, max } from 'drizzle-orm';
import { incheckstand, type Incheckstand } from '#lib/voorlichting/inchecken.ts';
import { NietGevonden, requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import type { Database, Transaction } from '../db/client.ts';
import { dagdeel } from '../db/schema/bijeenkomst.ts';
import { isId } from '../dossier/reach.ts';
import { lockBijeenkomst, readBijeenkomst, type Bijeenkomst } from './bijeenkomst.ts';

export interface HostSession {
	readonly session: Bijeenkomst;
	readonly stand: Incheckstand;
}

async function standOf(
	tx: Database | Transaction,
	{ klok }: ActorContext,
	{ id, begin, afgelastOp }: Bijeenkomst
): Promise<Incheckstand> {
	const [row] = await tx
		.select({ eind: max(dagdeel.eind) })
		.from(dagdeel)
		.where(eq(dagdeel.bijeenkomstId, id));
	return incheckstand({ begin, eind: row?.eind ?? begin, afgelast: !!afgelastOp }, klok.nu());
}

/** A session for somebody who receives people. @throws NietGevonden */
export async function readHostSession(
	tx: Database | Transaction,
	context: ActorContext,
	id: string
): Promise<HostSession> {
	requireRecht(context.actor, 'voorlichting.ontvangen');
	if (!isId(id)) throw new NietGevonden();
	const session = await readBijeenkomst(tx, id);
	return { session, stand: await standOf(tx, context, session) };
}

/** The same, and alone until the end of the transaction: two hosts at one door wait for each other. @throws NietGevonden */
export async function lockHostSession(
	tx: Transaction,
	context: ActorContext,
	id: string
): Promise<HostSession> {
	requireRecht(context.actor, 'voorlichting.ontvangen');
	if (!isId(id)) throw new NietGevonden();
	const session = await lockBijeenkomst(tx, id);
	return { session, stand: await standOf(tx, context, session) };
}
