import { sql } from 'drizzle-orm';
import type { ActorContext } from '../context.ts';
import { requireDossier } from './reach.ts';

export interface Toestemming {
	readonly organisatieId: string;
	readonly organisatie: string;
	/** Since when they may see how far the dossier is; undefined when they may not. */
	readonly sinds: Date | undefined;
	/** When they last lost it. */
	readonly ingetrokken: Date | undefined;
}

interface Row {
	[column: string]: unknown;
	id: string;
	naam: string;
	sinds: string | null;
	ingetrokken: string | null;
}

const day = (text: string | null) => (text === null ? undefined : new Date(text));

/** The organisations that refer people, with whether they may see how far this dossier is. @throws NietGevonden */
export async function listToestemmingen(
	{ db, actor }: ActorContext,
	dossierId: string
): Promise<Toestemming[]> {
	await requireDossier(db, { actor, recht: 'toestemming.geven', id: dossierId });
	const rows = await db.execute<Row>(sql`
		select o.id, o.naam, max(t.gegeven_op) filter (where t.ingetrokken_op is null) as sinds,
			max(t.ingetrokken_op) as ingetrokken
		from organisatie o left join toestemming t on t.organisatie_id = o.id and t.dossier_id = ${dossierId}::uuid
		where t.id is not null or exists (
			select from account a join account_rol r on r.account_id = a.id
			where a.organisatie_id = o.id and r.rol = 'verwijzer' and a.blocked_at is null)
		group by o.id, o.naam order by o.naam`);
	return rows.map((row) => ({
		organisatieId: row.id,
		organisatie: row.naam,
		sinds: day(row.sinds),
		ingetrokken: day(row.ingetrokken)
	}));
}
