import { sql, type SQL } from 'drizzle-orm';
import type { Plek, Rooster, UrenRegel } from '#lib/voorlichting/beschikbaarheid.ts';
import type { PlekSoort } from '#lib/voorlichting/voorlichting.types.ts';
import { RECHTEN } from '#lib/toegang/rechten.ts';
import { beginVanDag } from '#lib/taal/moment.ts';
import { dagLater } from '#lib/voorlichting/dagen.ts';
import type { Database } from '../db/client.ts';

export interface Dagen {
	/** First and last day. */
	readonly van: string;
	readonly tot: string;
}

interface Wanneer extends Dagen {
	/** The appointment that moves: its own time is not in its way. */
	readonly behalve?: string | undefined;
}

interface Waar {
	readonly plek_id: string | null;
	readonly plek_soort: PlekSoort | null;
}

interface RegelRij extends Waar, Record<string, unknown> {
	readonly account_id: string;
	readonly weekdag: number;
	readonly van: string;
	readonly tot: string;
	readonly afspraaksoort_id: string | null;
	readonly reeks_id: string | null;
	readonly vanaf: string;
	readonly tot_en_met: string | null;
}

interface DagRij extends Waar, Record<string, unknown> {
	readonly account_id: string;
	readonly dag: string;
	readonly van: string | null;
	readonly tot: string | null;
}

interface BezetRij extends Record<string, unknown> {
	readonly account_id: string;
	readonly van: number;
	readonly tot: number;
}

const ROLLEN = Object.keys(RECHTEN['beschikbaarheid.eigen'].wie);

/** Whoever may still have hours: not blocked, and in a role that has them. */
const inDienst: SQL = sql`exists (select from account a join account_rol r on r.account_id = a.id
	where a.id = b.account_id and a.blocked_at is null
		and r.rol in (${sql.join(
			ROLLEN.map((rol) => sql`${rol}`),
			sql`, `
		)}))`;

const plekOf = ({ plek_id: id, plek_soort: soort }: Waar): Plek | undefined =>
	id && soort ? { id, soort } : undefined;

const regelOf = (rij: RegelRij): UrenRegel => ({
	weekdag: rij.weekdag,
	van: rij.van,
	tot: rij.tot,
	plek: plekOf(rij),
	soortId: rij.afspraaksoort_id ?? undefined,
	reeksId: rij.reeks_id ?? undefined,
	vanaf: rij.vanaf,
	totEnMet: rij.tot_en_met ?? undefined
});

const readRegels = (db: Database, { van, tot }: Dagen) =>
	db.execute<RegelRij>(sql`
		select b.account_id, b.weekdag, to_char(b.van, 'HH24:MI') as van, to_char(b.tot, 'HH24:MI') as tot,
			b.afspraaksoort_id, b.reeks_id, b.vanaf::text, b.tot_en_met::text, p.id as plek_id, p.soort as plek_soort
		from beschikbaarheid b left join plek p on p.id = b.plek_id and p.gestopt_op is null
		where b.vanaf <= ${tot}::date and (b.tot_en_met is null or b.tot_en_met >= ${van}::date) and ${inDienst}`);

const readDagen = (db: Database, { van, tot }: Dagen) =>
	db.execute<DagRij>(sql`
		select b.account_id, b.dag::text, to_char(b.van, 'HH24:MI') as van, to_char(b.tot, 'HH24:MI') as tot,
			p.id as plek_id, p.soort as plek_soort
		from beschikbaarheid_uitzondering b left join plek p on p.id = b.plek_id and p.gestopt_op is null
		where b.dag between ${van}::date and ${tot}::date and ${inDienst}`);

const readBezet = (db: Database, { van, tot, behalve }: Wanneer) =>
	db.execute<BezetRij>(sql`
		select account_id, (extract(epoch from lower(tijd)) * 1000)::float8 as van,
			(extract(epoch from upper(tijd)) * 1000)::float8 as tot
		from bezetting
		where not vrijgegeven and bijeenkomst_id is distinct from ${behalve ?? null}::uuid
			and tijd && tstzrange(${beginVanDag(dagLater(van, -1)).toISOString()}::timestamptz,
				${beginVanDag(dagLater(tot, 2)).toISOString()}::timestamptz)`);

/** When each member of staff can be asked in these days, with what is taken of that. */
export async function readRoosters(db: Database, wanneer: Wanneer): Promise<Rooster[]> {
	const regels = await readRegels(db, wanneer);
	const dagen = await readDagen(db, wanneer);
	const bezet = await readBezet(db, wanneer);
	const wie = [...new Set([...regels, ...dagen].map(({ account_id }) => account_id))].sort();
	const van = <T extends { account_id: string }>(rijen: readonly T[], id: string) =>
		rijen.filter(({ account_id }) => account_id === id);
	return wie.map((id) => ({
		medewerker: id,
		regels: van(regels, id).map(regelOf),
		uitzonderingen: van(dagen, id).map((rij) => ({
			dag: rij.dag,
			uren: rij.van && rij.tot ? { van: rij.van, tot: rij.tot, plek: plekOf(rij) } : undefined
		})),
		bezet: van(bezet, id).map(({ van: begin, tot: eind }) => ({ van: begin, tot: eind }))
	}));
}
