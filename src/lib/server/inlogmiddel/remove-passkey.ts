import { and, eq } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import { meansOf, waysIn } from '../auth/means.ts';
import type { ActorContext } from '../context.ts';
import { account } from '../db/schema/account.ts';
import { passkey } from '../db/schema/credential.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { requireFreshProof } from './fresh-proof.ts';

/** Takes a passkey away; false when it is the last way in. @throws NietGevonden when it is not theirs. */
export async function removePasskey(context: ActorContext, id: string): Promise<boolean> {
	const actor = await requireFreshProof(context);
	const { accountId } = actor;
	return context.db.transaction(async (tx) => {
		// Two removals at once wait for each other here: else both would see the other's passkey.
		await tx
			.select({ id: account.id })
			.from(account)
			.where(eq(account.id, accountId))
			.for('update');
		const means = await meansOf(tx, accountId);
		if (!means.passkeys.some((each) => each.id === id)) throw new NietGevonden();
		if (waysIn(means) < 2) return false;
		await tx.delete(passkey).where(and(eq(passkey.id, id), eq(passkey.accountId, accountId)));
		await recordGebeurtenis(tx, context.origin, {
			actie: 'inlogmiddel.verwijderd',
			actor,
			details: { middel: 'passkey' }
		});
		return true;
	});
}
