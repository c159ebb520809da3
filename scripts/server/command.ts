import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { readConfig, type Config } from '../../src/lib/server/config.ts';
import { openDatabase, type Database } from '../../src/lib/server/db/client.ts';
import type { Origin } from '../../src/lib/server/logboek/record.ts';
import { startEmbedded } from '../postgres/embedded.ts';
import { installationMasterKeys, installationSecret } from '../start/secret.ts';
import { configOrExit, root } from './environment.ts';

/** What a command for an operator works with. */
export interface Command {
	readonly config: Config;
	readonly db: Database;
	readonly origin: Origin;
}

/** The secrets and database that the portal uses: those that were set, else those of the data folder. */
async function open(config: Config): Promise<{ url: string; stop(): Promise<void> }> {
	const folder = resolve(root, config.DATAMAP);
	if (config.MODUS !== 'productie') {
		process.env['GEHEIM'] ||= installationSecret(folder);
		if (!config.HOOFDSLEUTELS_BESTAND)
			process.env['HOOFDSLEUTELS'] ||= installationMasterKeys(folder);
	}
	if (config.DATABASE_URL) return { url: config.DATABASE_URL, stop: () => Promise.resolve() };
	return startEmbedded(folder);
}

/** Runs the work of a command on the database of the portal, and gives the exit code. Errors are told, not thrown. */
export async function runCommand(work: (command: Command) => Promise<number>): Promise<number> {
	const given = configOrExit();
	const { url, stop } = await open(given);
	const { db, close } = openDatabase(url, 2);
	const origin = { herkomst: 'opdrachtregel', traceId: randomUUID().replaceAll('-', '') } as const;
	try {
		return await work({ config: readConfig(process.env), db, origin });
	} catch (error) {
		console.error(describe(error));
		return 1;
	} finally {
		await close();
		await stop();
	}
}

// A failed query quotes its parameters: name the cause only.
function describe(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}
