import { sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { createSession } from '../../../src/lib/server/auth/session.ts';
import { sweepExpired } from '../../../src/lib/server/auth/sweep.ts';
import { issueTicket, peekTicket } from '../../../src/lib/server/auth/ticket.ts';
import { openDatabase } from '../../../src/lib/server/db/client.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount } from '../support/context.ts';

const clone = useClone();

async function left(table: string): Promise<number> {
	const [row] = await clone.db.execute<{ rows: number }>(
		sql`select count(*)::int as rows from ${sql.identifier(table)}`
	);
	return row?.rows ?? -1;
}

let accountId = '';

beforeEach(async () => {
	await sweepExpired(clone.db);
	accountId = await createAccount(contextOn(clone), ['consulent']);
});

test.each(['expires_at', 'ends_at'])(
	'a session past its %s is cleared away, a running one stays',
	async (end) => {
		const before = await left('session');
		await createSession(clone.db, { accountId, middel: 'passkey', device: 'Test' });
		await createSession(clone.db, { accountId, middel: 'wachtwoord', device: 'Test' });
		await clone.db.execute(
			sql`update session set ${sql.identifier(end)} = now() where account_id = ${accountId} and middel = 'passkey'`
		);
		expect(await sweepExpired(clone.db)).toBe(1);
		expect((await left('session')) - before).toBe(1);
	}
);

test('a ticket that nobody picked up in time is cleared away, another stays', async () => {
	const [late, good] = [
		await issueTicket(clone.db, 'scan', 1, 5),
		await issueTicket(clone.db, 'oidc', 2, 5)
	];
	await clone.db.execute(sql`update ticket set expires_at = now() where kind = 'scan'`);
	expect(await sweepExpired(clone.db)).toBe(1);
	expect(await peekTicket(clone.db, 'scan', late)).toBeUndefined();
	expect(await peekTicket(clone.db, 'oidc', good)).toBe(2);
});

test('an invitation stays a month after its end', async () => {
	await clone.db.execute(sql`
		insert into invitation (id, account_id, expires_at) values
			('oud', ${accountId}, now() - interval '31 days'), ('pas', ${accountId}, now() - interval '29 days')`);
	expect(await sweepExpired(clone.db)).toBe(1);
	expect(await left('invitation')).toBe(1);
});

test('a lock that still holds stays, however long ago it began', async () => {
	await clone.db.execute(sql`
		insert into lockout (key, failures, first_at, locked_until) values
			('dicht', 9, now() - interval '9 days', now() + interval '1 hour'),
			('open', 9, now() - interval '9 days', now() - interval '8 days'),
			('teller', 1, now() - interval '2 days', null),
			('vers', 1, now(), null)`);
	expect(await sweepExpired(clone.db)).toBe(2);
	const rows = await clone.db.execute<{ key: string }>(sql`select key from lockout order by key`);
	expect(rows.map(({ key }) => key)).toEqual(['dicht', 'vers']);
});

test('counts of visitors who stayed away for a day are cleared away', async () => {
	await clone.db.execute(sql`
		insert into rate_limit (key, window_start, requests) values ('oud', now() - interval '25 hours', 1), ('nu', now(), 1)`);
	expect(await sweepExpired(clone.db)).toBe(1);
	expect(await left('rate_limit')).toBe(1);
});

test('of two processes that sweep at once one leaves it to the other', async () => {
	const other = openDatabase(clone.url, 1);
	await other.db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(20040003)`);
		expect(await sweepExpired(clone.db)).toBeUndefined();
	});
	expect(await sweepExpired(clone.db)).toBe(0);
	await other.close();
});
