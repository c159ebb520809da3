import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { sql } from 'drizzle-orm';
import { WACHTWOORD } from '../../integration/support/medewerker.ts';
import {
	codeOf,
	givePassword,
	guessPassword,
	invite,
	logInAs,
	newMedewerker
} from '../support/medewerker.ts';
import { portalContext } from '../support/people.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const newEmail = () => `${randomUUID()}@voorbeeld.nl`;

/** As somebody would look at it: nothing that a screen reader trips over, nothing that sticks out. */
async function expectGood(page: Page): Promise<void> {
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('from the link of the beheerder to logged in, and in again with a code on paper', async ({
		page,
		browser,
		baseURL
	}) => {
		const email = newEmail();
		await logInAs(page.context(), ['beheerder'], baseURL ?? '');
		const path = await invite(page, email);
		const own = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const invited = await own.newPage();
		await invited.goto(path);
		await expect(heading(invited)).toHaveText('Welkom, Sam Visser');
		await invited.getByLabel('Kies een wachtwoord').fill('kort');
		await invited.getByRole('button', { name: 'Verder' }).click();
		await expect(invited.getByRole('link', { name: /te kort/ })).toBeVisible();
		await invited.getByLabel('Kies een wachtwoord').fill(WACHTWOORD);
		await invited.getByRole('button', { name: 'Verder' }).click();
		const secret = (await invited.locator('code').textContent()) ?? '';
		await invited.getByLabel('Code uit de app').fill('12');
		await invited.getByRole('button', { name: 'Controleren' }).click();
		await expect(invited.getByRole('link', { name: /klopt niet/ })).toBeVisible();
		expect(await invited.locator('code').textContent()).toBe(secret);
		await invited.getByLabel('Code uit de app').fill(codeOf(secret));
		await invited.getByRole('button', { name: 'Controleren' }).click();
		await expect(heading(invited)).toHaveText('Bewaar uw herstelcodes');
		const codes = await invited.locator('.codes code').allTextContents();
		expect(new Set(codes).size).toBe(10);
		await invited.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
		await expect(invited).not.toHaveURL(/herstelcodes/);
		await invited.goto('/account/herstelcodes');
		await expect(invited.getByText('U hebt nog 10 herstelcodes.')).toBeVisible();
		await invited.getByRole('button', { name: 'Uitloggen' }).first().click();
		await expect(heading(invited)).toHaveText('U bent uitgelogd');
		await givePassword(invited, email, WACHTWOORD);
		await invited.getByText('Ik heb mijn app niet bij me').click();
		await invited.getByLabel('Herstelcode').fill(codes[0] ?? '');
		await invited.getByRole('button', { name: 'Inloggen met herstelcode' }).click();
		await expect(invited).not.toHaveURL(/inloggen/);
		await invited.goto('/account');
		await expect(invited.getByText('U hebt er nog 9.')).toBeVisible();
		const again = await invited.goto(path);
		expect(again?.status()).toBe(404);
		await expect(heading(invited)).toHaveText('Deze link werkt niet meer');
		await own.close();
	});

	test('a code of the app gives the page that was asked for', async ({ page }) => {
		const { email, secret } = await newMedewerker(['consulent']);
		await page.goto('/inloggen/medewerker?terug=%2Faccount');
		await page.getByLabel('E-mailadres').fill(email);
		await page.getByLabel('Wachtwoord').fill(WACHTWOORD);
		await page.getByRole('button', { name: 'Verder' }).click();
		await page.getByLabel('Welke code').fill(codeOf(secret));
		await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
		await expect(page).toHaveURL('/account');
	});
});

test('too many wrong passwords: told to wait, with the time, whoever it is', async ({
	page,
	baseURL
}) => {
	const { email } = await newMedewerker(['consulent']);
	for (const address of [newEmail(), email]) {
		const guess = { email: address, origin: baseURL ?? '' };
		await guessPassword(page, { ...guess, times: 10 });
		const right = { ...guess, times: 1, wachtwoord: WACHTWOORD };
		const [answer] = await guessPassword(page, right);
		expect(answer?.status()).toBe(429);
		expect(Number(answer?.headers()['retry-after'])).toBeGreaterThan(800);
	}
	await givePassword(page, email, WACHTWOORD);
	await expect(page.getByText('Probeer het over 15 minuten opnieuw.')).toBeVisible();
	await expectGood(page);
});

