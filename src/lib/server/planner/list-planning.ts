import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm';
import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { bijeenkomst, dagdeel, plek, reeks } from '../db/schema/bijeenkomst.ts';

/** More than fits on a page that somebody reads. */
const MEESTE = 60;
const MEESTE_EERDER = 12;

const laatste = sql`(select max(d.eind) from dagdeel d where d.bijeenkomst_id = ${bijeenkomst.id})`;

/** Sessions as a planner sees them in a list: how full they are, and how many still have to say whether they come. */
function sessions({ db }: ActorContext) {
	return db
		.select({
			id: bijeenkomst.id,
			titel: bijeenkomst.titel,
			begin: dagdeel.begin,
			eind: dagdeel.eind,
			plek: plek.naam,
			capaciteit: bijeenkomst.capaciteit,
			bezet: bijeenkomst.bezet,
			wachtend: bijeenkomst.wachtend,
			afgelast: sql<boolean>`${bijeenkomst.afgelastOp} is not null`,
			extern: sql<boolean>`${reeks.externeUrl} is not null`,
			delen: sql<number>`(select count(*)::int from dagdeel d where d.bijeenkomst_id = ${bijeenkomst.id})`,
			zonderAntwoord: sql<number>`(select count(*)::int from boeking b where b.bijeenkomst_id = ${bijeenkomst.id}
				and b.status = 'bevestigd' and b.antwoord = 'gevraagd')`
		})
		.from(bijeenkomst)
		.innerJoin(reeks, eq(reeks.id, bijeenkomst.reeksId))
		.innerJoin(dagdeel, and(eq(dagdeel.bijeenkomstId, bijeenkomst.id), eq(dagdeel.nummer, 1)))
		.innerJoin(plek, eq(plek.id, dagdeel.plekId))
		.$dynamic();
}

export type PlanRegel = Awaited<ReturnType<typeof sessions>>[number];

const nuVan = ({ klok }: ActorContext): SQL => sql`${klok.nu().toISOString()}::timestamptz`;

/** What is to come, the nearest first; of one series, or of all without what was called off. */
export async function listComing(context: ActorContext, reeksId?: string): Promise<PlanRegel[]> {
	requireRecht(context.actor, 'voorlichting.plannen');
	const which = reeksId ? eq(reeks.id, reeksId) : sql`${bijeenkomst.afgelastOp} is null`;
	return sessions(context)
		.where(and(which, sql`${laatste} > ${nuVan(context)}`))
		.orderBy(asc(dagdeel.begin), asc(bijeenkomst.id))
		.limit(MEESTE);
}

/** What was, the last first. */
export async function listEarlier(context: ActorContext, reeksId: string): Promise<PlanRegel[]> {
	requireRecht(context.actor, 'voorlichting.plannen');
	return sessions(context)
		.where(and(eq(reeks.id, reeksId), sql`${laatste} <= ${nuVan(context)}`))
		.orderBy(desc(dagdeel.begin), asc(bijeenkomst.id))
		.limit(MEESTE_EERDER);
}

/** Every series with how many sessions are to come, those in use first. */
export async function listReeksen(context: ActorContext) {
	requireRecht(context.actor, 'voorlichting.plannen');
	const komend = sql`from bijeenkomst b join dagdeel d on d.bijeenkomst_id = b.id and d.nummer = 1
		where b.reeks_id = ${reeks.id} and b.afgelast_op is null and d.begin > ${nuVan(context)}`;
	return context.db
		.select({
			id: reeks.id,
			titel: reeks.titel,
			soort: reeks.soort,
			taal: reeks.taal,
			gestopt: sql<boolean>`${reeks.gestoptOp} is not null`,
			komend: sql<number>`(select count(*)::int ${komend})`
		})
		.from(reeks)
		.orderBy(sql`${reeks.gestoptOp} is not null`, asc(reeks.titel), asc(reeks.id));
}
