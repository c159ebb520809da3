import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { joinPortal, type World } from '../support/people.ts';
import { startPortal } from '../support/portal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A portal that runs, with its database. */
export interface Running {
	readonly address: string;
	readonly world: World;
	/** Where its data is. */
	readonly folder: string;
}

/** Runs the work with a portal of its own, on data that is thrown away. */
export async function withPortal<T>(
	work: (running: Running) => Promise<T>,
	settings: Readonly<Record<string, string>> = {}
): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'ondernemerszaken-meting-'));
	const data = join(folder, 'data');
	const portal = await startPortal({
		cwd: root,
		command: ['node', 'scripts/start.mjs'],
		env: { PORT: '0', LOG_LEVEL: 'warn', DATAMAP: data, ...settings },
		patience: 180_000
	});
	try {
		const world = await joinPortal(data);
		return await work({ address: portal.address, world, folder: data }).finally(() =>
			world.close()
		);
	} finally {
		await portal.end('SIGTERM');
		rmSync(folder, { recursive: true, force: true });
	}
}
