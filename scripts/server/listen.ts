import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Server as NetServer, type AddressInfo } from 'node:net';
import type { Config } from '../../src/lib/server/config.ts';
import { fallbackHeaders, securityHeaders } from '../../src/lib/server/http/security-headers.ts';
import { listensAt } from '../../src/lib/server/listening.ts';
import { closeAll } from '../../src/lib/server/shutdown.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface RunningPortal {
	readonly port: number;
	/** Takes no new requests, lets running ones finish, then closes what they used. */
	stop(): Promise<void>;
}

// The name is computed, so that the type checker does not read the built code.
async function builtHandler(root: string): Promise<Handler> {
	const built = pathToFileURL(join(root, 'build', 'handler.js')).href;
	const { handler } = (await import(built)) as { handler: Handler };
	return handler;
}

// adapter-node reads its own settings from the environment while it loads.
function prepareAdapter({ ORIGIN }: Config): string | undefined {
	process.env['BODY_SIZE_LIMIT'] ??= '512K';
	if (ORIGIN !== undefined) return undefined;
	process.env['PROTOCOL_HEADER'] = 'x-portaal-protocol';
	return 'x-portaal-protocol';
}

function listen(server: Server, { HOST, PORT }: Config): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(PORT, HOST, () => {
			server.off('error', reject);
			resolve((server.address() as AddressInfo).port);
		});
	});
}

// A connection that was just made may still be sending its first request.
const courtesy = 100;

function stopper(server: Server, seconds: number): () => Promise<void> {
	return async () => {
		// Not the close of node:http, which cuts off those that were just made.
		const closed = new Promise<void>((resolve) =>
			NetServer.prototype.close.call(server, () => resolve())
		);
		const idle = setInterval(() => server.closeIdleConnections(), courtesy);
		const late = setTimeout(() => server.closeAllConnections(), seconds * 1000);
		await closed;
		clearInterval(idle);
		clearTimeout(late);
		await closeAll();
	};
}

/** Serves the built portal, with the security headers on every answer, also on files and refusals. */
export async function servePortal(root: string, config: Config): Promise<RunningPortal> {
	const protocolHeader = prepareAdapter(config);
	const handler = await builtHandler(root);
	const https = config.ORIGIN?.startsWith('https://') ?? false;
	const headers = Object.entries({ ...fallbackHeaders, ...securityHeaders(https) });
	const server = createServer((request, response) => {
		for (const [name, value] of headers) response.setHeader(name, value);
		if (protocolHeader) request.headers[protocolHeader] = 'http';
		if (!server.listening) response.setHeader('Connection', 'close');
		// The file server beneath throws on a range that cannot be, and no file here is large.
		delete request.headers.range;
		handler(request, response);
	});
	const port = await listen(server, config);
	listensAt(config.HOST, port);
	return { port, stop: stopper(server, config.SLUITTIJD) };
}
