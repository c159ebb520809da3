import type { Middel } from '#lib/toegang/middel.ts';
import { createSession, endSession, validateSession } from '../auth/session.ts';
import type { Transaction } from '../db/client.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import type { VisitContext } from './visit.ts';

/** Lets somebody in under a fresh session, in place of the one this browser had, and gives its token. */
export async function startSession(
	tx: Transaction,
	{ visit, origin }: VisitContext,
	{ accountId, middel }: { accountId: string; middel: Middel }
): Promise<string> {
	const before = visit.token ? await validateSession(tx, visit.token) : undefined;
	if (before) await endSession(tx, before.accountId, before.session.id);
	const token = await createSession(tx, { accountId, middel, device: visit.device });
	await recordGebeurtenis(tx, origin, {
		actie: 'inloggen.gelukt',
		betrokkeneId: accountId,
		details: { middel }
	});
	return token;
}
