import { and, eq, sql } from 'drizzle-orm';
import { usePasskey } from '../auth/passkey.ts';
import { passwordFits } from '../auth/password.ts';
import { createSession, endSession } from '../auth/session.ts';
import type { Transaction } from '../db/client.ts';
import { password } from '../db/schema/credential.ts';
import { session } from '../db/schema/session.ts';
import { hashToken } from '../auth/token.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { takeChallenge } from '../medewerker/challenge.ts';
import { guess, type Refusal } from '../medewerker/guess.ts';
import type { ActorVisitContext } from '../medewerker/visit.ts';
import { requireOwnMeans } from './own-means.ts';

export type Proof =
	| { readonly wachtwoord: string }
	| { readonly ticket: string | undefined; readonly answer: string };

async function proves(
	tx: Transaction,
	{ actor, visit }: ActorVisitContext,
	proof: Proof
): Promise<boolean> {
	if ('wachtwoord' in proof) {
		const [known] = await tx
			.select({ hash: password.hash })
			.from(password)
			.where(eq(password.accountId, actor.accountId));
		return passwordFits(known?.hash, proof.wachtwoord);
	}
	const challenge = await takeChallenge(tx, 'bewijs', proof.ticket);
	if (challenge === undefined) return false;
	return (await usePasskey(tx, { rp: visit.rp, challenge }, proof.answer)) === actor.accountId;
}

/** The same session under a fresh id, as if it began now; but it ends when it would have ended. */
async function renewSession(tx: Transaction, { actor, visit }: ActorVisitContext): Promise<string> {
	const { middel, id, endsAt } = actor.session;
	const token = await createSession(tx, {
		accountId: actor.accountId,
		middel,
		device: visit.device
	});
	const end = sql`${endsAt.toISOString()}::timestamptz`;
	await tx
		.update(session)
		.set({ endsAt: end, expiresAt: sql`least(${session.expiresAt}, ${end})` })
		.where(and(eq(session.id, hashToken(token)), sql`${session.endsAt} > ${end}`));
	await endSession(tx, actor.accountId, id);
	return token;
}

/** Shows again who one is, by password or passkey. Gives the token of the session, which is a new one. */
export async function proveAgain(
	context: ActorVisitContext,
	proof: Proof
): Promise<{ token: string } | Refusal> {
	const { db, origin, actor } = context;
	requireOwnMeans(actor);
	const { accountId } = actor;
	const guessing = {
		...('wachtwoord' in proof ? { at: { kind: 'bewijs', subject: accountId } as const } : {}),
		by: 'bezoeker',
		betrokkeneId: () => accountId
	} as const;
	return guess(context, guessing, () =>
		db.transaction(async (tx) => {
			if (!(await proves(tx, context, proof))) return undefined;
			const token = await renewSession(tx, context);
			await recordGebeurtenis(tx, origin, { actie: 'sessie.bevestigd', actor });
			return { token };
		})
	);
}
