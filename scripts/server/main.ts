// The process of a production server: built portal, own database server, nothing else.
import { migrateDatabase } from '../../src/lib/server/db/migrate.ts';
import { configOrExit, migrationsFolder, root } from './environment.ts';
import { whenAskedToStop } from './lifecycle.ts';
import { servePortal } from './listen.ts';

const config = configOrExit();
if (!config.DATABASE_URL) {
	console.error('Zet DATABASE_URL op een PostgreSQL-server, of gebruik npm start voor een eigen database.');
	process.exit(1);
}
await migrateDatabase(config.DATABASE_URL, migrationsFolder);
const portal = await servePortal(root, config);
whenAskedToStop(() => portal.stop());
