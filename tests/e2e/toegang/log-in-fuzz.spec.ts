import fc from 'fast-check';
import { expect, test } from '@playwright/test';

const html = { accept: 'text/html' };
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({ maxLength: 60 }),
	fc.base64String({ maxLength: 80 }),
	fc.constantFrom('', 'x'.repeat(43), '../..', '%00', 'null', '[object Object]', '💥')
);
const query = fc
	.array(
		fc.tuple(
			fc.constantFrom('state', 'code', 'iss', 'error', 'response', 'id_token', 'terug', 'fout'),
			text
		),
		{ maxLength: 6 }
	)
	.map((pairs) => new URLSearchParams(pairs).toString());
// What may stand in a header at all; anything else the client refuses to send.
const cookie = fc.stringMatching(/^[!#-+\x2d-:<-[\]-~]{0,80}$/);

test('whatever comes back from a provider, the answer is a page and never a 500', async ({
	baseURL
}) => {
	const means = fc.constantFrom('digid', 'eherkenning', 'gemeente', 'onzin');
	const step = fc.constantFrom('', '/terug');
	await fc.assert(
		fc.asyncProperty(means, step, query, cookie, async (middel, path, search, value) => {
			const state = new URLSearchParams(search).get('state') ?? '';
			const name = /^[\w-]{16,}$/.test(state)
				? `__Host-oidc-${state.slice(0, 16)}`
				: '__Host-oidc-x';
			const answer = await fetch(`${baseURL}/inloggen/${middel}${path}?${search}`, {
				redirect: 'manual',
				headers: { ...html, cookie: `${name}=${value}; __Host-sessie=${value}` }
			});
			expect(answer.status).toBeLessThan(500);
			const location = answer.headers.get('location') ?? '/';
			expect(location).toMatch(
				/^(\/(?!\/)|http:\/\/127\.0\.0\.1:\d+\/(digid|eherkenning|gemeente)\/)/
			);
		}),
		{ numRuns: 150 }
	);
});

test('whatever is asked of the page to log in, and with whatever session, it is no 500', async ({
	baseURL
}) => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom('/inloggen', '/account', '/uitloggen', '/start'),
			query,
			cookie,
			async (path, search, value) => {
				const answer = await fetch(`${baseURL}${path}?${search}&middel=${search.length}`, {
					redirect: 'manual',
					headers: { ...html, cookie: `__Host-sessie=${value}` }
				});
				// A page that says that a provider is out of order is one that was asked for by name.
				expect([502, 503].includes(answer.status) || answer.status < 500).toBe(true);
			}
		),
		{ numRuns: 80 }
	);
});

test('the open keys of the portal are published without their secret half', async ({ request }) => {
	const answer = await request.get('/.well-known/jwks.json');
	const { keys } = (await answer.json()) as { keys: Record<string, unknown>[] };
	expect(keys.length).toBeGreaterThan(0);
	for (const key of keys) expect(key).not.toHaveProperty('d');
});
