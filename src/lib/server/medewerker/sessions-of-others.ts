import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { NietGevonden, requireRecht } from '../auth/guard.ts';
import { endAllSessions, endSession, listSessions, type DeviceSession } from '../auth/session.ts';
import type { ActorContext } from '../context.ts';
import { account } from '../db/schema/account.ts';
import { recordGebeurtenis } from '../logboek/record.ts';

const uuid = z.uuid();

/**
 * The sessions of any account, by its id alone: no name, no dossier.
 * @throws NietGevonden when there is no such account.
 */
export async function listSessionsOf(
	{ db, actor }: ActorContext,
	accountId: string
): Promise<DeviceSession[]> {
	requireRecht(actor, 'sessie.beeindigen');
	if (!uuid.safeParse(accountId).success) throw new NietGevonden();
	const [known] = await db
		.select({ id: account.id })
		.from(account)
		.where(eq(account.id, accountId));
	if (!known) throw new NietGevonden();
	return listSessions(db, accountId);
}

/** Ends one session of somebody else, or all of them when none is named. @throws NietGevonden */
export async function endSessionOf(
	context: ActorContext,
	accountId: string,
	sessionId?: string
): Promise<void> {
	const { db, origin, actor } = context;
	await listSessionsOf(context, accountId);
	if (sessionId === undefined) await endAllSessions(db, accountId);
	else if (!(await endSession(db, accountId, sessionId))) throw new NietGevonden();
	await recordGebeurtenis(db, origin, {
		actie: sessionId === undefined ? 'sessie.alle_beeindigd' : 'sessie.beeindigd',
		actor,
		betrokkeneId: accountId,
		object: { soort: 'account', id: accountId }
	});
}
