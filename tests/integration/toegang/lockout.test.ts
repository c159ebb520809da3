import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from 'drizzle-orm';
import { forgive, giveBack, takeAttempt } from '../../../src/lib/server/auth/lockout.ts';
import { openDatabase } from '../../../src/lib/server/db/client.ts';
import { useClone } from '../support/clone.ts';

const clone = useClone();
let other: ReturnType<typeof openDatabase>;
beforeAll(() => {
	other = openDatabase(clone.url, 5);
});
afterAll(() => other.close());

const attempt = (subject: string) => takeAttempt(clone.db, 'code', subject);
/** As if so much time went by. */
const later = (interval: string) =>
	clone.db.execute(sql`update lockout set first_at = first_at - ${interval}::interval,
		locked_until = locked_until - ${interval}::interval`);

async function fail(subject: string, times: number) {
	for (let i = 0; i < times; i++) await attempt(subject);
}

const secondsOf = async (subject: string) => {
	const verdict = await attempt(subject);
	return verdict.allowed ? 0 : verdict.seconds;
};

test('ten failures pass, the eleventh waits a quarter of an hour', async () => {
	const subject = randomUUID();
	for (let i = 1; i <= 10; i++)
		expect(await attempt(subject)).toMatchObject({ allowed: true, locks: i === 10 });
	const seconds = await secondsOf(subject);
	expect(seconds).toBeGreaterThan(880);
	expect(seconds).toBeLessThanOrEqual(900);
});

test('of forty attempts at once over two processes exactly ten pass', async () => {
	const subject = randomUUID();
	const verdicts = await Promise.all(
		Array.from({ length: 40 }, (_, i) => takeAttempt(i % 2 ? clone.db : other.db, 'code', subject))
	);
	expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(10);
});

test('each next lock is twice as long, up to four hours', async () => {
	const subject = randomUUID();
	await fail(subject, 10);
	const minutes = [];
	for (let i = 0; i < 6; i++) {
		minutes.push(Math.round((await secondsOf(subject)) / 60));
		await later('4 hours 1 second');
		await fail(subject, 5);
	}
	expect(minutes).toEqual([15, 30, 60, 120, 240, 240]);
});

test('failures of more than an hour ago are forgotten', async () => {
	const subject = randomUUID();
	await fail(subject, 9);
	await later('61 minutes');
	await fail(subject, 9);
	expect(await attempt(subject)).toMatchObject({ allowed: true });
});

test('success wipes out what went wrong', async () => {
	const subject = randomUUID();
	await fail(subject, 9);
	const last = await attempt(subject);
	if (last.allowed) await forgive(clone.db, last.key);
	await fail(subject, 9);
	expect(await attempt(subject)).toMatchObject({ allowed: true });
});

test('giving one attempt back leaves those of others', async () => {
	const subject = randomUUID();
	await fail(subject, 8);
	const mine = await attempt(subject);
	if (mine.allowed) await giveBack(clone.db, mine.key);
	expect(await attempt(subject)).toMatchObject({ locks: false });
	expect(await attempt(subject)).toMatchObject({ locks: true });
});

test('the count of one thing does not close the door of another', async () => {
	const subject = randomUUID();
	await fail(subject, 11);
	expect(await takeAttempt(clone.db, 'wachtwoord', subject)).toMatchObject({ allowed: true });
});

test('the database does not hold what was guessed at', async () => {
	const subject = randomUUID();
	await attempt(subject);
	const rows = await clone.db.execute(sql`select row_to_json(l)::text from lockout l`);
	expect(JSON.stringify(rows)).not.toContain(subject);
});
