import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Provider } from 'oidc-provider';
import type { OidcMiddel } from '../../src/lib/toegang/middel.ts';
import type { Config } from '../../src/lib/server/config.ts';
import { choose } from './choose.ts';
import { listenOnKeptPort } from './kept-port.ts';
import { CLIENT_ID, freshKey, MEANS } from './means.ts';
import { makeProvider } from './provider.ts';

export interface DemoProvider {
	/** What the portal must be set to, for each means that is not set otherwise. */
	readonly settings: Readonly<Record<string, string>>;
	/** Lets people in, once it is known at which addresses the portal can be opened. */
	open(portals: readonly string[]): void;
	stop(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const style = readFileSync(new URL('./stijl.css', import.meta.url));

function headers(portals: readonly string[]): Record<string, string> {
	return {
		// After a choice the browser is sent on to the portal, and this policy counts that as well.
		'Content-Security-Policy': `default-src 'none'; style-src 'self'; img-src data:; script-src 'self'; form-action 'self' ${portals.join(' ')}; base-uri 'none'; frame-ancestors 'none'; frame-src 'none'; object-src 'none'`,
		'X-Content-Type-Options': 'nosniff',
		'X-Frame-Options': 'DENY',
		// The check on forgery of the provider needs no origin, and the portal learns nothing from it.
		'Referrer-Policy': 'same-origin',
		'Cache-Control': 'no-store'
	};
}

function mount(base: string, clientKey: ReturnType<typeof freshKey>, portals: readonly string[]) {
	const fixed = Object.entries(headers(portals));
	const all = new Map<string, { middel: OidcMiddel; provider: Provider; handler: Handler }>();
	for (const middel of MEANS) {
		const provider = makeProvider({
			issuer: `${base}/${middel}`,
			middel,
			clientKey: clientKey.open,
			portals
		});
		all.set(middel, { middel, provider, handler: provider.callback() as Handler });
	}
	return (request: IncomingMessage, response: ServerResponse) => {
		for (const [name, value] of fixed) response.setHeader(name, value);
		const [, first = '', second = ''] = (request.url ?? '').split(/[/?]/);
		const found = all.get(first);
		if (first === 'stijl.css') response.setHeader('Content-Type', 'text/css').end(style);
		else if (!found) response.writeHead(404).end();
		else if (second === 'kies') void choose(found.provider, found.middel, request, response);
		else {
			// The provider sees its own paths, and learns from the whole address what stands before them.
			const originalUrl = request.url ?? '';
			Object.assign(request, { originalUrl, url: originalUrl.slice(first.length + 1) });
			found.handler(request, response);
		}
	};
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
	let handler: Handler = (_, response) => void response.writeHead(503).end();
	const server = createServer((request, response) => handler(request, response));
	const base = `http://127.0.0.1:${await listenOnKeptPort(server, join(folder, 'poort-voorbeeldpersonen'))}`;
	const clientKey = freshKey();
	return {
		settings: settingsFor(config, base, clientKey.secret),
		open(portals) {
			handler = mount(base, clientKey, portals);
		},
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
