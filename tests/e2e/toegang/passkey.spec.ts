import { randomUUID } from 'node:crypto';
import { test as withoutBrowser, type Page } from '@playwright/test';
import { guessPassword, invite, logInAs } from '../support/medewerker.ts';
import { addAuthenticator } from '../support/passkey.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

// A passkey belongs to a name: browsers give none to an address in numbers.
const port = process.env['E2E_POORT'] ?? '4173';
const address = `http://localhost:${port}`;
test.use({ baseURL: address });

async function addPasskey(page: Page, naam: string): Promise<void> {
	await page.goto('/account/passkeys');
	await page.getByLabel('Naam', { exact: true }).fill(naam);
	await page.getByRole('button', { name: 'Passkey maken' }).click();
	await expect(page.getByText('Uw passkey is gemaakt.')).toBeVisible();
}

const withPasskey = (page: Page) =>
	page.getByRole('button', { name: 'Inloggen met een passkey' }).click();

test('a passkey is made, named, used to log in, and to show again who one is', async ({ page }) => {
	await addAuthenticator(page);
	await logInAs(page.context(), ['consulent'], address);
	await page.goto('/account/passkeys');
	await expectAccessible(page);
	await addPasskey(page, 'Laptop van het werk');
	await expect(page.getByText('Laptop van het werk')).toBeVisible();
	await page.context().clearCookies();
	await page.goto('/inloggen/medewerker?terug=%2Faccount');
	await withPasskey(page);
	await expect(page).toHaveURL('/account');
	await expect(page.getByText('Ingelogd met een passkey').first()).toBeVisible();
	await page.goto('/account/bevestigen?terug=%2Faccount%2Fwachtwoord');
	await page.getByRole('button', { name: 'Bevestigen met een passkey' }).click();
	await expect(page).toHaveURL('/account/wachtwoord');
});

test('the device must know its user: without that the passkey opens nothing', async ({ page }) => {
	const { cdp, authenticatorId } = await addAuthenticator(page);
	await logInAs(page.context(), ['consulent'], address);
	await addPasskey(page, 'Telefoon');
	await page.context().clearCookies();
	await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
	await page.goto('/inloggen/medewerker');
	await withPasskey(page);
	await expect(page.getByRole('alert')).toBeVisible();
	await expectAccessible(page);
	await page.goto('/account');
	await expect(page).not.toHaveURL('/account');
});

test('a passkey opens the door while somebody guesses at the password, and can be removed beside it', async ({
	page
}) => {
	await addAuthenticator(page);
	const { email } = await logInAs(page.context(), ['consulent'], address);
	await addPasskey(page, 'Oude laptop');
	await page.context().clearCookies();
	const answers = await guessPassword(page, { email, times: 11, origin: address });
	expect(answers.map((answer) => answer.status())).toContain(429);
	await page.goto('/inloggen/medewerker?terug=%2Faccount%2Fpasskeys');
	await withPasskey(page);
	await page.getByRole('button', { name: /Verwijderen.*Oude laptop/ }).click();
	await expect(page.getByText('De passkey is verwijderd.')).toBeVisible();
});

test('an answer that was used, or of which the counter went back, opens nothing', async ({
	page
}) => {
	const { cdp, authenticatorId } = await addAuthenticator(page);
	await logInAs(page.context(), ['consulent'], address);
	await addPasskey(page, 'Laptop');
	await page.context().clearCookies();
	await page.goto('/inloggen/medewerker?terug=%2Faccount');
	const sent = page.waitForRequest((request) => request.url().includes('?/passkey'));
	await withPasskey(page);
	const answer = (await sent).postData() ?? '';
	await expect(page).toHaveURL('/account');
	const replay = await page.request.post('/inloggen/medewerker?/passkey', {
		data: answer,
		maxRedirects: 0,
		headers: {
			origin: address,
			accept: 'text/html',
			'content-type': 'application/x-www-form-urlencoded'
		}
	});
	expect(replay.status()).toBe(400);
	const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId });
	const [credential] = credentials;
	if (!credential) throw new Error('The authenticator holds no passkey');
	await cdp.send('WebAuthn.removeCredential', {
		authenticatorId,
		credentialId: credential.credentialId
	});
	await cdp.send('WebAuthn.addCredential', {
		authenticatorId,
		credential: { ...credential, signCount: 0 }
	});
	await page.context().clearCookies();
	await page.goto('/inloggen/medewerker');
	await withPasskey(page);
	await expect(page.getByText('Inloggen met deze passkey lukt niet.').first()).toBeVisible();
	await expectAccessible(page);
});

test('somebody who is invited chooses a passkey, and cannot remove the only one', async ({
	page,
	browser
}) => {
	await logInAs(page.context(), ['beheerder'], address);
	const path = await invite(page, `${randomUUID()}@voorbeeld.nl`);
	const own = await browser.newContext({ baseURL: address });
	const invited = await own.newPage();
	await addAuthenticator(invited);
	await invited.goto(path);
	await expectAccessible(invited);
	await invited.getByRole('button', { name: 'Passkey maken' }).click();
	await invited.waitForURL((url) => !url.pathname.startsWith('/uitnodiging'));
	await invited.goto('/account/passkeys');
	await invited.getByRole('button', { name: /Verwijderen/ }).click();
	await expect(invited.getByText('Dit is uw enige manier om in te loggen.').first()).toBeVisible();
	await expectAccessible(invited);
	await own.close();
});

withoutBrowser(
	'without JavaScript the button for a passkey is not there, and a password is',
	async ({ request }) => {
		const page = await (await request.get('/inloggen/medewerker')).text();
		expect(page).toContain('name="wachtwoord"');
		expect(page).not.toMatch(/<button[^>]*>(?:(?!<\/button>)[^])*passkey/);
	}
);
