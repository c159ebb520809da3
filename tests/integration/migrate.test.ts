import { sql } from 'drizzle-orm';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/db/client.ts';
import { migrateDatabase } from '../../src/lib/server/db/migrate.ts';
import { missingMigrations } from '../../src/lib/server/db/missing-migrations.ts';
import { emptyDatabase } from './support/clone.ts';

const folder = fileURLToPath(new URL('../../drizzle', import.meta.url));

test('five processes that migrate an empty database at once all succeed and apply each migration once', async () => {
	const url = await emptyDatabase();
	await Promise.all(Array.from({ length: 5 }, () => migrateDatabase(url, folder)));
	const { db, close } = openDatabase(url, 1);
	const [row] = await db.execute<{ twice: number }>(
		sql`select count(*)::int - count(distinct hash)::int as twice from drizzle.__drizzle_migrations`
	);
	expect(row?.twice).toBe(0);
	expect(await missingMigrations(db)).toBe(0);
	await close();
});

test('a database that was never migrated misses every migration', async () => {
	const { db, close } = openDatabase(await emptyDatabase(), 1);
	expect(await missingMigrations(db)).toBeGreaterThan(0);
	await close();
});

test('a database that lacks the newest migration misses exactly one', async () => {
	const url = await emptyDatabase();
	await migrateDatabase(url, folder);
	const owner = postgres(url, { max: 1 });
	await owner`delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)`;
	await owner.end();
	const { db, close } = openDatabase(url, 1);
	expect(await missingMigrations(db)).toBe(1);
	await close();
});
