import { eq, sql } from 'drizzle-orm';
import { requireRecht } from '../auth/guard.ts';
import { endAllSessions } from '../auth/session.ts';
import type { ActorContext } from '../context.ts';
import { account } from '../db/schema/account.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { findMedewerker } from './find-medewerker.ts';
import { holdBeheerders, requireBeheerder } from './last-beheerder.ts';

/**
 * Closes the door to somebody, or opens it again. Closing ends every session at once.
 * @throws LaatsteBeheerder when nobody would be left to let people in.
 */
export async function blockMedewerker(
	{ db, origin, actor }: ActorContext,
	accountId: string,
	blocked: boolean
): Promise<void> {
	requireRecht(actor, 'medewerker.beheren');
	await db.transaction(async (tx) => {
		await holdBeheerders(tx);
		const { blockedAt } = await findMedewerker(tx, accountId);
		if ((blockedAt !== null) === blocked) return;
		await tx
			.update(account)
			.set({ blockedAt: blocked ? sql`now()` : null })
			.where(eq(account.id, accountId));
		if (blocked) {
			await requireBeheerder(tx);
			await endAllSessions(tx, accountId);
		}
		await recordGebeurtenis(tx, origin, {
			actie: blocked ? 'medewerker.geblokkeerd' : 'medewerker.vrijgegeven',
			actor,
			betrokkeneId: accountId,
			object: { soort: 'account', id: accountId }
		});
	});
}
