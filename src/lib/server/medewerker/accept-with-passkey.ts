import { registrationOptions, storePasskey } from '../auth/passkey.ts';
import { settle } from './accept-uitnodiging.ts';
import { keepChallenge, takeChallenge } from './challenge.ts';
import { isRefusal, type Refusal } from './guess.ts';
import { openUitnodiging } from './open-uitnodiging.ts';
import type { VisitContext } from './visit.ts';

/** What to ask the browser of whoever holds this link, with the ticket under which the challenge is kept. */
export async function offerFirstPasskey(context: VisitContext, token: string) {
	const link = await openUitnodiging(context, token);
	if (isRefusal(link)) return link;
	const options = await registrationOptions(context.visit.rp, link, []);
	const ticket = await keepChallenge(context.db, `uitnodiging:${link.id}`, options.challenge);
	return { options, ticket };
}

class NotSettled extends Error {}

/** Uses the link for a passkey. When the passkey is not right, the link stays as it was. */
export async function acceptWithPasskey(
	context: VisitContext,
	token: string,
	given: { ticket: string | undefined; answer: string; naam: string }
): Promise<{ soort: 'binnen'; token: string } | { soort: 'fout' } | Refusal> {
	const { db, vault, visit } = context;
	const link = await openUitnodiging(context, token);
	if (isRefusal(link)) return link;
	const challenge = await takeChallenge(db, `uitnodiging:${link.id}`, given.ticket);
	if (challenge === undefined) return { soort: 'fout' };
	try {
		return await db.transaction(async (tx) => {
			const session = await settle(tx, context, { ...link, token, middel: 'passkey' });
			if (session === undefined) return { soort: 'geweigerd' } as const;
			const { accountId, keyId } = link;
			const passkey = { ...given, accountId, key: await vault.openKey(tx, keyId) };
			if (!(await storePasskey(tx, { rp: visit.rp, challenge }, passkey))) throw new NotSettled();
			return { soort: 'binnen', token: session } as const;
		});
	} catch (error) {
		if (error instanceof NotSettled) return { soort: 'fout' };
		throw error;
	}
}
