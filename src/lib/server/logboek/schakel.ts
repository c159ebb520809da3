import { createHash } from 'node:crypto';

/** The columns that the hash of an event covers, in the order in which they are hashed. */
export const HASHED = [
	'keten',
	'volgnummer',
	'tijd',
	'begonnen_op',
	'actie',
	'uitkomst',
	'object_soort',
	'object_id',
	'actor_id',
	'actor_rol',
	'herkomst',
	'bezoeker',
	'trace_id',
	'span_id',
	'parent_span_id',
	'verwerking',
	'betrokkene_id',
	'details'
] as const;

export type HashedColumn = (typeof HASHED)[number];

/** An event as it is stored: each field as the text that was hashed. Times in UTC, to the microsecond. */
export interface Schakel {
	readonly velden: Readonly<Record<HashedColumn, string | null>> & {
		readonly keten: string;
		readonly volgnummer: string;
		readonly tijd: string;
	};
	/** Hash of the event before it, as the event itself says; hexadecimal. */
	readonly vorige: string;
	readonly hash: string;
	/** What `keten` says is the last event of this chain; absent when it does not know the chain. */
	readonly kop: { readonly volgnummer: number; readonly hash: string } | undefined;
}

// A field with its length before it, so that no two rows read the same.
const field = (value: string | null) =>
	value === null ? '-' : `${Buffer.byteLength(value)}:${value}`;

/** What the first event of a chain follows. */
export const beginHash = (keten: string): string =>
	createHash('sha256').update(keten).digest('hex');

/** The hash that an event must have. Worked out apart from the database, which could have been told to lie. */
export function schakelHash({ velden, vorige }: Pick<Schakel, 'velden' | 'vorige'>): string {
	return createHash('sha256')
		.update(Buffer.from(vorige, 'hex'))
		.update(HASHED.map((column) => field(velden[column])).join(''))
		.digest('hex');
}
