import { sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../db/client.ts';
import type { Kop } from './anker.ts';
import type { Schakel } from './schakel.ts';

const BATCH = 2_000;

/** Does the work on one moment of the log, however long it takes and whatever is appended meanwhile. */
export function atOneMoment<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
	return db.transaction(work, { isolationLevel: 'repeatable read', accessMode: 'read only' });
}

/** The rows of a query piece by piece, so that a log of any size fits in memory. */
export async function* stream<Row extends Record<string, unknown>>(
	tx: Transaction,
	query: SQL
): AsyncGenerator<Row> {
	await tx.execute(sql`declare regels no scroll cursor for ${query}`);
	let rows: Row[];
	do {
		rows = (await tx.execute(sql`fetch ${sql.raw(String(BATCH))} from regels`)) as unknown as Row[];
		yield* rows;
	} while (rows.length === BATCH);
	await tx.execute(sql`close regels`);
}

// Built-in functions only: those of our own could have been changed together with the rows.
const moment = (column: string) =>
	sql.raw(`to_char(g.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as ${column}`);

interface Row {
	[column: string]: unknown;
	vorige: string;
	hash: string;
	kop_nummer: number | null;
	kop_hash: string | null;
}

/** Every event, in order of chain and number, with what `keten` says of its chain. */
export async function* readSchakels(tx: Transaction): AsyncGenerator<Schakel> {
	const rows = stream<Row>(
		tx,
		sql`
		select g.keten, g.volgnummer::text, ${moment('tijd')}, ${moment('begonnen_op')}, g.actie, g.uitkomst,
			g.object_soort, g.object_id, g.actor_id::text, g.actor_rol, g.herkomst, g.bezoeker, g.trace_id, g.span_id,
			g.parent_span_id, g.verwerking, g.betrokkene_id::text, g.details::text,
			encode(g.vorige, 'hex') as vorige, encode(g.hash, 'hex') as hash,
			k.volgnummer::float8 as kop_nummer, encode(k.hash, 'hex') as kop_hash
		from public.gebeurtenis g left join public.keten k on k.id = g.keten
		order by g.keten, g.volgnummer`
	);
	for await (const { vorige, hash, kop_nummer, kop_hash, ...velden } of rows)
		yield {
			velden: velden as Schakel['velden'],
			vorige,
			hash,
			kop:
				kop_nummer === null || kop_hash === null
					? undefined
					: { volgnummer: kop_nummer, hash: kop_hash }
		};
}

/** The chains of which no event is left. */
export async function emptyChains(tx: Transaction): Promise<string[]> {
	const rows = await tx.execute<{ id: string }>(sql`
		select id from public.keten k
		where not exists (select from public.gebeurtenis g where g.keten = k.id) order by id`);
	return rows.map(({ id }) => id);
}

/** Where each chain stands, in an order that no setting of the database changes. */
export async function* readKoppen(tx: Transaction): AsyncGenerator<Kop> {
	yield* stream<Kop & Record<string, unknown>>(
		tx,
		sql`select id as keten, volgnummer::float8 as volgnummer, encode(hash, 'hex') as hash
			from public.keten order by id collate "C"`
	);
}
