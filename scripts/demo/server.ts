import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Config } from '../../src/lib/server/config.ts';
import { listenOnKeptPort } from './kept-port.ts';
import { CLIENT_ID, freshKey, MEANS } from './means.ts';
import type { Handler } from './mount.ts';

export interface DemoProvider {
	/** What the portal must be set to, for each means that is not set otherwise. */
	readonly settings: Readonly<Record<string, string>>;
	/** Lets people in, once it is known at which addresses the portal can be opened. */
	open(portals: readonly string[]): void;
	stop(): Promise<void>;
}

function settingsFor(config: Config, base: string, secret: unknown): Record<string, string> {
	const given: Record<string, string> = {};
	for (const middel of MEANS) {
		const prefix = middel.toUpperCase() as Uppercase<typeof middel>;
		if (config[`${prefix}_ISSUER`]) continue;
		given[`${prefix}_ISSUER`] = `${base}/${middel}`;
		given[`${prefix}_CLIENT_ID`] = CLIENT_ID;
		given[`${prefix}_SLEUTEL`] = JSON.stringify(secret);
	}
	return given;
}

/**
 * Starts the example providers on this machine alone.
 * @param folder - where the port is kept
 * @throws Error where real people log in
 */
export async function startDemoProvider(config: Config, folder: string): Promise<DemoProvider> {
	if (config.MODUS === 'productie' || !config.DEMO_INLOGGEN)
		throw new Error('Inloggen als voorbeeldpersoon staat uit.');
	let handler: (() => Promise<Handler>) | undefined;
	const server = createServer((request, response) => {
		if (!handler) return void response.writeHead(503).end();
		handler().then(
			(handle) => handle(request, response),
			(error: Error) => {
				console.error(error.message);
				response.writeHead(500).end();
			}
		);
	});
	const base = `http://127.0.0.1:${await listenOnKeptPort(server, join(folder, 'poort-voorbeeldpersonen'))}`;
	const clientKey = freshKey();
	return {
		settings: settingsFor(config, base, clientKey.secret),
		open(portals) {
			// Read in at the first log-in: it is half of what a start takes, and many starts need none.
			let mounted: Promise<Handler> | undefined;
			handler = () =>
				(mounted ??= import('./mount.ts').then(({ mount }) =>
					mount(base, clientKey.open, portals)
				));
		},
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
