import { and, asc, eq, gt, isNull, lt, sql, type SQL } from 'drizzle-orm';
import type { AgendaFilter } from '#lib/voorlichting/agenda.ts';
import type { Context } from '../context.ts';
import { bijeenkomst, dagdeel, plek, reeks } from '../db/schema/bijeenkomst.ts';

/** More than fits on a page that somebody reads. */
const MEESTE = 60;

const columns = {
	id: bijeenkomst.id,
	titel: bijeenkomst.titel,
	soort: reeks.soort,
	taal: bijeenkomst.taal,
	toegang: bijeenkomst.toegang,
	begin: dagdeel.begin,
	eind: dagdeel.eind,
	sluitOp: bijeenkomst.sluitOp,
	plek: plek.naam,
	plekSoort: plek.soort,
	capaciteit: bijeenkomst.capaciteit,
	bezet: bijeenkomst.bezet,
	wachtend: bijeenkomst.wachtend,
	externeUrl: reeks.externeUrl,
	delen: sql<number>`(select count(*)::int from dagdeel d where d.bijeenkomst_id = ${bijeenkomst.id})`
};

function conditions(nu: Date, filter: AgendaFilter): SQL[] {
	const some = (list: readonly (SQL | undefined)[]) => list.filter((one) => one !== undefined);
	return some([
		gt(dagdeel.begin, nu),
		isNull(bijeenkomst.afgelastOp),
		sql`${bijeenkomst.toegang} <> 'uitnodiging'`,
		filter.taal && eq(bijeenkomst.taal, filter.taal),
		filter.plek ? eq(plek.id, filter.plek) : undefined,
		filter.online ? eq(plek.soort, 'online') : undefined,
		filter.soort && eq(reeks.soort, filter.soort),
		filter.vanaf && gt(dagdeel.eind, filter.vanaf),
		filter.tot && lt(dagdeel.begin, filter.tot)
	]);
}

/** What there is to book from now on, the nearest first, with the places that can be chosen from. */
export async function listAgenda({ db, klok }: Context, filter: AgendaFilter) {
	const items = await db
		.select(columns)
		.from(bijeenkomst)
		.innerJoin(reeks, eq(reeks.id, bijeenkomst.reeksId))
		.innerJoin(dagdeel, and(eq(dagdeel.bijeenkomstId, bijeenkomst.id), eq(dagdeel.nummer, 1)))
		.innerJoin(plek, eq(plek.id, dagdeel.plekId))
		.where(and(...conditions(klok.nu(), filter)))
		.orderBy(asc(dagdeel.begin), asc(bijeenkomst.id))
		.limit(MEESTE);
	const plekken = await db
		.select({ id: plek.id, naam: plek.naam })
		.from(plek)
		.where(and(isNull(plek.gestoptOp), eq(plek.soort, 'locatie')))
		.orderBy(asc(plek.naam));
	return { items, plekken };
}
