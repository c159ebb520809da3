import { asc, eq } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import type { Context } from '../context.ts';
import type { Database, Transaction } from '../db/client.ts';
import { bijeenkomst, dagdeel, plek, reeks } from '../db/schema/bijeenkomst.ts';
import { isId } from '../dossier/reach.ts';

/** The parts of a session, the first first, each with its place. */
export function partsOf(db: Database | Transaction, bijeenkomstId: string) {
	return db
		.select({ nummer: dagdeel.nummer, begin: dagdeel.begin, eind: dagdeel.eind, plek })
		.from(dagdeel)
		.innerJoin(plek, eq(plek.id, dagdeel.plekId))
		.where(eq(dagdeel.bijeenkomstId, bijeenkomstId))
		.orderBy(asc(dagdeel.nummer));
}

/** A session as somebody sees it who thinks of coming. @throws NietGevonden */
export async function viewSession({ db }: Context, id: string) {
	if (!isId(id)) throw new NietGevonden();
	const [session] = await db
		.select({
			id: bijeenkomst.id,
			titel: bijeenkomst.titel,
			taal: bijeenkomst.taal,
			toegang: bijeenkomst.toegang,
			capaciteit: bijeenkomst.capaciteit,
			bezet: bijeenkomst.bezet,
			wachtend: bijeenkomst.wachtend,
			sluitOp: bijeenkomst.sluitOp,
			afgelastOp: bijeenkomst.afgelastOp,
			soort: reeks.soort,
			uitleg: reeks.uitleg,
			meebrengen: reeks.meebrengen,
			externeUrl: reeks.externeUrl
		})
		.from(bijeenkomst)
		.innerJoin(reeks, eq(reeks.id, bijeenkomst.reeksId))
		.where(eq(bijeenkomst.id, id));
	if (!session) throw new NietGevonden();
	return { ...session, delen: await partsOf(db, id) };
}
