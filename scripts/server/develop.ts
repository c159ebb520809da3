import type { AddressInfo } from 'node:net';
import { createServer } from 'vite';
import type { Config } from '../../src/lib/server/config.ts';
import { listensAt } from '../../src/lib/server/listening.ts';
import { closeAll } from '../../src/lib/server/shutdown.ts';
import type { RunningPortal } from './listen.ts';

// Vite would end the process at SIGTERM before the database is stopped.
async function withoutSignals<T>(work: () => Promise<T>): Promise<T> {
	const before = process.listeners('SIGTERM');
	const result = await work();
	for (const listener of process.listeners('SIGTERM'))
		if (!before.includes(listener)) process.off('SIGTERM', listener);
	return result;
}

/** Serves the sources, reloading as they change. */
export async function serveSources(root: string, config: Config): Promise<RunningPortal> {
	const server = await withoutSignals(() =>
		createServer({
			root,
			server: { host: config.HOST, port: config.PORT, strictPort: true }
		})
	);
	await server.listen();
	const { port } = server.httpServer?.address() as AddressInfo;
	listensAt(config.HOST, port);
	return {
		port,
		async stop() {
			await server.close();
			await closeAll();
		}
	};
}
