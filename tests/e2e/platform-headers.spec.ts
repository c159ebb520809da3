import { test, expect } from '@playwright/test';
import { headerFindings } from './support/headers.ts';
import { endpoints, pages } from './support/routes.ts';

const html = { headers: { accept: 'text/html' } };
const other = {
	origin: 'https://elders.voorbeeld.nl',
	'content-type': 'application/x-www-form-urlencoded'
};

test.describe('every answer carries the security headers', () => {
	for (const path of pages) {
		test(`page ${path}`, async ({ request }) => {
			const answer = await request.get(path, html);
			expect(answer.status()).toBe(200);
			expect(headerFindings(answer.headers(), false)).toEqual([]);
			expect(answer.headers()['x-request-id']).toMatch(/^[0-9a-f]{32}$/);
			expect(await answer.text()).not.toMatch(/\sstyle\s*=/i);
			expect(answer.headers()['content-encoding']).toBeUndefined();
		});
	}

	for (const path of endpoints) {
		test(`endpoint ${path}`, async ({ request }) => {
			// The answer of the portal itself, also where it sends somebody elsewhere.
			const answer = await request.get(path, { maxRedirects: 0 });
			expect(answer.status()).toBeLessThan(500);
			expect(headerFindings(answer.headers(), false)).toEqual([]);
		});
	}

	for (const path of [
		'/bestaat-niet',
		'/gezondheid/bestaat-niet',
		'/_app/bestaat-niet.js',
		'/..%2f..%2fetc/passwd',
		'/%E0%A4%A'
	]) {
		test(`refusal of ${path}`, async ({ request }) => {
			const answer = await request.get(path, html);
			expect([400, 404]).toContain(answer.status());
			expect(headerFindings(answer.headers(), false)).toEqual([]);
			expect(await answer.text()).not.toMatch(/\sstyle\s*=/i);
		});
	}
});

test('a form that another site sends is refused, with the same headers', async ({ request }) => {
	const answer = await request.post('/', { headers: other, data: 'a=b' });
	expect(answer.status()).toBe(403);
	expect(headerFindings(answer.headers(), false)).toEqual([]);
});

test('pages are not kept by a cache unless they say so', async ({ request }) => {
	for (const path of pages) {
		const cache = (await request.get(path, html)).headers()['cache-control'] ?? '';
		expect(cache, path).toMatch(/no-store|private/);
	}
});

test('a script in the text of a page runs only by a nonce of that one answer', async ({
	request
}) => {
	const seen = new Set<string>();
	for (const path of [...pages, ...pages, '/bestaat-niet']) {
		const answer = await request.get(path, html);
		const policy = answer.headers()['content-security-policy'] ?? '';
		expect(policy, path).toMatch(/script-src 'self'( 'nonce-[^']{22,}')?;/);
		const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
		const inline = [...(await answer.text()).matchAll(/<script\b(?![^>]*\bsrc=)([^>]*)>/g)];
		expect(
			inline.map(([, attributes]) => attributes?.trim()),
			path
		).toEqual(nonce === undefined ? [] : [`nonce="${nonce}"`]);
		expect(seen, path).not.toContain(nonce ?? 'none');
		if (nonce !== undefined) seen.add(nonce);
	}
});

test('a trace that comes from in front of the portal is kept as request id', async ({
	request
}) => {
	const trace = '0af7651916cd43dd8448eb211c80319c';
	const answer = await request.get('/', {
		headers: { traceparent: `00-${trace}-b7ad6b7169203331-01` }
	});
	expect(answer.headers()['x-request-id']).toBe(trace);
});

test('the health endpoints say that the portal lives, is ready and has started', async ({
	request
}) => {
	for (const probe of ['live', 'ready', 'startup']) {
		const answer = await request.get(`/gezondheid/${probe}`);
		expect(answer.status(), probe).toBe(200);
		expect(answer.headers()['cache-control'], probe).toBe('no-store');
		expect(await answer.json(), probe).toMatchObject({ status: 'ok' });
	}
});
