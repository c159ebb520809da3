import { and, asc, eq, gte, isNull, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import {
	afspraaksoort,
	beschikbaarheid,
	beschikbaarheidUitzondering as dagTable,
	plek,
	reeks
} from '../db/schema/bijeenkomst.ts';

const uur = (column: AnyPgColumn) => sql<string>`to_char(${column}, 'HH24:MI')`;

/** The weekly hours of whoever asks, and the days from now on that are otherwise. */
export async function listUren({ db, klok: { vandaag }, actor }: ActorContext) {
	requireRecht(actor, 'beschikbaarheid.eigen');
	const regels = await db
		.select({
			id: beschikbaarheid.id,
			weekdag: beschikbaarheid.weekdag,
			van: uur(beschikbaarheid.van),
			tot: uur(beschikbaarheid.tot),
			plek: plek.naam,
			soort: afspraaksoort.titel,
			reeks: reeks.titel
		})
		.from(beschikbaarheid)
		.leftJoin(plek, eq(plek.id, beschikbaarheid.plekId))
		.leftJoin(afspraaksoort, eq(afspraaksoort.id, beschikbaarheid.afspraaksoortId))
		.leftJoin(reeks, eq(reeks.id, beschikbaarheid.reeksId))
		.where(eq(beschikbaarheid.accountId, actor.accountId))
		.orderBy(asc(beschikbaarheid.weekdag), asc(beschikbaarheid.van));
	const dagen = await db
		.select({
			id: dagTable.id,
			dag: dagTable.dag,
			aanwezig: dagTable.aanwezig,
			van: sql<string | null>`${uur(dagTable.van)}`,
			tot: sql<string | null>`${uur(dagTable.tot)}`,
			plek: plek.naam
		})
		.from(dagTable)
		.leftJoin(plek, eq(plek.id, dagTable.plekId))
		.where(and(eq(dagTable.accountId, actor.accountId), gte(dagTable.dag, vandaag())))
		.orderBy(asc(dagTable.dag), asc(dagTable.van));
	return { regels, dagen };
}

/** What hours can be for: places that people come to or look at, and series that somebody can have attended. */
export async function listUrenKeuzes({ db, actor }: ActorContext) {
	requireRecht(actor, 'beschikbaarheid.eigen');
	const plekken = await db
		.select({ id: plek.id, naam: plek.naam })
		.from(plek)
		.where(and(isNull(plek.gestoptOp), sql`${plek.soort} in ('locatie', 'online')`))
		.orderBy(asc(plek.naam));
	const reeksen = await db
		.select({ id: reeks.id, titel: reeks.titel })
		.from(reeks)
		.where(and(isNull(reeks.gestoptOp), isNull(reeks.externeUrl)))
		.orderBy(asc(reeks.titel), asc(reeks.id));
	return { plekken, reeksen };
}
