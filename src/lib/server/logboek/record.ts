import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../db/client.ts';
import type { Actor } from '../auth/actor.ts';
import { VERWERKINGEN, type Actie } from './acties.ts';

/** Where something was asked: enough to find it back, nothing that names a person. */
export interface Origin {
	readonly herkomst: 'web' | 'opdrachtregel' | 'taak';
	/** Keyed hash of the address of the visitor. */
	readonly bezoeker?: string;
	/** Trace of the request, as the caller gave it by W3C Trace Context or else our own. */
	readonly traceId?: string;
	/** The step of the caller that this came out of. */
	readonly parentSpanId?: string | undefined;
	readonly begin?: Date;
}

export interface NieuweGebeurtenis {
	readonly actie: Actie;
	readonly uitkomst?: 'gelukt' | 'geweigerd' | 'mislukt';
	readonly actor?: Pick<Actor, 'accountId' | 'rollen'> | undefined;
	readonly object?: { readonly soort: string; readonly id: string };
	/** Account whose data this is about. */
	readonly betrokkeneId?: string;
	/** Codes and ids only: never a name, a number or what somebody typed. */
	readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** A chain per dossier, or per booking, so that it can be shown and one day destroyed as a whole; else per account. */
function chainOf({ object, betrokkeneId, actor }: NieuweGebeurtenis): string {
	if (object?.soort === 'dossier' || object?.soort === 'boeking')
		return `${object.soort}:${object.id}`;
	const account = betrokkeneId ?? actor?.accountId;
	return account ? `account:${account}` : 'portaal';
}

const hexadecimal = (bytes: number) => randomBytes(bytes).toString('hex');

/**
 * Appends an event to its chain. Number, time and hashes are set by the database; a second writer to the
 * same chain waits until this transaction ends, so record last. Throws when it could not be written: what
 * cannot be accounted for must not happen.
 */
export async function recordGebeurtenis(
	db: Database | Transaction,
	origin: Origin,
	event: NieuweGebeurtenis
): Promise<void> {
	await db.execute(sql`
		insert into gebeurtenis (keten, begonnen_op, actie, uitkomst, object_soort, object_id, actor_id, actor_rol,
			herkomst, bezoeker, trace_id, span_id, parent_span_id, verwerking, betrokkene_id, details)
		values (${chainOf(event)}, ${origin.begin?.toISOString() ?? null}::timestamptz, ${event.actie}, ${event.uitkomst ?? 'gelukt'},
			${event.object?.soort ?? null}, ${event.object?.id ?? null}, ${event.actor?.accountId ?? null}::uuid,
			${event.actor?.rollen.join(' ') ?? null}, ${origin.herkomst}, ${origin.bezoeker ?? null},
			${origin.traceId ?? hexadecimal(16)}, ${hexadecimal(8)}, ${origin.parentSpanId ?? null},
			${VERWERKINGEN[event.actie]}, ${event.betrokkeneId ?? null}::uuid, ${JSON.stringify(event.details ?? {})}::jsonb)
	`);
}
