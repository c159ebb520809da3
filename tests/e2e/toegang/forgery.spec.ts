import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { toegangTot } from '../../../src/lib/toegang/routes.ts';
import { errorText } from '../../../src/routes/error-texts.ts';
import { cookieOf, createPerson, joinPortal, type World } from '../../support/people.ts';
import { routesOfFiles } from '../../support/route-files.ts';
import { SAMPLES } from './objects.ts';

// No browser: a browser would not let a test say that it comes from elsewhere.
let world: World;
let cookie = '';

test.beforeAll(async () => {
	world = await joinPortal(resolve(process.env['E2E_DATAMAP'] ?? '.data/e2e'));
	cookie = await cookieOf(world, await createPerson(world, 'beheerder'));
});

test.afterAll(() => world.close());

const address = () => test.info().project.use.baseURL ?? '';

const ELSEWHERE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'another site': { origin: 'https://elders.voorbeeld.nl' },
	'nowhere it says': {},
	'a frame without an origin': { origin: 'null' }
};

interface Sent {
	readonly headers?: Readonly<Record<string, string>>;
	readonly method?: string;
	readonly body?: BodyInit;
}

const form = () => new URLSearchParams({ a: 'b' });

function send(path: string, { headers, method = 'POST', body = form() }: Sent): Promise<Response> {
	const accept = { accept: 'text/html', cookie };
	return fetch(address() + path, {
		method,
		redirect: 'manual',
		headers: { ...accept, ...headers },
		body
	});
}

const pathOf = (id: string) =>
	id
		.replace(/\/\([^)]+\)/g, '')
		.replace(/\[x\+2e\]/g, '.')
		.replace(/\[(?:\.\.\.)?([a-z]+)(?:=[^\]]+)?\]/gi, (_, name: string) => SAMPLES[name] ?? 'x') ||
	'/';

/** Every way in that can change something. */
const writes = [...routesOfFiles()].flatMap(([id, ways]) =>
	ways
		.filter((way) => way !== 'GET' && toegangTot(id, way) !== undefined)
		.map((way) => ({
			id,
			method: /^[A-Z]+/.exec(way)?.[0] ?? 'POST',
			search: way.split(' ')[1] ?? ''
		}))
);

for (const [place, headers] of Object.entries(ELSEWHERE)) {
	test(`what comes from ${place} reaches no action and no endpoint, whoever is logged in`, async () => {
		expect(writes.length).toBeGreaterThan(60);
		const passed: string[] = [];
		for (const { id, method, search } of writes) {
			const { status } = await send(pathOf(id) + search, { headers, method });
			if (status !== (id.startsWith('/api/') ? 415 : 403))
				passed.push(`${method} ${search} ${id}: ${status}`);
		}
		expect(passed).toEqual([]);
	});

	test(`a form for the API that comes from ${place} is refused as problem+json`, async () => {
		for (const path of ['/api/v1/toets', '/api/bestaat-niet']) {
			const answer = await send(path, { headers });
			expect(answer.headers.get('content-type')).toBe('application/problem+json');
			expect(await answer.json()).toMatchObject({ status: 415, code: 'verkeerd_mediatype' });
		}
	});
}

test('a form of another site logs nobody out; the same form of the portal does', async () => {
	const own = await cookieOf(world, await createPerson(world, 'beheerder'));
	const account = () =>
		fetch(`${address()}/account`, {
			redirect: 'manual',
			headers: { accept: 'text/html', cookie: own }
		});
	for (const headers of Object.values(ELSEWHERE))
		await send('/uitloggen', { headers: { ...headers, cookie: own } });
	expect((await account()).status).toBe(200);
	await send('/uitloggen', { headers: { origin: address(), cookie: own } });
	expect((await account()).status).toBe(303);
});

test('a request without a body, and one that a browser says is of another site, are refused too', async () => {
	const endpoint = '/inloggen/medewerker/passkey';
	const bare = await fetch(address() + endpoint, { method: 'POST' });
	expect(bare.status).toBe(403);
	const told = { origin: address(), 'sec-fetch-site': 'cross-site' };
	expect((await send(endpoint, { headers: told })).status).toBe(403);
	expect((await send(endpoint, { headers: { origin: address() } })).status).toBe(200);
});

test('the refusal is a page of the portal, in the frame of whoever asks, under the id of the request', async () => {
	const answer = await send('/scan', { headers: { 'accept-language': 'nl' } });
	const text = await answer.text();
	const { title, lines } = errorText(403, 'ander_adres');
	for (const line of [title, ...lines]) expect(text).toContain(line);
	expect(text).toContain('href="/beheer/medewerkers"');
	expect(text).toContain(answer.headers.get('x-request-id') ?? 'geen kenmerk');
	const stranger = await (await send('/scan', { headers: { cookie: '' } })).text();
	expect(stranger).toContain('Naar de startpagina');
	expect(stranger).not.toContain('href="/beheer');
});

test('a script reads the refusal of an action as an error, and that of an endpoint as a message', async () => {
	const headers = { accept: 'application/json' };
	const plain = await send('/inloggen/medewerker/passkey', { headers });
	expect(await plain.json()).toMatchObject({
		message: expect.stringContaining('Open het portaal')
	});
	const action = await send('/scan', { headers: { ...headers, 'x-sveltekit-action': 'true' } });
	expect(action.status).toBe(403);
	expect(await action.json()).toMatchObject({ type: 'error', error: { code: 'ander_adres' } });
});
