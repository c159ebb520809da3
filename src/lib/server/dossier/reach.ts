import { and, eq, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Bereik, Recht } from '#lib/toegang/rechten.ts';
import type { Actor } from '../auth/actor.ts';
import { NietGevonden, requireRecht } from '../auth/guard.ts';
import type { Database, Transaction } from '../db/client.ts';
import { dossier } from '../db/schema/dossier.ts';

// Whoever moves to another body leaves the dossiers of the first behind.
const REACH: Readonly<Record<Bereik, (actor: Actor) => SQL>> = {
	alle: () => sql`true`,
	eigen: ({ accountId }) => sql`${dossier.ondernemerId} = ${accountId}`,
	toegewezen: ({ accountId, organisatieId = null }) => sql`exists (
		select from toewijzing t where t.dossier_id = ${dossier.id} and t.account_id = ${accountId}
			and t.organisatie_id = ${organisatieId}::uuid and t.tot is null)`,
	toestemming: ({ organisatieId = null }) => sql`exists (
		select from toestemming t where t.dossier_id = ${dossier.id}
			and t.organisatie_id = ${organisatieId}::uuid and t.ingetrokken_op is null)`
};

/** The dossiers that somebody reaches with a permission, as a condition. @throws NietGevonden without it. */
export function inReach(actor: Actor, recht: Recht): SQL {
	const ways = requireRecht(actor, recht).map((bereik) => REACH[bereik](actor));
	return sql`(${sql.join(ways, sql` or `)})`;
}

export type DossierRow = typeof dossier.$inferSelect;

export const isId = (id: string): boolean => z.guid().safeParse(id).success;

/**
 * One dossier, if this person reaches it with this permission. @throws NietGevonden also when it does not
 * exist: the two look the same from outside. `lock` makes others who lock it wait for this transaction.
 */
export async function requireDossier(
	tx: Database | Transaction,
	{ actor, recht, id, lock = false }: { actor: Actor; recht: Recht; id: string; lock?: boolean }
): Promise<DossierRow> {
	const reach = inReach(actor, recht);
	if (!isId(id)) throw new NietGevonden();
	const query = tx
		.select()
		.from(dossier)
		.where(and(eq(dossier.id, id), reach));
	const [row] = await (lock ? query.for('update') : query);
	if (!row) throw new NietGevonden();
	return row;
}
