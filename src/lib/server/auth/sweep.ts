import { sql } from 'drizzle-orm';
import { config } from '../config.ts';
import { portalVault } from '../crypto/portal-vault.ts';
import { database, type Database } from '../db/client.ts';
import { describeError } from '../http/describe-error.ts';
import { log } from '../log.ts';
import { onShutdown } from '../shutdown.ts';
import { sealOldNamen } from './passkey-naam.ts';

const sweepLock = 2004_0003;
const EVERY = 10 * 60_000;

/** What has ended, and is of no use to anybody any more. */
const ENDED = {
	session: sql`least(expires_at, ends_at) <= now()`,
	ticket: sql`expires_at <= now()`,
	// Kept a while, so that whoever follows an old link is told that it is old.
	invitation: sql`expires_at <= now() - interval '30 days'`,
	lockout: sql`coalesce(locked_until, first_at) <= now() - interval '1 day' and first_at <= now() - interval '1 day'`,
	// No period of a limit is longer than a day.
	rate_limit: sql`window_start <= now() - interval '1 day'`
} as const;

/**
 * Clears away what has ended. One process at a time: who comes second leaves it to the first, and gets
 * undefined. Gives how many rows went.
 */
export async function sweepExpired(db: Database): Promise<number | undefined> {
	return db.transaction(async (tx) => {
		const [lock] = await tx.execute<{ mine: boolean }>(
			sql`select pg_try_advisory_xact_lock(${sweepLock}) as mine`
		);
		if (!lock?.mine) return undefined;
		let gone = 0;
		for (const [table, ended] of Object.entries(ENDED))
			gone += (await tx.execute(sql`delete from ${sql.identifier(table)} where ${ended}`)).count;
		return gone;
	});
}

async function sweep(): Promise<void> {
	try {
		// Also later than at the start: a process of an older version may run beside this one for a while.
		await sealOldNamen(database(), portalVault());
		await sweepExpired(database());
	} catch (error) {
		log().warn({ error: describeError(error, false) }, 'what has ended could not be cleared away');
	}
}

/** Sweeps now and then for as long as this process serves people. A database that is down is for the next time. */
export function startSweeping(): void {
	if (!config().DATABASE_URL) return;
	const timer = setInterval(() => void sweep(), EVERY);
	timer.unref();
	void sweep();
	onShutdown(() => {
		clearInterval(timer);
		return Promise.resolve();
	});
}
