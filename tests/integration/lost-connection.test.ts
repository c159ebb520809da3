import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database, type Transaction } from '../../src/lib/server/db/client.ts';
import { useClone } from './support/clone.ts';

const clone = useClone();

// One connection, so that what comes next is sent over the one that was lost.
let owner: postgres.Sql;
let pool: { db: Database; close(): Promise<void> };

beforeEach(async () => {
	owner = postgres(clone.url, { max: 1, onnotice: () => undefined });
	await owner`create table proef (woord text not null)`;
	await owner`grant select, insert on proef to public`;
	pool = openDatabase(clone.url, 1);
});

afterEach(async () => {
	await pool.close();
	await owner`drop table proef`;
	await owner.end();
});

const backendOf = async (tx: Transaction): Promise<number> => {
	const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
	return row?.pid ?? 0;
};

/** Until the server has let the connection go, and this process has heard it. */
async function lose(pid: number): Promise<void> {
	await owner`select pg_terminate_backend(${pid}, 5000)`;
	await new Promise((heard) => setImmediate(() => setImmediate(heard)));
}

const insert = (db: Database | Transaction, word: string) =>
	db.execute(sql`insert into proef values (${word})`);
const words = async () =>
	(await owner<{ woord: string }[]>`select woord from proef`).map(({ woord }) => woord);

test('a connection that is lost during a query of a transaction is replaced, and nothing is kept', async () => {
	const lost = pool.db.transaction(async (tx) => {
		await insert(tx, 'verloren');
		const pid = await backendOf(tx);
		await Promise.all([tx.execute(sql`select pg_sleep(20)`), lose(pid)]);
	});
	await expect(lost).rejects.toThrow();
	await insert(pool.db, 'daarna');
	expect(await words()).toEqual(['daarna']);
});

test('a connection that is lost between two queries of a transaction is replaced, and nothing is kept', async () => {
	const lost = pool.db.transaction(async (tx) => {
		await insert(tx, 'verloren');
		await lose(await backendOf(tx));
		await insert(tx, 'te laat');
	});
	await expect(lost).rejects.toThrow();
	await insert(pool.db, 'daarna');
	expect(await words()).toEqual(['daarna']);
});

test('what a transaction still does when its connection is lost is not done in the next one', async () => {
	let late: Promise<unknown> = Promise.resolve();
	let next: Promise<unknown> = Promise.resolve();
	const lost = pool.db.transaction(async (tx) => {
		const pid = await backendOf(tx);
		next = pool.db.transaction(async (other) => {
			await insert(other, 'volgende');
			late = insert(tx, 'te laat');
			await expect(late).rejects.toThrow();
		});
		await lose(pid);
		await next;
	});
	await expect(lost).rejects.toThrow();
	await next;
	expect(await words()).toEqual(['volgende']);
});
