import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { boeking } from '../db/schema/boeking.ts';
import { readBijeenkomst } from '../voorlichting/bijeenkomst.ts';
import { openGast } from '../voorlichting/gast.ts';
import { recordPlanning } from './record-planning.ts';
import { requireGepland } from './view-planning.ts';

export interface Antwoordregel {
	readonly id: string;
	readonly naam: string;
	readonly personen: number;
	readonly stand: 'komt' | 'komt_niet' | 'gevraagd';
	/** To call, for who has no mail and did not answer. */
	readonly telefoon: string | undefined;
}

/**
 * Who was asked after a change whether they come, and what they said. For who may see the people of a session; that they
 * looked is recorded. @throws NietGevonden
 */
export async function listAntwoorden(context: ActorContext, id: string): Promise<Antwoordregel[]> {
	requireRecht(context.actor, 'voorlichting.ontvangen');
	await requireGepland(context, id);
	return context.db.transaction(async (tx) => {
		const { keyId } = await readBijeenkomst(tx, id);
		const rows = await tx
			.select()
			.from(boeking)
			.where(
				and(
					eq(boeking.bijeenkomstId, id),
					isNotNull(boeking.antwoord),
					inArray(boeking.status, ['bevestigd', 'geannuleerd'])
				)
			)
			.orderBy(asc(boeking.volgorde));
		if (rows.length === 0) return [];
		const key = await context.vault.openKey(tx, keyId);
		await recordPlanning(tx, context, {
			actie: 'bijeenkomst.antwoorden_gezien',
			id,
			details: {
				aantal: rows.length
			}
		});
		return rows.map((row): Antwoordregel => {
			const { naam, email, telefoon } = openGast(key, row.id, row.gast);
			const stand = row.status === 'geannuleerd' ? 'komt_niet' : (row.antwoord ?? 'gevraagd');
			const bellen = stand === 'gevraagd' && email === undefined;
			return {
				id: row.id,
				naam,
				personen: row.personen,
				stand,
				telefoon: bellen ? telefoon : undefined
			};
		});
	});
}
