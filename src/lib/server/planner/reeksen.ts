import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { NietGevonden, requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { bijeenkomst, reeks } from '../db/schema/bijeenkomst.ts';
import { isId } from '../dossier/reach.ts';
import { recordPlanning } from './record-planning.ts';

type Row = typeof reeks.$inferSelect;

/** What a planner says of a series. */
export type ReeksGegevens = Omit<Row, 'id' | 'herhaling' | 'gemaaktOp' | 'gestoptOp'> & {
	/** Nothing is planned in it any more. Sessions that stand stay. */
	readonly gestopt: boolean;
};

/** One series. @throws NietGevonden */
export async function readReeks({ db, actor }: ActorContext, id: string): Promise<Row> {
	requireRecht(actor, 'voorlichting.plannen');
	const [row] = isId(id) ? await db.select().from(reeks).where(eq(reeks.id, id)) : [];
	if (!row) throw new NietGevonden();
	return row;
}

/** Makes a series under an id that came with the form: twice is once. */
export async function addReeks(
	context: ActorContext,
	id: string,
	{ gestopt, ...gegevens }: ReeksGegevens
): Promise<void> {
	requireRecht(context.actor, 'voorlichting.plannen');
	const nu = context.klok.nu();
	await context.db.transaction(async (tx) => {
		const made = await tx
			.insert(reeks)
			.values({ id, ...gegevens, gemaaktOp: nu, gestoptOp: gestopt ? nu : null })
			.onConflictDoNothing()
			.returning({ id: reeks.id });
		if (made.length > 0) await recordPlanning(tx, context, { actie: 'reeks.gemaakt', id });
	});
}

/** Gives sessions to come the title, language and access of their series; room, place and host stay their own. */
async function changeComing(
	tx: Transaction,
	{ klok }: ActorContext,
	id: string,
	{ titel, neutraleTitel, taal, toegang }: ReeksGegevens
): Promise<void> {
	const coming = sql`(select d.bijeenkomst_id from dagdeel d where d.eind > ${klok.nu().toISOString()}::timestamptz)`;
	await tx
		.update(bijeenkomst)
		.set({ titel, neutraleTitel, taal, toegang })
		.where(
			and(
				eq(bijeenkomst.reeksId, id),
				isNull(bijeenkomst.afgelastOp),
				inArray(bijeenkomst.id, coming)
			)
		);
}

/** Changes a series, and what is planned of it when asked. @throws NietGevonden */
export async function changeReeks(
	context: ActorContext,
	id: string,
	{ gegevens, ookGepland }: { gegevens: ReeksGegevens; ookGepland: boolean }
): Promise<void> {
	const { gestoptOp } = await readReeks(context, id);
	const { gestopt, ...rest } = gegevens;
	await context.db.transaction(async (tx) => {
		await tx
			.update(reeks)
			.set({ ...rest, gestoptOp: gestopt ? (gestoptOp ?? context.klok.nu()) : null })
			.where(eq(reeks.id, id));
		if (ookGepland) await changeComing(tx, context, id, gegevens);
		await recordPlanning(tx, context, {
			actie: 'reeks.gewijzigd',
			id,
			details: { gestopt, ookGepland }
		});
	});
}
