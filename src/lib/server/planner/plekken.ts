import { asc, eq, sql } from 'drizzle-orm';
import { NietGevonden, requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import type { Database, Transaction } from '../db/client.ts';
import { plek } from '../db/schema/bijeenkomst.ts';
import { isId } from '../dossier/reach.ts';
import { recordPlanning } from './record-planning.ts';

type Row = typeof plek.$inferSelect;

/** What a planner says of a place. */
export type PlekGegevens = Omit<Row, 'id' | 'gestoptOp'> & {
	/** Not to be chosen any more. Sessions that are planned there stay. */
	readonly gestopt: boolean;
};

/** Every place, those in use first. */
export async function listPlekken({ db, actor }: ActorContext): Promise<Row[]> {
	requireRecht(actor, 'voorlichting.plannen');
	return db
		.select()
		.from(plek)
		.orderBy(sql`${plek.gestoptOp} is not null`, asc(plek.naam), asc(plek.id));
}

/** One place. @throws NietGevonden */
export async function readPlek(
	{ db, actor }: Pick<ActorContext, 'actor'> & { readonly db: Database | Transaction },
	id: string
): Promise<Row> {
	requireRecht(actor, 'voorlichting.plannen');
	const [row] = isId(id) ? await db.select().from(plek).where(eq(plek.id, id)) : [];
	if (!row) throw new NietGevonden();
	return row;
}

/** Makes a place under an id that came with the form: twice is once. */
export async function addPlek(
	context: ActorContext,
	id: string,
	{ gestopt, ...gegevens }: PlekGegevens
): Promise<void> {
	requireRecht(context.actor, 'voorlichting.plannen');
	const gestoptOp = gestopt ? context.klok.nu() : null;
	await context.db.transaction(async (tx) => {
		const made = await tx
			.insert(plek)
			.values({ id, ...gegevens, gestoptOp })
			.onConflictDoNothing()
			.returning({ id: plek.id });
		if (made.length > 0) await recordPlanning(tx, context, { actie: 'plek.gemaakt', id });
	});
}
