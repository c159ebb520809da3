import { test as withoutBrowser, type Page } from '@playwright/test';
import { INLOGREDENEN } from '../../../src/lib/toegang/inlogreden.ts';
import { logInAs, toProvider } from '../support/log-in.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function chooseLevel(page: Page, level: string): Promise<void> {
	await page.getByText('Kies hoe zeker de inlog is').click();
	await page.getByRole('radio', { name: level, exact: true }).check();
}

const pageFor = (reden: string) => `/inloggen?fout=${reden}&middel=digid&terug=/account`;

for (const [reden, status] of Object.entries(INLOGREDENEN)) {
	withoutBrowser(
		`the page for ${reden} answers ${status} and keeps where one was going`,
		async ({ request }) => {
			const answer = await request.get(pageFor(reden), { headers: { accept: 'text/html' } });
			expect(answer.status()).toBe(status);
			expect(await answer.text()).toMatch(
				/<a href="\/inloggen\?terug=%2Faccount"[^>]*>(?:(?!<\/a>)[^])*(Opnieuw inloggen|Kies een andere manier)/
			);
		}
	);
}

test('the pages for a refusal are accessible, with no more than fits', async ({ page }) => {
	test.slow(true, 'many pages');
	await page.setViewportSize({ width: 320, height: 640 });
	for (const reden of ['geannuleerd', 'niveau_te_laag', 'account_onbekend', 'te_vaak']) {
		await page.goto(pageFor(reden));
		await expectAccessible(page);
	}
	for (const reden of Object.keys(INLOGREDENEN)) {
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

test('staff do not come in with a password alone', async ({ page }) => {
	await page.goto('/inloggen');
	await toProvider(page, 'gemeente');
	await chooseLevel(page, 'Alleen een wachtwoord');
	await page.getByRole('button', { name: /^Karin Consulent/ }).click();
	await expect(heading(page)).toHaveText('U hebt een tweede stap nodig');
});

test('staff whom nobody made an account for are sent to the beheerder', async ({ page }) => {
	await page.goto('/inloggen');
	await toProvider(page, 'gemeente');
	await page.getByRole('button', { name: /^Otto Onbekend/ }).click();
	await expect(heading(page)).toHaveText('U hebt hier nog geen account');
	await expect(page.getByText('Vraag uw beheerder om een account')).toBeVisible();
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

test('a cookie that was copied before logging out opens nothing after it', async ({ page }) => {
	await logInAs(page, 'Sanne Voorbeeld', '/account');
	const copied = await page.context().cookies();
	await page.getByRole('button', { name: 'Uitloggen', exact: true }).click();
	await expect(heading(page)).toHaveText('U bent uitgelogd');
	await page.context().addCookies(copied);
	await page.goto('/account');
	await expect(heading(page)).toHaveText('Inloggen');
	await expect(page.getByText('U was een tijd niet actief')).toBeVisible();
});

test('a session that was planted before the log-in is not the one after it', async ({ page }) => {
	await logInAs(page, 'Sanne Voorbeeld', '/account');
	const planted = await page.context().cookies();
	await logInAs(page, 'Youssef Proefman', '/account');
	const session = (cookies: typeof planted) =>
		cookies.find(({ name }) => name === '__Host-sessie')?.value;
	expect(session(await page.context().cookies())).not.toBe(session(planted));
	await page.context().clearCookies();
	await page.context().addCookies(planted);
	await page.goto('/account');
	await expect(heading(page)).toHaveText('Inloggen');
});

for (const terug of ['https://kwaad.test/', '//kwaad.test/', '/\\kwaad.test', '/inloggen/digid']) {
	test(`after logging in nobody is sent to ${terug}`, async ({ page, baseURL }) => {
		await logInAs(page, 'Sanne Voorbeeld', terug);
		expect(new URL(page.url()).origin).toBe(baseURL);
		expect(page.url()).not.toContain('kwaad.test');
	});
}

test('after logging out one can log out at the provider too, and comes back', async ({ page }) => {
	await logInAs(page, 'Sanne Voorbeeld', '/account');
	await page.getByRole('button', { name: 'Uitloggen', exact: true }).click();
	await expect(page).toHaveURL('/uitloggen?middel=digid');
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Ook uitloggen bij DigiD' }).click();
	await expect(page).toHaveURL(/\/uitloggen$/);
	await expect(heading(page)).toHaveText('U bent uitgelogd');
});
