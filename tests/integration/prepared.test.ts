import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/db/client.ts';
import type { Database, Transaction } from '../../src/lib/server/db/client.ts';
import { useClone } from './support/clone.ts';

const clone = useClone();

/** On one connection, so that what was kept there can be looked up. */
async function alone<T>(work: (db: Database) => Promise<T>): Promise<T> {
	const { db, close } = openDatabase(clone.url, 1);
	return work(db).finally(close);
}

async function keptPlans(db: Database | Transaction, word: string): Promise<number> {
	const [row] = await db.execute<{ plans: number }>(
		sql`select count(*)::int as plans from pg_prepared_statements where position(${word} in statement) > 0 and statement not like '%pg_prepared%'`
	);
	return row?.plans ?? -1;
}

test('the plan of a query is kept, once, however often it is asked', async () => {
	const plans = await alone(async (db) => {
		for (let turn = 0; turn < 3; turn += 1) await db.execute(sql`select 'buiten', ${turn}::int`);
		return keptPlans(db, "'buiten'");
	});
	expect(plans).toBe(1);
});

test('so it is in a transaction, and in one within it', async () => {
	const plans = await alone((db) =>
		db.transaction(async (tx) => {
			for (let turn = 0; turn < 3; turn += 1) {
				await tx.execute(sql`select 'binnen', ${turn}::int`);
				await tx.transaction((inner) => inner.execute(sql`select 'diep', ${turn}::int`));
			}
			return [await keptPlans(tx, "'binnen'"), await keptPlans(tx, "'diep'")];
		})
	);
	expect(plans).toEqual([1, 1]);
});

test('a table that changed under a kept plan is read as it is now', async () => {
	const rows = await alone(async (db) => {
		const read = () => db.execute(sql`select * from organisatie where naam = ${'niemand'}`);
		await read();
		const owner = postgres(clone.url, { max: 1, onnotice: () => undefined });
		await owner`alter table organisatie add column proef text`;
		await owner.end();
		return read();
	});
	expect(rows.columns.map(({ name }) => name)).toContain('proef');
});
