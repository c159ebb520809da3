import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { migrationsAfter } from './journal.ts';

/** How many migrations of this version the database still misses; all of them when it was never migrated. */
export async function missingMigrations(db: Database): Promise<number> {
	const [known] = await db.execute<{ present: boolean }>(
		sql`select to_regclass('drizzle.__drizzle_migrations') is not null as present`
	);
	if (!known?.present) return migrationsAfter(0);
	const [last] = await db.execute<{ at: string | null }>(
		sql`select max(created_at)::text as at from drizzle.__drizzle_migrations`
	);
	return migrationsAfter(Number(last?.at ?? 0));
}
