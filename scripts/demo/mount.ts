import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { OidcMiddel } from '../../src/lib/toegang/middel.ts';
import { choose } from './choose.ts';
import { MEANS, type Jwk } from './means.ts';
import { makeProvider } from './provider.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

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

/** Answers for all example providers below this address. `clientKey` is the open half of the key of the portal. */
export function mount(base: string, clientKey: Jwk, portals: readonly string[]): Handler {
	const fixed = Object.entries(headers(portals));
	const all = new Map<string, { middel: OidcMiddel; provider: Provider; handler: Handler }>();
	for (const middel of MEANS) {
		const provider = makeProvider({
			issuer: `${base}/${middel}`,
			middel,
			clientKey,
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
