import { and, asc, eq, gt, lt, or, sql } from 'drizzle-orm';
import { beginVanDag } from '#lib/taal/moment.ts';
import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { bezetting, bijeenkomst, dagdeel, plek, reeks } from '../db/schema/bijeenkomst.ts';

const DAG = 24 * 3_600_000;
/** So far back a host may still write down who came, and so far ahead they look. */
const TERUG = 7 * DAG;
const VOORUIT = 14 * DAG;
/** More than fits on a page that somebody reads. */
const MEESTE = 100;

const columns = {
	id: bijeenkomst.id,
	titel: bijeenkomst.titel,
	taal: bijeenkomst.taal,
	capaciteit: bijeenkomst.capaciteit,
	bezet: bijeenkomst.bezet,
	afgelastOp: bijeenkomst.afgelastOp,
	deel: dagdeel.nummer,
	begin: dagdeel.begin,
	eind: dagdeel.eind,
	plek: plek.naam,
	binnen: sql<number>`(select coalesce(sum(personen), 0)::int from boeking b
		where b.bijeenkomst_id = ${bijeenkomst.id} and b.aanwezig and b.status = 'bevestigd')`
};

/**
 * The parts of sessions around today, the earliest first, with how many come and are in; only those that whoever asks
 * is the host of when they want. No names.
 */
export async function listVandaag({ db, klok, actor }: ActorContext, vanMij: boolean) {
	requireRecht(actor, 'voorlichting.ontvangen');
	const vandaag = beginVanDag(klok.vandaag()).getTime();
	const mine = or(
		eq(bijeenkomst.hostId, actor.accountId),
		sql`exists (select from ${bezetting} where ${bezetting.bijeenkomstId} = ${bijeenkomst.id}
			and ${bezetting.accountId} = ${actor.accountId})`
	);
	return db
		.select(columns)
		.from(dagdeel)
		.innerJoin(bijeenkomst, eq(bijeenkomst.id, dagdeel.bijeenkomstId))
		.innerJoin(plek, eq(plek.id, dagdeel.plekId))
		.leftJoin(reeks, eq(reeks.id, bijeenkomst.reeksId))
		.where(
			and(
				gt(dagdeel.eind, new Date(vandaag - TERUG)),
				lt(dagdeel.begin, new Date(vandaag + VOORUIT)),
				// What others organise has no seats of ours.
				sql`${reeks.soort} is distinct from 'extern'`,
				vanMij ? mine : undefined
			)
		)
		.orderBy(asc(dagdeel.begin), asc(bijeenkomst.id))
		.limit(MEESTE);
}
