import { eq } from 'drizzle-orm';
import type { ActorContext } from '../context.ts';
import { boeking } from '../db/schema/boeking.ts';
import { recordAanwezigheid } from '../dossier/aanwezigheid.ts';
import { findOwnDossiers } from '../dossier/find-own-dossiers.ts';
import { requireOwnBoeking } from './own-boeking.ts';
import { recordBoeking } from './record-boeking.ts';

/**
 * With the word of the person, a booking belongs to their newest dossier: that they came becomes a fact there. They
 * can take that back. Twice is once. @throws NietGevonden
 */
export async function shareWithDossier(
	context: ActorContext,
	id: string,
	wil: boolean
): Promise<'gedaan' | 'geen_dossier'> {
	await requireOwnBoeking(context, id);
	const [nieuwste] = wil ? await findOwnDossiers(context) : [];
	if (wil && !nieuwste) return 'geen_dossier';
	const dossierId = nieuwste?.id ?? null;
	return context.db.transaction(async (tx) => {
		const row = await requireOwnBoeking(context, id, tx);
		if (row.dossierId !== dossierId) {
			// What the dossier they take it out of held of it no longer holds; the one it goes to hears what is known.
			if (row.aanwezig !== null) await recordAanwezigheid(tx, context, row, null);
			await tx.update(boeking).set({ dossierId }).where(eq(boeking.id, id));
			if (row.aanwezig !== null)
				await recordAanwezigheid(tx, context, { ...row, dossierId }, row.aanwezig);
			const actie = wil ? 'boeking.bij_dossier' : 'boeking.los_van_dossier';
			await recordBoeking(tx, context, actie, row);
		}
		return 'gedaan' as const;
	});
}