test('each page of logging in is usable, also with its errors', async ({ page }) => {
	const { email } = await newMedewerker(['consulent']);
	await page.goto('/inloggen/medewerker');
	await expectGood(page);
	await page.getByLabel('E-mailadres').fill('geen adres');
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(page.getByLabel('E-mailadres')).toHaveValue('geen adres');
	await expectGood(page);
	await givePassword(page, email, WACHTWOORD);
	await expectGood(page);
	await page.getByLabel('Welke code').fill('000000');
	await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
	await expect(page.getByRole('link', { name: /klopt niet/ })).toBeVisible();
	await expectGood(page);
});

test('the log-in works with the keyboard alone', async ({ page }) => {
	const { email, secret } = await newMedewerker(['consulent']);
	await page.goto('/inloggen/medewerker');
	await page.getByLabel('E-mailadres').focus();
	await page.keyboard.type(email);
	await page.keyboard.press('Tab');
	await page.keyboard.type(WACHTWOORD);
	await page.keyboard.press('Enter');
	await page.getByLabel('Welke code').focus();
	await page.keyboard.type(codeOf(secret));
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/inloggen/);
	await page.goto('/account');
	await expect(heading(page)).toHaveText('Uw account');
});

test('the pages of the beheerder are usable, also with errors', async ({ page, baseURL }) => {
	const { id } = await logInAs(page.context(), ['beheerder'], baseURL ?? '');
	for (const path of [
		'/beheer/medewerkers/nieuw',
		'/beheer/sessies',
		`/beheer/sessies?account=${id}`,
		'/beheer/rechten'
	]) {
		await page.goto(path);
		await expectGood(page);
	}
	await page.goto('/beheer/medewerkers/nieuw');
	await page.getByLabel('Naam', { exact: true }).fill('Iemand');
	await page.getByRole('button', { name: 'Link maken' }).click();
	await expect(page.getByRole('link', { name: 'Kies minstens één rol.' })).toBeVisible();
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Iemand');
	await expectGood(page);
});

test('searching finds by a part of the name and keeps it out of the address', async ({
	page,
	baseURL
}) => {
	await logInAs(page.context(), ['beheerder'], baseURL ?? '');
	const { email } = await newMedewerker(['regio']);
	await page.goto('/beheer/medewerkers');
	await page.getByLabel('Naam, e-mailadres of organisatie').fill(email.slice(0, 20));
	await page.getByRole('button', { name: 'Zoeken' }).click();
	await expect(page.getByRole('status').filter({ hasText: '1 medewerker gevonden' })).toBeVisible();
	expect(page.url()).not.toContain(email.slice(0, 8));
	await expectGood(page);
});

test('roles change, somebody is blocked and let in again', async ({ page, baseURL }) => {
	await logInAs(page.context(), ['beheerder'], baseURL ?? '');
	const { id } = await newMedewerker(['regio']);
	await page.goto(`/beheer/medewerkers/${id}`);
	// The page that answers must be there before it is asked for anew.
	const save = async () => {
		const answered = page.waitForEvent('load');
		await page.getByRole('button', { name: 'Rollen opslaan' }).click();
		await answered;
		await page.reload();
	};
	await page.getByLabel('Regio').uncheck();
	await save();
	await expect(page.getByLabel('Regio')).not.toBeChecked();
	await page.getByLabel('Senior').check();
	await save();
	await expect(page.getByLabel('Senior')).toBeChecked();
	await page.getByRole('button', { name: 'Blokkeren' }).click();
	await expect(page.getByText('Geblokkeerd', { exact: true })).toBeVisible();
	await expectGood(page);
	await page.getByRole('button', { name: 'Weer toelaten' }).click();
	await expect(page.getByText('Actief', { exact: true })).toBeVisible();
});

