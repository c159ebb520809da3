import { and, desc, eq } from 'drizzle-orm';
import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { bijeenkomst, dagdeel, plek } from '../db/schema/bijeenkomst.ts';
import { boeking } from '../db/schema/boeking.ts';

/** More than anybody looks back over. */
const MEESTE = 50;

/** The bookings of whoever asks, made while logged in, the last day first. */
export async function listOwnBoekingen({ db, actor }: ActorContext) {
	requireRecht(actor, 'boeking.eigen');
	return db
		.select({
			id: boeking.id,
			status: boeking.status,
			personen: boeking.personen,
			dossierId: boeking.dossierId,
			titel: bijeenkomst.titel,
			taal: bijeenkomst.taal,
			begin: dagdeel.begin,
			eind: dagdeel.eind,
			plek: plek.naam
		})
		.from(boeking)
		.innerJoin(bijeenkomst, eq(bijeenkomst.id, boeking.bijeenkomstId))
		.innerJoin(dagdeel, and(eq(dagdeel.bijeenkomstId, bijeenkomst.id), eq(dagdeel.nummer, 1)))
		.innerJoin(plek, eq(plek.id, dagdeel.plekId))
		.where(eq(boeking.accountId, actor.accountId))
		.orderBy(desc(dagdeel.begin), desc(boeking.volgorde))
		.limit(MEESTE);
}
