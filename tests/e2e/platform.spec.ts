import { headerFindings } from './support/headers.ts';
import { endpoints, pages } from './support/routes.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/test.ts';

const html = { headers: { accept: 'text/html' } };
const other = { origin: 'https://elders.voorbeeld.nl', 'content-type': 'application/x-www-form-urlencoded' };

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
			const answer = await request.get(path);
			expect(answer.status()).toBeLessThan(500);
			expect(headerFindings(answer.headers(), false)).toEqual([]);
		});
	}

	for (const path of ['/bestaat-niet', '/gezondheid/bestaat-niet', '/_app/bestaat-niet.js', '/..%2f..%2fetc/passwd', '/%E0%A4%A']) {
		test(`refusal of ${path}`, async ({ request }) => {
			const answer = await request.get(path, html);
			expect([400, 404]).toContain(answer.status());
			expect(headerFindings(answer.headers(), false)).toEqual([]);
			expect(await answer.text()).not.toMatch(/\sstyle\s*=/i);
		});
	}

	test('files, the manifest and the scripts', async ({ request, page }) => {
		await page.goto('/');
		const sources = await page.locator('link[href], script[src], img[src]').evaluateAll((elements) =>
			elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
		);
		const own = sources.filter((source) => !/^(https?|tel|mailto|data):/.test(source));
		expect(own.length).toBeGreaterThan(0);
		for (const source of own) {
			const answer = await request.get(new URL(source, page.url()).href);
			expect(answer.status(), source).toBe(200);
			expect(headerFindings(answer.headers(), false), source).toEqual([]);
		}
	});
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

test('two visits to a page never share a nonce', async ({ request }) => {
	const nonce = async () => /'nonce-([^']+)'/.exec((await request.get('/scan', html)).headers()['content-security-policy'] ?? '')?.[1];
	const first = await nonce();
	expect(first).toBeTruthy();
	expect(await nonce()).not.toBe(first);
});

test('a trace that comes from in front of the portal is kept as request id', async ({ request }) => {
	const trace = '0af7651916cd43dd8448eb211c80319c';
	const answer = await request.get('/', { headers: { traceparent: `00-${trace}-b7ad6b7169203331-01` } });
	expect(answer.headers()['x-request-id']).toBe(trace);
});

test('a page that does not exist says so in plain Dutch and leads home', async ({ page }) => {
	await page.goto('/bestaat-niet');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet');
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
	await page.getByRole('link', { name: 'Naar de startpagina' }).click();
	await expect(page).toHaveURL('/');
});

test('the announcement of a new page is not visible', async ({ page }) => {
	await page.goto('/scan');
	await page.evaluate(() => {
		const announcer = document.createElement('div');
		announcer.id = 'svelte-announcer';
		announcer.textContent = 'Nieuwe pagina';
		document.body.append(announcer);
	});
	const box = await page.locator('#svelte-announcer').last().boundingBox();
	expect(Math.max(box?.width ?? 0, box?.height ?? 0)).toBeLessThanOrEqual(1);
});

test('the health endpoints say that the portal lives, is ready and has started', async ({ request }) => {
	for (const probe of ['live', 'ready', 'startup']) {
		const answer = await request.get(`/gezondheid/${probe}`);
		expect(answer.status(), probe).toBe(200);
		expect(answer.headers()['cache-control'], probe).toBe('no-store');
		expect(await answer.json(), probe).toMatchObject({ status: 'ok' });
	}
});
