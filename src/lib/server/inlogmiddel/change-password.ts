import { and, eq, ne, sql } from 'drizzle-orm';
import { keurWachtwoord, type Wachtwoordfout } from '#lib/toegang/wachtwoord.ts';
import { hashPassword } from '../auth/password.ts';
import type { ActorContext } from '../context.ts';
import { password } from '../db/schema/credential.ts';
import { session } from '../db/schema/session.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { requireFreshProof } from './fresh-proof.ts';
import { ownNames } from './own-names.ts';

/** Sets a new password and ends every other session; gives what is wrong with it when it is not good enough. */
export async function changePassword(
	context: ActorContext,
	wachtwoord: string
): Promise<Wachtwoordfout | undefined> {
	const { db, origin } = context;
	const actor = await requireFreshProof(context);
	const fout = keurWachtwoord(wachtwoord, await ownNames(context));
	if (fout) return fout;
	const { accountId } = actor;
	const values = { hash: await hashPassword(wachtwoord), changedAt: sql`now()` };
	await db.transaction(async (tx) => {
		await tx
			.insert(password)
			.values({ accountId, ...values })
			.onConflictDoUpdate({ target: password.accountId, set: values });
		await tx
			.delete(session)
			.where(and(eq(session.accountId, accountId), ne(session.id, actor.session.id)));
		await recordGebeurtenis(tx, origin, {
			actie: 'inlogmiddel.gewijzigd',
			actor,
			details: { middel: 'wachtwoord' }
		});
	});
	return undefined;
}
