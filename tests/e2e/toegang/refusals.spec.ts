import { randomBytes } from 'node:crypto';
import { test as withoutBrowser, type Page } from '@playwright/test';
import { and, eq } from 'drizzle-orm';
import { gebeurtenis } from '../../../src/lib/server/db/schema/gebeurtenis.ts';
import { INLOGREDENEN } from '../../../src/lib/toegang/inlogreden.ts';
import { uitlegBij } from '../../../src/routes/(account)/inloggen/texts.ts';
import { createAccount, logIn } from '../../integration/support/context.ts';
import { logInAs, toProvider } from '../support/log-in.ts';
import { portalContext } from '../support/people.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function chooseLevel(page: Page, level: string): Promise<void> {
	await page.getByText('Kies hoe zeker de inlog is').click();
	await page.getByRole('radio', { name: level, exact: true }).check();
}

/** A trace of its own, so that what was recorded can be found. */
const trace = () => `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;

/** How often a place to go to was refused under this trace. */
async function refusedPaths(traceparent: string): Promise<number> {
	const traceId = traceparent.split('-')[1] ?? '';
	return portalContext().db.$count(
		gebeurtenis,
		and(eq(gebeurtenis.traceId, traceId), eq(gebeurtenis.actie, 'inloggen.omleiding_geweigerd'))
	);
}

const pageFor = (reden: string) => `/inloggen?fout=${reden}&middel=digid&terug=/account`;

for (const [reden, status] of Object.entries(INLOGREDENEN)) {
	withoutBrowser(
		`the page for ${reden} answers ${status} and keeps where one was going`,
		async ({ request }) => {
			const answer = await request.get(pageFor(reden), { headers: { accept: 'text/html' } });
			expect(answer.status()).toBe(status);
			const text = await answer.text();
			for (const zin of [uitlegBij(reden).titel, ...uitlegBij(reden).regels])
				expect(text).toContain(zin);
			expect(text).toMatch(
				/<a href="\/inloggen\?terug=%2Faccount"[^>]*>(?:(?!<\/a>)[^])*(Opnieuw inloggen|Kies een andere manier)/
			);
		}
	);
}

test('the pages for a refusal are accessible, with no more than fits', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const reden of ['niveau_te_laag', 'account_onbekend']) {
		await page.goto(pageFor(reden));
		await expectAccessible(page);
	}
	const perText = new Map(Object.keys(INLOGREDENEN).map((reden) => [uitlegBij(reden), reden]));
	for (const reden of perText.values()) {
		await page.goto(pageFor(reden));
		await expectNoSidewaysScroll(page);
	}
});

test('DigiD with only a password is not enough, and the page says what is', async ({ page }) => {
	await page.goto('/inloggen?terug=/account');
	await toProvider(page, 'digid');
	await chooseLevel(page, 'Alleen een wachtwoord');
	await page.getByRole('button', { name: /^Sanne Voorbeeld/ }).click();
	await expect(heading(page)).toHaveText('U hebt een sterkere manier van inloggen nodig');
	await page.goto('/account');
	await expect(heading(page)).toHaveText('Inloggen');
});

test('two log-ins begun in two tabs can both be finished', async ({ page }) => {
	const second = await page.context().newPage();
	for (const tab of [page, second]) {
		await tab.goto('/inloggen?terug=/account');
		await toProvider(tab, 'digid');
	}
	for (const tab of [page, second]) {
		await tab.getByRole('button', { name: /^Sanne Voorbeeld/ }).click();
		await expect(heading(tab)).toHaveText('Uw account');
	}
});

test('going back to the answer of the provider opens nothing a second time', async ({ page }) => {
	let answer = '';
	page.on('request', (request) => {
		if (request.url().includes('/digid/terug?')) answer = request.url();
	});
	await logInAs(page, 'Sanne Voorbeeld', '/account');
	await page.context().clearCookies();
	await page.goto(answer);
	await expect(heading(page)).toHaveText('Het inloggen is niet afgemaakt');
	await expect(page).not.toHaveURL(/code=/);
});

withoutBrowser(
	'a cookie that was copied before logging out opens nothing after it',
	async ({ baseURL }) => {
		const address = baseURL ?? '';
		const context = portalContext();
		const { token } = await logIn(context, await createAccount(context, ['ondernemer']));
		const headers = { cookie: `__Host-sessie=${token}`, accept: 'text/html', origin: address };
		const ask = (path: string, method = 'GET') =>
			fetch(address + path, {
				method,
				headers,
				redirect: 'manual',
				...(method === 'POST' && { body: new URLSearchParams() })
			});
		expect((await ask('/account')).status).toBe(200);
		expect((await ask('/uitloggen', 'POST')).headers.get('clear-site-data')).toContain('cookies');
		const after = await ask('/account');
		expect(after.headers.get('location')).toBe('/inloggen?terug=%2Faccount&reden=inactief');
	}
);

test('a session that was planted before the log-in is not the one after it', async ({ page }) => {
	await logInAs(page, 'Sanne Voorbeeld', '/account');
	const planted = await page.context().cookies();
	await logInAs(page, 'Youssef Proefman', '/account');
	const session = (cookies: typeof planted) =>
		cookies.find(({ name }) => name === '__Host-sessie')?.value;
	const cookies = await page.context().cookies();
	expect(session(cookies)).not.toBe(session(planted));
	expect(cookies.find(({ name }) => name === '__Host-sessie')).toMatchObject({
		httpOnly: true,
		secure: true,
		sameSite: 'Lax',
		path: '/'
	});
	await page.context().clearCookies();
	await page.context().addCookies(planted);
	await page.goto('/account');
	await expect(heading(page)).toHaveText('Inloggen');
});

for (const terug of ['https://kwaad.test/', '//kwaad.test/', '/\\kwaad.test', '/inloggen/digid']) {
	withoutBrowser(
		`no way to log in leads to ${terug}, and asking for it is recorded`,
		async ({ request }) => {
			const asked = { headers: { accept: 'text/html', traceparent: trace() }, maxRedirects: 0 };
			for (const path of ['/inloggen', '/inloggen/medewerker', '/inloggen/digid']) {
				const answer = await request.get(`${path}?terug=${encodeURIComponent(terug)}`, asked);
				const said = (await answer.text()) + String(answer.headers()['location']);
				expect(said).not.toMatch(/kwaad|terug=/);
			}
			const recorded = await refusedPaths(asked.headers.traceparent);
			expect(recorded).toBe(3);
		}
	);
}

test('after logging in nobody is sent to another site', async ({ page, baseURL }) => {
	await logInAs(page, 'Sanne Voorbeeld', '//kwaad.test/');
	expect(new URL(page.url()).origin).toBe(baseURL);
});

test('after logging out one can log out at the provider too, and comes back', async ({ page }) => {
	await logInAs(page, 'Sanne Voorbeeld', '/account');
	await page.getByRole('button', { name: 'Uitloggen', exact: true }).click();
	await expect(page).toHaveURL('/uitloggen?middel=digid');
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Ook uitloggen bij DigiD' }).click();
	await expect(page).toHaveURL(/\/uitloggen$/);
	await expect(heading(page)).toHaveText('U bent uitgelogd');
});
