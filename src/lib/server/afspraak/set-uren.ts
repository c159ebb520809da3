import { and, eq, sql } from 'drizzle-orm';
import { NietGevonden, requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import {
	beschikbaarheid,
	beschikbaarheidUitzondering as dagTable
} from '../db/schema/bijeenkomst.ts';
import { isId } from '../dossier/reach.ts';
import { recordGebeurtenis } from '../logboek/record.ts';

export interface NieuweUren {
	readonly weekdag: number;
	readonly van: string;
	readonly tot: string;
	readonly plekId: string | undefined;
	readonly soortId: string | undefined;
	readonly reeksId: string | undefined;
}

export interface NieuweDag {
	readonly dag: string;
	/** Undefined is away all day. */
	readonly uren: { van: string; tot: string; plekId: string | undefined } | undefined;
}

/** Why it cannot be: hours that are there already, something else on that day, a day that has gone. */
export type UrenWeigering =
	| { readonly soort: 'overlap'; readonly van: string; readonly tot: string }
	| { readonly soort: 'dag_bezet' | 'voorbij' | 'onbekend' };

interface Uur {
	[column: string]: unknown;
	van: string;
	tot: string;
}

/** One change of the hours of somebody at a time: what was looked at stays so until it is written. */
async function alone<T>(
	{ db, actor, origin }: ActorContext,
	work: (tx: Transaction) => Promise<T | undefined>
): Promise<T | undefined> {
	requireRecht(actor, 'beschikbaarheid.eigen');
	return db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${actor.accountId}, 2004))`);
		const weigering = await work(tx);
		if (!weigering) await recordGebeurtenis(tx, origin, { actie: 'uren.gewijzigd', actor });
		return weigering;
	});
}

const overlap = (rows: readonly Uur[], { van, tot }: Uur): UrenWeigering | undefined => {
	const found = rows.find((row) => row.van < tot && van < row.tot);
	return found && { soort: 'overlap', van: found.van, tot: found.tot };
};

/** A place, a kind or a series that went away since the page was made is refused, not a fault. */
async function known(work: () => Promise<unknown>): Promise<UrenWeigering | undefined> {
	try {
		await work();
		return undefined;
	} catch (error) {
		if ((error as { cause?: { code?: string } }).cause?.code === '23503')
			return { soort: 'onbekend' };
		throw error;
	}
}

/** Adds weekly hours of whoever asks. They lie over no others of theirs. */
export function addUren(
	context: ActorContext,
	{ plekId, soortId, reeksId, ...uren }: NieuweUren
): Promise<UrenWeigering | undefined> {
	const { accountId } = context.actor;
	return alone(context, async (tx) => {
		const rows = await tx.execute<Uur>(sql`
			select to_char(van, 'HH24:MI') as van, to_char(tot, 'HH24:MI') as tot from beschikbaarheid
			where account_id = ${accountId}::uuid and weekdag = ${uren.weekdag}`);
		const vanaf = context.klok.vandaag();
		const row = { ...uren, accountId, plekId, afspraaksoortId: soortId, reeksId, vanaf };
		return (
			overlap(rows, { van: uren.van, tot: uren.tot }) ??
			known(() => tx.transaction((inner) => inner.insert(beschikbaarheid).values(row)))
		);
	});
}

/** Adds a day on which it is otherwise: away, or other hours. */
export function addDag(
	context: ActorContext,
	{ dag, uren }: NieuweDag
): Promise<UrenWeigering | undefined> {
	const { accountId } = context.actor;
	return alone(context, async (tx) => {
		if (dag < context.klok.vandaag()) return { soort: 'voorbij' };
		const rows = await tx.execute<Uur & { aanwezig: boolean }>(sql`
			select aanwezig, to_char(van, 'HH24:MI') as van, to_char(tot, 'HH24:MI') as tot
			from beschikbaarheid_uitzondering where account_id = ${accountId}::uuid and dag = ${dag}::date`);
		if (rows.some(({ aanwezig }) => !aanwezig) || (!uren && rows.length > 0))
			return { soort: 'dag_bezet' };
		const row = { accountId, dag, aanwezig: uren !== undefined, ...uren };
		return (
			(uren && overlap(rows, { van: uren.van, tot: uren.tot })) ??
			known(() => tx.transaction((inner) => inner.insert(dagTable).values(row)))
		);
	});
}

/** Takes hours away. Appointments in them stay. @throws NietGevonden when they are not of whoever asks */
export async function removeUren(context: ActorContext, id: string): Promise<void> {
	await alone(context, async (tx) => {
		if (!isId(id)) throw new NietGevonden();
		const gone = await tx
			.delete(beschikbaarheid)
			.where(
				and(eq(beschikbaarheid.id, id), eq(beschikbaarheid.accountId, context.actor.accountId))
			)
			.returning({ id: beschikbaarheid.id });
		if (gone.length === 0) throw new NietGevonden();
	});
}

/** Makes a day as usual again. @throws NietGevonden when it is not of whoever asks */
export async function removeDag(context: ActorContext, id: string): Promise<void> {
	await alone(context, async (tx) => {
		if (!isId(id)) throw new NietGevonden();
		const gone = await tx
			.delete(dagTable)
			.where(and(eq(dagTable.id, id), eq(dagTable.accountId, context.actor.accountId)))
			.returning({ id: dagTable.id });
		if (gone.length === 0) throw new NietGevonden();
	});
}
