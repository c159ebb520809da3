import { meansOf } from '../auth/means.ts';
import { registrationOptions, storePasskey } from '../auth/passkey.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { keepChallenge, takeChallenge } from '../medewerker/challenge.ts';
import type { ActorVisitContext } from '../medewerker/visit.ts';
import { isFresh, requireFreshProof } from './fresh-proof.ts';
import { requireOwnMeans } from './own-means.ts';
import { ownKey, ownNames } from './own-names.ts';

/**
 * What to ask the browser to make a passkey, with the ticket under which the challenge is kept; undefined when
 * whoever asks must first show again who they are.
 */
export async function offerPasskey(context: ActorVisitContext) {
	requireOwnMeans(context.actor);
	if (!(await isFresh(context))) return undefined;
	const { accountId } = context.actor;
	const { passkeys } = await meansOf(context.db, accountId);
	const who = { accountId, ...(await ownNames(context)) };
	const present = passkeys.map(({ id }) => id);
	const options = await registrationOptions(context.visit.rp, who, present);
	const ticket = await keepChallenge(context.db, `toevoegen:${accountId}`, options.challenge);
	return { options, ticket };
}

/** Adds the passkey in this answer; false when the answer is not to what was asked. */
export async function addPasskey(
	context: ActorVisitContext,
	given: { ticket: string | undefined; answer: string; naam: string }
): Promise<boolean> {
	const { db, origin, visit } = context;
	const actor = await requireFreshProof(context);
	const { accountId } = actor;
	const challenge = await takeChallenge(db, `toevoegen:${accountId}`, given.ticket);
	if (challenge === undefined) return false;
	return db.transaction(async (tx) => {
		const asked = { rp: visit.rp, challenge };
		const key = await ownKey(tx, context);
		if (!(await storePasskey(tx, asked, { ...given, accountId, key }))) return false;
		await recordGebeurtenis(tx, origin, {
			actie: 'inlogmiddel.toegevoegd',
			actor,
			details: { middel: 'passkey' }
		});
		return true;
	});
}
