import { createHmac } from 'node:crypto';
import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { atOneMoment, stream } from './read-schakels.ts';

/** An event as the table holds it, with the fields that the standard asks for. */
export interface Regel {
	[column: string]: unknown;
	tijd: string;
	begonnen_op: string | null;
	actie: string;
	uitkomst: 'gelukt' | 'geweigerd' | 'mislukt';
	actor_id: string | null;
	trace_id: string | null;
	span_id: string | null;
	parent_span_id: string | null;
	verwerking: string;
	betrokkene_id: string | null;
	hash: string;
}

/** How this installation is known in the log of processing activities. */
export interface Bron {
	/** What the id of a processing activity is put behind to make its URI. */
	readonly register: string;
	readonly versie: string;
	/** Key for the pseudonyms of data subjects. */
	readonly key: Buffer;
}

// Refused is no error of the system: the standard keeps ERROR for work that failed.
const STATUS = {
	gelukt: 'STATUS_CODE_OK',
	geweigerd: 'STATUS_CODE_UNSET',
	mislukt: 'STATUS_CODE_ERROR'
} as const;

/** The same person in every line, and nobody who has only the lines knows which account that is. */
export const pseudonym = (key: Buffer, accountId: string): string =>
	createHmac('sha256', key).update(accountId).digest('hex');

function subject({ betrokkene_id, actor_id, verwerking }: Regel): string | null {
	// Whoever logs in or is refused is the person whose data that is.
	return betrokkene_id ?? (verwerking === 'toegang' ? actor_id : null);
}

/**
 * One event as a line of the Logboek Dataverwerkingen (Logius, core 1.0): an event is about nobody or one
 * person, so it makes one line. What the standard has no field for stays in our own table.
 */
export function toLogregel(regel: Regel, { register, versie, key }: Bron) {
	const { tijd, begonnen_op: begin, parent_span_id: parent } = regel;
	const traceId = regel.trace_id ?? regel.hash.slice(0, 32);
	const betrokkene = subject(regel);
	return {
		trace_id: traceId,
		span_id: regel.span_id ?? regel.hash.slice(32, 48),
		status_code: STATUS[regel.uitkomst],
		name: regel.actie,
		// The clock of the portal can be ahead of that of the database.
		start_time: begin !== null && begin < tijd ? begin : tijd,
		end_time: tijd,
		...(parent !== null && { parent_span_id: parent }),
		resource: { attributes: { name: 'ondernemerszaken', version: versie } },
		attributes: {
			'dpl.core.processing_activity_id': `${register}${regel.verwerking}`,
			...(betrokkene !== null && {
				'dpl.core.data_subject_id': pseudonym(key, betrokkene),
				'dpl.core.data_subject_id_type': `${register}betrokkene`
			}),
			// Only a caller outside the portal gives a step that ours came out of.
			...(parent !== null && {
				'dpl.core.foreign_operation.trace_id': traceId,
				'dpl.core.foreign_operation.span_id': parent
			})
		}
	};
}

/** The part of the log that is exported: from a day up to and including another, in the Netherlands. */
export interface Periode {
	readonly vanaf: string;
	readonly tot: string;
}

const iso = (column: string): SQL =>
	sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`);

/** Gives every event of a period, the oldest first, as a line of the Logboek Dataverwerkingen. */
export async function exportLogboek(
	db: Database,
	bron: Bron,
	{ vanaf, tot }: Periode,
	write: (line: string) => Promise<void>
): Promise<number> {
	let lines = 0;
	await atOneMoment(db, async (tx) => {
		const query = sql`
			select ${iso('tijd')}, ${iso('begonnen_op')}, actie, uitkomst, actor_id::text, trace_id, span_id, parent_span_id,
				verwerking, betrokkene_id::text, encode(hash, 'hex') as hash
			from gebeurtenis
			where tijd >= ${sql.raw(day(vanaf))} and tijd < ${sql.raw(day(tot, 1))}
			order by gebeurtenis.tijd, keten, volgnummer`;
		for await (const regel of stream<Regel>(tx, query)) {
			await write(`${JSON.stringify(toLogregel(regel, bron))}\n`);
			lines += 1;
		}
	});
	return lines;
}

/** Whether this is a day that exists, as JJJJ-MM-DD. */
export function isDay(date: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

// A cursor takes no parameters; only a date gets through.
function day(date: string, later = 0): string {
	if (!isDay(date)) throw new Error(`${JSON.stringify(date)} is geen dag.`);
	return `(date '${date}' + ${later})::timestamp at time zone 'Europe/Amsterdam'`;
}
