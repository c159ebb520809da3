import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import journal from '../../../../drizzle/meta/_journal.json' with { type: 'json' };
import type { Database } from './client.ts';

const migrationLock = 2004_0002;

/** Brings the database up to date. Processes that start together wait for each other. */
export async function migrateDatabase(url: string, folder: string): Promise<void> {
	const client = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
	try {
		await client`select pg_advisory_lock(${migrationLock})`;
		await migrate(drizzle(client), { migrationsFolder: folder });
	} finally {
		await client.end({ timeout: 5 });
	}
}

/** How many migrations of this version the database still misses; all of them when it was never migrated. */
export async function missingMigrations(db: Database): Promise<number> {
	const [known] = await db.execute<{ present: boolean }>(
		sql`select to_regclass('drizzle.__drizzle_migrations') is not null as present`
	);
	if (!known?.present) return journal.entries.length;
	const [last] = await db.execute<{ at: string | null }>(
		sql`select max(created_at)::text as at from drizzle.__drizzle_migrations`
	);
	return journal.entries.filter(({ when }) => when > Number(last?.at ?? 0)).length;
}
