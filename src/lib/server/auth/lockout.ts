import { createHmac } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { config } from '../config.ts';
import { purposeKey } from '../crypto/secrets.ts';
import type { Database } from '../db/client.ts';
import { lockout } from '../db/schema/credential.ts';

/** What is guessed at, and by whom: each has a count of its own, so that one never closes the door of another. */
export type Guess = 'wachtwoord' | 'code' | 'bezoeker' | 'uitnodiging' | 'passkey' | 'bewijs';

/** Failures until the door of an account closes; then every few more. An address can be a whole town hall. */
const MOST = 10;
const BY_ADDRESS: readonly Guess[] = ['bezoeker', 'uitnodiging', 'passkey'];

const mostOf = (kind: Guess): number =>
	BY_ADDRESS.includes(kind) ? config().INLOG_FOUTEN || Number.MAX_SAFE_INTEGER : MOST;
const MORE = 5;
const MINUTES = 15;
const LONGEST = 4 * 60;

export type Attempt =
	| { readonly allowed: true; readonly key: string; readonly locks: boolean }
	| { readonly allowed: false; readonly seconds: number };

const keyOf = (kind: Guess, subject: string | Buffer): string =>
	createHmac('sha256', purposeKey('lockout'))
		.update(`${kind}\n`)
		.update(subject)
		.digest('base64url');

// An hour without reaching the limit, or a day after the last lock, and all is forgotten.
const forgotten = sql`${lockout.firstAt} <= now() - interval '1 hour'
	and coalesce(${lockout.lockedUntil} <= now() - interval '1 day', true)`;

/**
 * Takes one attempt before it is known whether it is right, so that attempts at the same moment, in whatever
 * process, cannot pass the limit together. It counts as a failure until `forgive` or `giveBack`.
 */
export async function takeAttempt(
	db: Database,
	kind: Guess,
	subject: string | Buffer
): Promise<Attempt> {
	const key = keyOf(kind, subject);
	const next = sql`(${lockout.failures} + 1 - ${mostOf(kind)}::bigint)`;
	const locks = sql`${next} >= 0 and ${next} % ${MORE}::int = 0`;
	const minutes = sql`least(${MINUTES}::int * power(2, least(${next} / ${MORE}::int, 10)), ${LONGEST}::int)::int`;
	const [row] = await db
		.insert(lockout)
		.values({ key, failures: 1, firstAt: sql`now()` })
		.onConflictDoUpdate({
			target: lockout.key,
			set: {
				failures: sql`case when ${forgotten} then 1 else ${lockout.failures} + 1 end`,
				firstAt: sql`case when ${forgotten} then now() else ${lockout.firstAt} end`,
				lockedUntil: sql`case when ${forgotten} then null when ${locks} then now() + make_interval(mins => ${minutes}) else ${lockout.lockedUntil} end`
			},
			setWhere: sql`coalesce(${lockout.lockedUntil} <= now(), true)`
		})
		.returning({ locks: sql<boolean>`coalesce(${lockout.lockedUntil} > now(), false)` });
	return row
		? { allowed: true, key, locks: row.locks }
		: { allowed: false, seconds: await left(db, key) };
}

async function left(db: Database, key: string): Promise<number> {
	const [row] = await db
		.select({ seconds: sql<number>`ceil(extract(epoch from ${lockout.lockedUntil} - now()))::int` })
		.from(lockout)
		.where(eq(lockout.key, key));
	return Math.max(1, row?.seconds ?? 1);
}

/** Somebody proved who they are: what went wrong before is forgotten. */
export async function forgive(db: Database, key: string): Promise<void> {
	await db.delete(lockout).where(eq(lockout.key, key));
}

/** This attempt was no failure; those of others behind the same address stay. */
export async function giveBack(db: Database, key: string): Promise<void> {
	await db
		.update(lockout)
		.set({
			failures: sql`greatest(${lockout.failures} - 1, 0)`,
			lockedUntil: sql`case when ${lockout.lockedUntil} > now() then null else ${lockout.lockedUntil} end`
		})
		.where(eq(lockout.key, key));
}