test('changing a means asks for a proof first when the log-in is ten minutes old', async ({
	page,
	baseURL
}) => {
	const { id } = await logInAs(page.context(), ['consulent'], baseURL ?? '');
	const { db } = portalContext();
	await db.execute(
		sql`update session set created_at = now() - interval '11 minutes' where account_id = ${id}`
	);
	await page.goto('/account');
	await expectGood(page);
	await page.getByRole('link', { name: 'Wachtwoord veranderen' }).click();
	await expect(heading(page)).toHaveText('Bent u het zelf?');
	await expectGood(page);
	await page.getByLabel('Uw wachtwoord').fill(WACHTWOORD);
	await page.getByRole('button', { name: 'Bevestigen' }).click();
	await expect(heading(page)).toHaveText('Nieuw wachtwoord');
	await page.getByLabel('Nieuw wachtwoord').fill('Noor Bakker 2026');
	await page.getByRole('button', { name: 'Opslaan' }).click();
	await expectGood(page);
	await page.getByLabel('Nieuw wachtwoord').fill('zeven dappere pinguins');
	await page.getByRole('button', { name: 'Opslaan' }).click();
	await expect(page.getByText('Uw nieuwe wachtwoord is opgeslagen.')).toBeVisible();
});

test('another app and new codes on paper, each page usable', async ({ page, baseURL }) => {
	await logInAs(page.context(), ['consulent'], baseURL ?? '');
	await page.goto('/account/app');
	await expectGood(page);
	await page.getByText('Scannen lukt niet').click();
	const secret = (await page.locator('.geheim').textContent()) ?? '';
	await page.getByLabel('Code uit de app').fill(codeOf(secret));
	await page.getByRole('button', { name: 'Controleren' }).click();
	await expect(page.getByText('Uw nieuwe app is gekoppeld.')).toBeVisible();
	await page.goto('/account/herstelcodes');
	await expectGood(page);
	await page.getByRole('button', { name: 'Nieuwe codes maken' }).click();
	const codes = await page.locator('.codes code').allTextContents();
	await expectGood(page);
	await page.reload();
	expect(await page.locator('.codes code').allTextContents()).toEqual(codes);
	await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
	await expect(page.getByText('Uw nieuwe herstelcodes werken vanaf nu.')).toBeVisible();
	await page.goto('/account/herstelcodes');
	await expect(page.locator('.codes')).toHaveCount(0);
});

test('nonsense in links, cookies and fields never breaks the portal', async ({ request }) => {
	const junk = ['x', '%00', '%F0%9F%92%A5', 'A'.repeat(5_000), "'--", '..%2F..', '%E0%A4%A'];
	const origin = { origin: test.info().project.use.baseURL ?? '' };
	const post = (path: string, form: Record<string, string>, cookie = '') => {
		const headers = { ...origin, cookie, accept: 'text/html' };
		return request.post(path, { form, maxRedirects: 0, headers });
	};
	for (const piece of junk) {
		const cookie = `__Host-tweede-stap=${piece}; __Host-passkey=${piece}; __Host-sessie=${piece}`;
		const answers = [
			await request.get(`/uitnodiging/${piece}`, { maxRedirects: 0 }),
			await request.get('/account', { maxRedirects: 0, headers: { cookie } }),
			await request.get('/inloggen/medewerker/code', { headers: { cookie } }),
			await post('/inloggen/medewerker?/wachtwoord', { email: piece, wachtwoord: piece }),
			await post('/inloggen/medewerker?/passkey', { antwoord: piece }, cookie),
			await post('/inloggen/medewerker/code?/code', { code: piece }, cookie),
			await post('/inloggen/medewerker/code?/herstelcode', { herstelcode: piece }, cookie),
			await request.post('/inloggen/medewerker/passkey', { data: piece, headers: origin })
		];
		for (const answer of answers) expect(answer.status(), answer.url()).toBeLessThan(500);
	}
});
