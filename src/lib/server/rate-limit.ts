import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from './db/client.ts';
import { rateLimit } from './db/schema/rate-limit.ts';
import { TooLate, within } from './within.ts';

export interface Allowance {
	/** Requests allowed per period; 0 allows any number. */
	readonly requests: number;
	readonly seconds: number;
	/** Milliseconds that a visitor may be held up by the count itself; a second when left out. */
	readonly patience?: number;
}

export interface Verdict {
	readonly allowed: boolean;
	readonly remaining: number;
	/** Seconds until a new period starts. */
	readonly retryAfter: number;
	/** False when the database could not be asked; the request is then allowed. What guards a secret looks at this. */
	readonly checked: boolean;
}

const sweepEvery = 1_000;
/** Counting takes a millisecond; a visitor must not wait long for a database that hangs. */
const PATIENCE = 1_000;
/** After a count that hung, milliseconds in which nobody is counted: each try would take a connection and a second. */
const REST = 5_000;
let restingUntil = 0;
// Without a configured secret the count holds within one process only, which a demo can live with.
const ownSecret = randomBytes(32);
let asked = 0;

/** A keyed hash: the address of the visitor is stored nowhere. */
export function visitorKey(address: string, scope: string, secret: string | undefined): string {
	return createHmac('sha256', secret ?? ownSecret)
		.update(`${scope}\n${address}`)
		.digest('base64url');
}

async function count(
	db: Database,
	key: string,
	seconds: number
): Promise<{ requests: number; left: number }> {
	const over = sql`${rateLimit.windowStart} <= now() - make_interval(secs => ${seconds})`;
	const [row] = await db
		.insert(rateLimit)
		.values({ key, windowStart: sql`now()`, requests: 1 })
		.onConflictDoUpdate({
			target: rateLimit.key,
			set: {
				requests: sql`case when ${over} then 1 else ${rateLimit.requests} + 1 end`,
				windowStart: sql`case when ${over} then now() else ${rateLimit.windowStart} end`
			}
		})
		.returning({
			requests: rateLimit.requests,
			left: sql<number>`ceil(extract(epoch from ${rateLimit.windowStart} - now()) + ${seconds})::int`
		});
	return row ?? { requests: 1, left: seconds };
}

async function sweep(db: Database, seconds: number): Promise<void> {
	asked += 1;
	if (asked % sweepEvery !== 0) return;
	await db
		.delete(rateLimit)
		.where(sql`${rateLimit.windowStart} < now() - make_interval(secs => ${seconds})`);
}

async function take(
	db: () => Database,
	key: string,
	{ requests, seconds }: Allowance
): Promise<Verdict> {
	const counted = await count(db(), key, seconds);
	await sweep(db(), seconds);
	return {
		allowed: counted.requests <= requests,
		remaining: Math.max(0, requests - counted.requests),
		retryAfter: Math.max(1, counted.left),
		checked: true
	};
}

const unchecked = ({ requests }: Allowance): Verdict => ({
	allowed: true,
	remaining: requests,
	retryAfter: 0,
	checked: false
});

/**
 * Counts one request of this visitor in the database, so that the limit holds over all processes. Nothing behind it
 * is secret, so a database that is down or hangs must not close the door: `onFailure` gets the error to log.
 */
export async function takeRequest(
	db: () => Database,
	key: string,
	allowance: Allowance,
	onFailure: (error: unknown) => void
): Promise<Verdict> {
	if (allowance.requests === 0)
		return { allowed: true, remaining: Number.MAX_SAFE_INTEGER, retryAfter: 0, checked: true };
	if (performance.now() < restingUntil) return unchecked(allowance);
	try {
		return await within(take(db, key, allowance), allowance.patience ?? PATIENCE);
	} catch (error) {
		if (error instanceof TooLate) restingUntil = performance.now() + REST;
		onFailure(error);
		return unchecked(allowance);
	}
}
