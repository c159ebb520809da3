import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { EXAMPLES, REFUSED_EXAMPLES } from '../../src/lib/toetsloket/examples.ts';
import { API_VERSION } from '../../src/lib/toetsloket/limits.ts';
import { useClone } from './support/clone.ts';

const clone = useClone();
const LIMIT = 7;
const origin = 'https://ondernemers.voorbeeld.nl';

type Handler = (event: never) => Response | Promise<Response>;
type Route = Record<string, Handler | string>;
const routes: Record<string, Route> = {};

beforeAll(async () => {
	// What other tests have opened belongs to another database.
	vi.resetModules();
	vi.stubEnv('DATABASE_URL', clone.url);
	vi.stubEnv('API_LIMIET', String(LIMIT));
	routes['toets'] = (await import('../../src/routes/api/v1/toets/+server.ts')) as unknown as Route;
	routes['feiten'] =
		(await import('../../src/routes/api/v1/feiten/+server.ts')) as unknown as Route;
	routes['openapi.json'] =
		(await import('../../src/routes/api/v1/openapi.json/+server.ts')) as unknown as Route;
	routes['pad'] = (await import('../../src/routes/api/[...pad]/+server.ts')) as unknown as Route;
});

afterAll(() => vi.unstubAllEnvs().resetModules());

let visitors = 0;

/** Calls a route as Kit does: the method, else the one for the rest. */
async function call(
	name: string,
	init: RequestInit & { visitor?: string } = {}
): Promise<Response> {
	const route = routes[name] ?? {};
	const url = new URL(`${origin}/api/v1/${name}`);
	const request = new Request(url, init);
	visitors += 1;
	const event = {
		request,
		url,
		locals: { requestId: 'kenmerk' },
		getClientAddress: () => init.visitor ?? `192.0.2.${visitors}`
	};
	const handler = (route[request.method] ?? route['fallback']) as Handler;
	return handler(event as never);
}

const post = (value: unknown, visitor?: string) =>
	call('toets', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(value),
		...(visitor === undefined ? {} : { visitor })
	});

test('every published example is answered as published', async () => {
	const document = (await (await call('openapi.json')).json()) as never;
	const published = JSON.stringify(document);
	for (const { value } of Object.values(EXAMPLES)) {
		const answer = await post(value);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('api-version')).toBe(API_VERSION);
	}
	expect(published).toContain(await (await post(EXAMPLES.starter.value)).text());
	for (const { value } of Object.values(REFUSED_EXAMPLES)) {
		const answer = await post(value);
		expect(answer.status).toBe(400);
		expect(published).toContain(await answer.text());
	}
});

test('a visitor who asks too often is refused, and told when to come back', async () => {
	const request = { peildatum: '2026-03-01', feiten: {} };
	for (let turn = 1; turn <= LIMIT; turn += 1) {
		const answer = await post(request, 'druk');
		expect(answer.status).toBe(200);
		expect(answer.headers.get('ratelimit')).toMatch(`"bezoeker";r=${LIMIT - turn};t=`);
		expect(answer.headers.get('ratelimit-policy')).toBe(`"bezoeker";q=${LIMIT};w=60`);
	}
	const refused = await post(request, 'druk');
	expect(refused.status).toBe(429);
	expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
	expect(refused.headers.get('content-type')).toBe('application/problem+json');
	expect((await post(request, 'rustig')).status).toBe(200);
});

test.each([
	['toets', ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], 'POST'],
	['feiten', ['POST', 'PUT', 'DELETE', 'OPTIONS'], 'GET, HEAD'],
	['openapi.json', ['POST', 'PUT', 'DELETE', 'OPTIONS'], 'GET, HEAD']
])('%s refuses other methods and names its own', async (name, methods, allow) => {
	for (const method of methods) {
		const answer = await call(name, { method });
		expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
		expect(answer.headers.get('content-type')).toBe('application/problem+json');
	}
});

test('the facts are published as JSON Schema', async () => {
	const answer = await call('feiten');
	expect(answer.headers.get('content-type')).toBe('application/schema+json');
	expect(answer.headers.get('api-version')).toBe(API_VERSION);
	expect(await answer.json()).toMatchObject({ type: 'object', additionalProperties: false });
});

test('the description is open to every site, the rest of the API to none', async () => {
	const description = await call('openapi.json');
	expect(description.headers.get('access-control-allow-origin')).toBe('*');
	expect(await description.json()).toMatchObject({ servers: [{ url: `${origin}/api/v1` }] });
	expect((await call('feiten')).headers.has('access-control-allow-origin')).toBe(false);
});

test('who wants no JSON gets 406', async () => {
	for (const name of ['feiten', 'openapi.json']) {
		expect((await call(name, { headers: { accept: 'text/html' } })).status).toBe(406);
		expect((await call(name, { headers: { accept: 'application/json' } })).status).toBe(200);
	}
});

test('any other address of the API is a refusal in JSON', async () => {
	const answer = await call('pad');
	expect(answer.status).toBe(404);
	expect(await answer.json()).toMatchObject({ code: 'niet_gevonden' });
});
