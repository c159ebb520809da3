// The process of a production server: built portal, own database server, nothing else.
import { prepareDatabase, refuseOwner } from './database.ts';
import { configOrExit, root } from './environment.ts';
import { whenAskedToStop } from './lifecycle.ts';
import { servePortal } from './listen.ts';

async function main(): Promise<void> {
	const config = configOrExit();
	if (!config.DATABASE_URL) {
		const advice = 'of gebruik npm start voor een eigen database.';
		throw new Error(`Zet DATABASE_URL op een PostgreSQL-server, ${advice}`);
	}
	await prepareDatabase(config.DATABASE_BEHEER_URL ?? config.DATABASE_URL);
	if (config.MODUS === 'productie') await refuseOwner(config.DATABASE_URL);
	const portal = await servePortal(root, config);
	whenAskedToStop(() => portal.stop());
}

await main().catch((error: Error) => {
	console.error(error.message);
	process.exit(1);
});
