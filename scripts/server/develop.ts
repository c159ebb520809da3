import type { AddressInfo } from 'node:net';
import { createServer } from 'vite';
import type { Config } from '../../src/lib/server/config.ts';
import { closeAll } from '../../src/lib/server/shutdown.ts';
import type { RunningPortal } from './listen.ts';

/** Serves the sources, reloading as they change. */
export async function serveSources(root: string, config: Config): Promise<RunningPortal> {
	const server = await createServer({ root, server: { host: config.HOST, port: config.PORT, strictPort: true } });
	await server.listen();
	return {
		port: (server.httpServer?.address() as AddressInfo).port,
		async stop() {
			await server.close();
			await closeAll();
		}
	};
}
