import { and, eq, isNull, sql } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { toewijzing } from '../db/schema/dossier.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { isId, requireDossier } from './reach.ts';

/** Ends somebody's task for a dossier: from now on they no longer see it. @throws NietGevonden */
export async function endToewijzing(
	{ db, origin, actor }: ActorContext,
	{ dossierId, toewijzingId }: { dossierId: string; toewijzingId: string }
): Promise<void> {
	await db.transaction(async (tx) => {
		const row = await requireDossier(tx, { actor, recht: 'dossier.toewijzen', id: dossierId });
		if (!isId(toewijzingId)) throw new NietGevonden();
		const [ended] = await tx
			.update(toewijzing)
			.set({ tot: sql`now()` })
			.where(
				and(
					eq(toewijzing.id, toewijzingId),
					eq(toewijzing.dossierId, dossierId),
					isNull(toewijzing.tot)
				)
			)
			.returning({ als: toewijzing.als, accountId: toewijzing.accountId });
		if (!ended) throw new NietGevonden();
		await recordGebeurtenis(tx, origin, {
			actie: 'dossier.toewijzing_beeindigd',
			actor,
			object: { soort: 'dossier', id: dossierId },
			betrokkeneId: row.ondernemerId,
			details: ended
		});
	});
}
