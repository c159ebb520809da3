import { and, eq } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { account, accountRol } from '../db/schema/account.ts';
import { toestemming } from '../db/schema/dossier.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { isId, requireDossier } from './reach.ts';

/** Lets an organisation see how far a dossier is. Twice is once. @throws NietGevonden */
export async function giveToestemming(
	{ db, origin, actor }: ActorContext,
	{ dossierId, organisatieId }: { dossierId: string; organisatieId: string }
): Promise<void> {
	await db.transaction(async (tx) => {
		await requireDossier(tx, { actor, recht: 'toestemming.geven', id: dossierId });
		if (!isId(organisatieId)) throw new NietGevonden();
		const [refers] = await tx
			.select({ id: account.organisatieId })
			.from(account)
			.innerJoin(accountRol, eq(accountRol.accountId, account.id))
			.where(and(eq(account.organisatieId, organisatieId), eq(accountRol.rol, 'verwijzer')))
			.limit(1);
		if (!refers) throw new NietGevonden();
		const given = await tx
			.insert(toestemming)
			.values({ dossierId, organisatieId })
			.onConflictDoNothing()
			.returning({ id: toestemming.id });
		if (given.length === 0) return;
		await recordGebeurtenis(tx, origin, {
			actie: 'toestemming.gegeven',
			actor,
			object: { soort: 'dossier', id: dossierId },
			betrokkeneId: actor.accountId,
			details: { organisatieId }
		});
	});
}
