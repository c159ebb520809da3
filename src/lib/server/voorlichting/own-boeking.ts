import { NietGevonden, requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { isId } from '../dossier/reach.ts';
import { readBoeking, type Boeking } from './boeking.ts';

/** A booking of whoever asks. @throws NietGevonden also when it is somebody else's */
export async function requireOwnBoeking(
	{ db, actor }: ActorContext,
	id: string,
	tx?: Transaction
): Promise<Boeking> {
	requireRecht(actor, 'boeking.eigen');
	if (!isId(id)) throw new NietGevonden();
	const row = await readBoeking(tx ?? db, id, { lock: tx !== undefined });
	if (row.accountId !== actor.accountId) throw new NietGevonden();
	return row;
}
