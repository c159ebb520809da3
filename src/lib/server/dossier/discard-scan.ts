import { requireRecht } from '../auth/guard.ts';
import { redeemTicket } from '../auth/ticket.ts';
import type { ActorContext } from '../context.ts';

/** Throws away what waited for this browser. Nothing of it is kept, so there is nothing to record. */
export async function discardScan(
	{ db, actor }: ActorContext,
	token: string | undefined
): Promise<void> {
	requireRecht(actor, 'scan.meenemen');
	await redeemTicket(db, 'scan', token);
}
