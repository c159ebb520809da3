import { sql } from 'drizzle-orm';
import { kiesTeam, type VrijeTijd } from '#lib/voorlichting/beschikbaarheid.ts';
import { dagLater, maandagVan } from '#lib/voorlichting/dagen.ts';
import { beginVanDag, isoDag } from '#lib/taal/moment.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { bezetting, bijeenkomst, dagdeel } from '../db/schema/bijeenkomst.ts';
import { readBijeenkomst, type Bijeenkomst } from '../voorlichting/bijeenkomst.ts';
import type { Afspraaksoort } from './soort.ts';

const MINUUT = 60_000;

/** How many appointments each has in the week of this moment. */
async function drukteIn(tx: Transaction, moment: Date): Promise<ReadonlyMap<string, number>> {
	const maandag = maandagVan(isoDag(moment));
	const [van, tot] = [beginVanDag(maandag), beginVanDag(dagLater(maandag, 7))];
	const rows = await tx.execute<{ account_id: string; aantal: number }>(sql`
		select z.account_id, count(*)::int as aantal
		from bezetting z join bijeenkomst b on b.id = z.bijeenkomst_id
		where b.afspraaksoort_id is not null and not z.vrijgegeven
			and z.tijd && tstzrange(${van.toISOString()}::timestamptz, ${tot.toISOString()}::timestamptz)
		group by z.account_id`);
	return new Map(rows.map(({ account_id, aantal }) => [account_id, aantal]));
}

interface Nieuw {
	readonly soort: Afspraaksoort;
	readonly tijd: VrijeTijd;
	/** Whom this person knows already. */
	readonly liefst?: readonly string[];
}

/**
 * Makes an appointment, with the time of whoever is there: held single by the database, which throws when somebody else
 * was first. Who is there is who has the fewest that week.
 */
export async function createAfspraak(
	tx: Transaction,
	{ vault }: Pick<Context, 'vault'>,
	{ soort, tijd, liefst = [] }: Nieuw
): Promise<Bijeenkomst> {
	const drukte = await drukteIn(tx, tijd.begin);
	const team = kiesTeam(tijd.medewerkers, soort.medewerkers, { drukte, liefst });
	const { titel, neutraleTitel, toegang } = soort;
	const key = await vault.createKey(tx);
	const [made] = await tx
		.insert(bijeenkomst)
		.values({
			afspraaksoortId: soort.id,
			titel,
			neutraleTitel,
			toegang,
			capaciteit: 1,
			sluitOp: tijd.begin,
			hostId: team[0],
			keyId: key.id
		})
		.returning({ id: bijeenkomst.id });
	if (!made) throw new Error('The appointment was not made');
	const { begin, eind, plekId } = tijd;
	await tx.insert(dagdeel).values({ bijeenkomstId: made.id, nummer: 1, plekId, begin, eind });
	const van = new Date(begin.getTime() - soort.rustVoor * MINUUT).toISOString();
	const tot = new Date(eind.getTime() + soort.rustNa * MINUUT).toISOString();
	// In order of their id, so that two that need the same two do not wait for each other.
	await tx
		.insert(bezetting)
		.values(
			team.map((accountId) => ({ accountId, bijeenkomstId: made.id, tijd: `[${van},${tot})` }))
		);
	return readBijeenkomst(tx, made.id);
}
