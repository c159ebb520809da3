import { asc, eq } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import type { Context } from '../context.ts';
import type { Database, Transaction } from '../db/client.ts';
import { account, organisatie } from '../db/schema/account.ts';
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

/** The same parts for who has no seat: the address of a video call is not theirs to see. */
export const forPublic = (delen: Awaited<ReturnType<typeof partsOf>>) =>
	delen.map(({ plek: place, ...deel }) => ({ ...deel, plek: { ...place, verbinding: null } }));

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
			afgelastReden: bijeenkomst.afgelastReden,
			soort: reeks.soort,
			uitleg: reeks.uitleg,
			meebrengen: reeks.meebrengen,
			externeUrl: reeks.externeUrl,
			/** The body it is from: names of staff are not for everybody. */
			van: organisatie.naam
		})
		.from(bijeenkomst)
		.innerJoin(reeks, eq(reeks.id, bijeenkomst.reeksId))
		.leftJoin(account, eq(account.id, bijeenkomst.hostId))
		.leftJoin(organisatie, eq(organisatie.id, account.organisatieId))
		.where(eq(bijeenkomst.id, id));
	if (!session) throw new NietGevonden();
	return { ...session, delen: forPublic(await partsOf(db, id)) };
}
