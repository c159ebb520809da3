import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { NietGevonden } from '../auth/guard.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { isId, requireDossier } from './reach.ts';

/** Which organisation may see how far which dossier is. */
export interface Meekijker {
	readonly dossierId: string;
	readonly organisatieId: string;
}

type Actie = 'toestemming.gegeven' | 'toestemming.ingetrokken';

/**
 * Changes a consent of whoever asks about their own dossier, and records it when `work` changed something:
 * twice is once. @throws NietGevonden
 */
export async function changeToestemming(
	{ db, origin, actor }: ActorContext,
	{ dossierId, organisatieId }: Meekijker,
	actie: Actie,
	work: (tx: Transaction) => Promise<readonly unknown[]>
): Promise<void> {
	await db.transaction(async (tx) => {
		await requireDossier(tx, { actor, recht: 'toestemming.geven', id: dossierId });
		if (!isId(organisatieId)) throw new NietGevonden();
		const changed = await work(tx);
		if (changed.length === 0) return;
		await recordGebeurtenis(tx, origin, {
			actie,
			actor,
			object: { soort: 'dossier', id: dossierId },
			betrokkeneId: actor.accountId,
			details: { organisatieId }
		});
	});
}
