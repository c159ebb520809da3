import { and, eq, isNull, sql } from 'drizzle-orm';
import type { ActorContext } from '../context.ts';
import { toestemming } from '../db/schema/dossier.ts';
import { changeToestemming, type Meekijker } from './change-toestemming.ts';

/** Takes consent back: from this moment the organisation sees nothing more. Twice is once. @throws NietGevonden */
export function withdrawToestemming(context: ActorContext, given: Meekijker): Promise<void> {
	const { dossierId, organisatieId } = given;
	return changeToestemming(context, given, 'toestemming.ingetrokken', (tx) =>
		tx
			.update(toestemming)
			.set({ ingetrokkenOp: sql`now()` })
			.where(
				and(
					eq(toestemming.dossierId, dossierId),
					eq(toestemming.organisatieId, organisatieId),
					isNull(toestemming.ingetrokkenOp)
				)
			)
			.returning({ id: toestemming.id })
	);
}
