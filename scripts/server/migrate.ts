import { migrateDatabase } from '../../src/lib/server/db/migrate.ts';
import { configOrExit, migrationsFolder } from './environment.ts';

const { DATABASE_URL } = configOrExit();
if (!DATABASE_URL) {
	console.error('Zet DATABASE_URL op de PostgreSQL-server die bijgewerkt moet worden.');
	process.exit(1);
}
await migrateDatabase(DATABASE_URL, migrationsFolder);
