import { sql, type SQL } from 'drizzle-orm';
import type { Taak } from '#lib/dossier/dossier.types.ts';
import { mag } from '#lib/toegang/rechten.ts';
import type { ActorContext } from '../context.ts';
import { openPeople, type Person } from './people.ts';
import { inReach } from './reach.ts';

/** As many as a person goes through without losing the thread. */
export const PER_PAGINA = 100;

export interface Zoekvraag {
	/** The beginning of an id, as `parseDossiernummer` gives it. */
	readonly nummer?: string | undefined;
	/** Only dossiers that this person was assigned to. */
	readonly vanMij?: boolean | undefined;
	/** From 1. */
	readonly pagina?: number | undefined;
}

interface Row {
	[column: string]: unknown;
	id: string;
	ondernemer_id: string;
	created_at: string;
	bijgewerkt: string | null;
	lopend: { als: Taak; wie: string }[];
	totaal: number;
}

export interface DossierLine {
	readonly id: string;
	readonly naam: string | undefined;
	readonly gestart: Date;
	/** What only those see who may read the dossier itself. */
	readonly inhoud:
		| {
				readonly bijgewerkt: Date | undefined;
				readonly taken: readonly Taak[];
				readonly consulent: string | undefined;
		  }
		| undefined;
}

function conditions({ actor }: ActorContext, { nummer, vanMij }: Zoekvraag): SQL {
	const parts = [inReach(actor, 'werk.zien')];
	if (nummer)
		parts.push(
			sql`dossier.id between ${`${nummer}-0000-0000-000000000000`}::uuid and ${`${nummer}-ffff-ffff-ffffffffffff`}::uuid`
		);
	if (vanMij)
		parts.push(
			sql`exists (select from toewijzing t where t.dossier_id = dossier.id and t.account_id = ${actor.accountId} and t.tot is null)`
		);
	return sql.join(parts, sql` and `);
}

const select = (where: SQL, pagina: number) => sql`
	select dossier.id, dossier.ondernemer_id, dossier.created_at,
		(select max(f.gezegd_op) from feit f where f.dossier_id = dossier.id) as bijgewerkt,
		(select coalesce(json_agg(json_build_object('als', t.als, 'wie', t.account_id) order by t.vanaf), '[]')
			from toewijzing t where t.dossier_id = dossier.id and t.tot is null) as lopend,
		(count(*) over ())::int as totaal
	from dossier where ${where}
	order by dossier.created_at desc, dossier.id
	limit ${PER_PAGINA} offset ${(pagina - 1) * PER_PAGINA}`;

function toLine(row: Row, people: ReadonlyMap<string, Person>, leest: boolean): DossierLine {
	const consulent = row.lopend.find(({ als }) => als === 'consulent');
	return {
		id: row.id,
		naam: people.get(row.ondernemer_id)?.naam,
		gestart: new Date(row.created_at),
		inhoud: leest
			? {
					bijgewerkt: row.bijgewerkt ? new Date(row.bijgewerkt) : undefined,
					taken: row.lopend.map(({ als }) => als),
					consulent: consulent && people.get(consulent.wie)?.naam
				}
			: undefined
	};
}

/** The dossiers in reach, the newest first, one page at a time: three queries, however many there are. */
export async function findDossiers(
	context: ActorContext,
	vraag: Zoekvraag = {}
): Promise<{ dossiers: DossierLine[]; totaal: number }> {
	const { db, vault, actor } = context;
	const rows = await db.execute<Row>(select(conditions(context, vraag), vraag.pagina ?? 1));
	const leest = mag('dossier.lezen', actor.rollen);
	const shown = rows.flatMap((row) => [
		row.ondernemer_id,
		...(leest ? row.lopend.filter(({ als }) => als === 'consulent').map(({ wie }) => wie) : [])
	]);
	const people = await openPeople(db, vault, shown);
	return { dossiers: rows.map((row) => toLine(row, people, leest)), totaal: rows[0]?.totaal ?? 0 };
}
