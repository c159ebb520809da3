import { and, eq, isNull, sql } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { toestemming } from '../db/schema/dossier.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { isId, requireDossier } from './reach.ts';

/** Takes consent back: from this moment the organisation sees nothing more. Twice is once. @throws NietGevonden */
export async function withdrawToestemming(
	{ db, origin, actor }: ActorContext,
	{ dossierId, organisatieId }: { dossierId: string; organisatieId: string }
): Promise<void> {
	await db.transaction(async (tx) => {
		await requireDossier(tx, { actor, recht: 'toestemming.geven', id: dossierId });
		if (!isId(organisatieId)) throw new NietGevonden();
		const ended = await tx
			.update(toestemming)
			.set({ ingetrokkenOp: sql`now()` })
			.where(
				and(
					eq(toestemming.dossierId, dossierId),
					eq(toestemming.organisatieId, organisatieId),
					isNull(toestemming.ingetrokkenOp)
				)
			)
			.returning({ id: toestemming.id });
		if (ended.length === 0) return;
		await recordGebeurtenis(tx, origin, {
			actie: 'toestemming.ingetrokken',
			actor,
			object: { soort: 'dossier', id: dossierId },
			betrokkeneId: actor.accountId,
			details: { organisatieId }
		});
	});
}
