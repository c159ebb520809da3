import { and, eq } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { account, accountRol } from '../db/schema/account.ts';
import { toestemming } from '../db/schema/dossier.ts';
import { changeToestemming, type Meekijker } from './change-toestemming.ts';

/** Lets an organisation that refers people see how far a dossier is. Twice is once. @throws NietGevonden */
export function giveToestemming(context: ActorContext, given: Meekijker): Promise<void> {
	const { dossierId, organisatieId } = given;
	return changeToestemming(context, given, 'toestemming.gegeven', async (tx) => {
		const [refers] = await tx
			.select({ id: account.organisatieId })
			.from(account)
			.innerJoin(accountRol, eq(accountRol.accountId, account.id))
			.where(and(eq(account.organisatieId, organisatieId), eq(accountRol.rol, 'verwijzer')))
			.limit(1);
		if (!refers) throw new NietGevonden();
		return tx
			.insert(toestemming)
			.values({ dossierId, organisatieId })
			.onConflictDoNothing()
			.returning({ id: toestemming.id });
	});
}
