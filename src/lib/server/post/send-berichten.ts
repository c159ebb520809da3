import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { Database, Transaction } from '../db/client.ts';
import { bericht } from '../db/schema/bericht.ts';
import { claimBericht, openBericht, type Claimed } from './claim-bericht.ts';
import { nextTry } from './next-try.ts';
import type { Versturen } from './transport.ts';

type Work = Pick<Context, 'db' | 'vault' | 'klok'>;

/** A code for the log and the page of the beheerder: what a mail server says can hold an address. */
function codeOf(error: unknown): string {
	const { responseCode, code } = error as { responseCode?: number; code?: string };
	return responseCode ? `smtp_${responseCode}` : (code ?? 'onbekend').toLowerCase();
}

/** Whether trying again cannot help: the mail server knows this address and will never take it. */
const isFinal = (error: unknown) => {
	const { responseCode, command } = error as { responseCode?: number; command?: string };
	return (responseCode ?? 0) >= 550 && (command ?? '').startsWith('RCPT');
};

/** The mail server itself is away: the next message would find the same. */
const isAway = (error: unknown) =>
	(error as { responseCode?: number }).responseCode === undefined &&
	/^(ECONNECTION|ESOCKET|ETIMEDOUT|EDNS|ETLS|ECONN\w+)$/.test(
		(error as { code?: string }).code ?? ''
	);

async function failed(
	{ db, klok }: Work,
	{ id, pogingen }: Claimed,
	error: unknown
): Promise<void> {
	const minutes = isFinal(error) ? undefined : nextTry(pogingen);
	const fout = codeOf(error);
	const set =
		minutes === undefined
			? { status: 'opgegeven' as const, fout }
			: { vanaf: new Date(klok.nu().getTime() + minutes * 60_000), fout };
	// One that was taken out of the queue meanwhile stays out.
	await db
		.update(bericht)
		.set(set)
		.where(and(eq(bericht.id, id), eq(bericht.status, 'klaar')));
}

/** Gives whether it makes sense to go on with the next. */
async function sendOne(work: Work, claimed: Claimed, send: Versturen): Promise<boolean> {
	const { db, klok } = work;
	const done = (status: 'verzonden' | 'vervallen') =>
		db
			.update(bericht)
			.set({ status, fout: null, verzondenOp: status === 'verzonden' ? klok.nu() : null })
			.where(eq(bericht.id, claimed.id));
	if (claimed.voorbij) {
		await done('vervallen');
		return true;
	}
	try {
		await send(claimed.id, await openBericht(work, claimed));
	} catch (error) {
		await failed(work, claimed, error);
		return !isAway(error);
	}
	await done('verzonden');
	return true;
}

/**
 * Sends what is due, the longest waiting first. Any number of processes may do this at once. Gives how many messages
 * were looked at. A process that dies between sending and writing that down leaves the message to a second try, with
 * the same `Message-ID`. Stops after the message at hand when `stop` says so, or when the mail server is away.
 */
export async function sendBerichten(
	work: Work,
	send: Versturen,
	stop?: AbortSignal
): Promise<number> {
	for (let count = 0; ; count += 1) {
		const claimed = stop?.aborted ? undefined : await claimBericht(work);
		if (!claimed) return count;
		if (!(await sendOne(work, claimed, send))) return count + 1;
	}
}

/** Gives messages that were given up a new chance, as if they had just been written. */
export async function retryGivenUp({
	db,
	klok
}: Pick<Context, 'klok'> & { readonly db: Database | Transaction }): Promise<number> {
	const rows = await db
		.update(bericht)
		.set({ status: 'klaar', pogingen: 0, fout: null, vanaf: klok.nu() })
		.where(
			sql`${bericht.status} = 'opgegeven' and coalesce(${bericht.tot} > ${klok.nu().toISOString()}::timestamptz, true)`
		)
		.returning({ id: bericht.id });
	return rows.length;
}
