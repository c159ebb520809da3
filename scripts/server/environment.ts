import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig, type Config } from '../../src/lib/server/config.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const migrationsFolder = join(root, 'drizzle');

/** The settings, or the end of the process with every wrong one named. */
export function configOrExit(): Config {
	try {
		return readConfig(process.env);
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}
