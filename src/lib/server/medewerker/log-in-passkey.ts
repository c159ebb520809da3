import { authenticationOptions, usePasskey } from '../auth/passkey.ts';
import { keepChallenge, takeChallenge, type Purpose } from './challenge.ts';
import { guess, type Refusal } from './guess.ts';
import { startSession } from './start-session.ts';
import type { VisitContext } from './visit.ts';

/** What to ask a passkey, with the ticket under which the challenge is kept. */
export async function askPasskey(
	{ db, visit }: VisitContext,
	purpose: Extract<Purpose, 'inloggen' | 'bewijs'>
) {
	const options = await authenticationOptions(visit.rp);
	return { options, ticket: await keepChallenge(db, purpose, options.challenge) };
}

/**
 * Log-in with a passkey, which is two factors: the device, and the finger, face or pin it asked for. Wrong
 * passwords of others do not close this door.
 */
export async function logInWithPasskey(
	context: VisitContext,
	{ ticket, answer }: { ticket: string | undefined; answer: string }
): Promise<{ token: string } | Refusal> {
	const { db, visit } = context;
	return guess(context, { by: 'passkey' }, async () => {
		const challenge = await takeChallenge(db, 'inloggen', ticket);
		if (challenge === undefined) return undefined;
		return db.transaction(async (tx) => {
			const accountId = await usePasskey(tx, { rp: visit.rp, challenge }, answer);
			if (accountId === undefined) return undefined;
			return { token: await startSession(tx, context, { accountId, middel: 'passkey' }) };
		});
	});
}
