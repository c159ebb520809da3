import { NietGevonden, requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { readBoeking } from './boeking.ts';
import { readIncheckToken } from './link.ts';

/** The booking that a host scanned, and its session. @throws NietGevonden also when the code was not made here */
export async function findScanned(
	{ db, actor }: ActorContext,
	token: string
): Promise<{ boekingId: string; bijeenkomstId: string }> {
	requireRecht(actor, 'voorlichting.ontvangen');
	const boekingId = readIncheckToken(token);
	if (boekingId === undefined) throw new NietGevonden();
	const { bijeenkomstId } = await readBoeking(db, boekingId);
	return { boekingId, bijeenkomstId };
}
