import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { config } from '../config.ts';
import { onShutdown } from '../shutdown.ts';
import { portaalRole } from './portaal-role.ts';
import { withPreparedStatements } from './prepared.ts';
import * as schema from './schema/index.ts';

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/**
 * A database on this address, with the function that closes its connections. Whoever logs in there, the
 * connection has the rights of the portal and no more: it cannot change what happened.
 */
export function openDatabase(
	url: string,
	connections: number
): { db: Database; close(): Promise<void> } {
	const sql = postgres(url, {
		max: connections,
		connect_timeout: 5,
		connection: { role: portaalRole },
		onnotice: () => undefined
	});
	return {
		db: drizzle(withPreparedStatements(sql), { schema, casing: 'snake_case' }),
		close: () => sql.end({ timeout: 5 })
	};
}

let opened: Database | undefined;

/** The database of this process, opened at first use and closed at shutdown. */
export function database(): Database {
	if (opened) return opened;
	const { DATABASE_URL, DATABASE_VERBINDINGEN } = config();
	if (!DATABASE_URL) throw new Error('DATABASE_URL is not set');
	const { db, close } = openDatabase(DATABASE_URL, DATABASE_VERBINDINGEN);
	onShutdown(close);
	opened = db;
	return db;
}
