import postgres, { type Sql } from 'postgres';
import { migrationsAfter } from './journal.ts';

const migrationLock = 2004_0002;

async function isUpToDate(client: Sql): Promise<boolean> {
	const [known] = await client<{ present: boolean }[]>`
		select to_regclass('drizzle.__drizzle_migrations') is not null as present`;
	if (!known?.present) return false;
	const [last] = await client<{ at: string | null }[]>`
		select max(created_at)::text as at from drizzle.__drizzle_migrations`;
	return migrationsAfter(Number(last?.at ?? 0)) === 0;
}

/** Brings the database up to date. Processes that start together wait for each other. */
export async function migrateDatabase(url: string, folder: string): Promise<void> {
	const client = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
	try {
		await client`select pg_advisory_lock(${migrationLock})`;
		if (await isUpToDate(client)) return;
		// Reading it takes longer than all the rest of a start, and most starts have nothing to migrate.
		const { drizzle } = await import('drizzle-orm/postgres-js');
		const { migrate } = await import('drizzle-orm/postgres-js/migrator');
		await migrate(drizzle(client), { migrationsFolder: folder });
	} finally {
		await client.end({ timeout: 5 });
	}
}
