import type { ActorContext } from '../context.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { NietGevonden, requireRecht } from './guard.ts';
import { endAllSessions, endSession } from './session.ts';

/** Ends the session of whoever asks. */
export async function logOut({ db, origin, actor }: ActorContext): Promise<void> {
	await endSession(db, actor.accountId, actor.session.id);
	await recordGebeurtenis(db, origin, { actie: 'sessie.beeindigd', actor });
}

/** Ends one session of whoever asks, on another device. @throws NietGevonden when it is not theirs. */
export async function logOutDevice({ db, origin, actor }: ActorContext, id: string): Promise<void> {
	requireRecht(actor, 'sessie.eigen');
	if (!(await endSession(db, actor.accountId, id))) throw new NietGevonden();
	await recordGebeurtenis(db, origin, { actie: 'sessie.beeindigd', actor });
}

/** Ends every session of whoever asks, this one too. */
export async function logOutEverywhere({ db, origin, actor }: ActorContext): Promise<void> {
	requireRecht(actor, 'sessie.eigen');
	await endAllSessions(db, actor.accountId);
	await recordGebeurtenis(db, origin, { actie: 'sessie.alle_beeindigd', actor });
}
