import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { WACHTWOORD } from '../../integration/support/medewerker.ts';
import { enterOn, typeInto } from '../support/keyboard.ts';
import { codeOf } from '../support/medewerker.ts';
import { addAuthenticator } from '../support/passkey.ts';
import { expect, test } from '../support/test.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const port = process.env['E2E_POORT'] ?? '4173';
const DATAMAP = process.env['E2E_DATAMAP'] ?? '.data/e2e';
const address = `http://localhost:${port}`;
test.use({ baseURL: address });
test.describe.configure({ timeout: 120_000 });

/** What somebody types who runs the server, beside the portal that is open. */
const beheerder = (...args: string[]) =>
	spawnSync('npm', ['run', '--silent', 'beheerder', '--', ...args], {
		cwd: root,
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], PORT: port, DATAMAP }
	});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function expectBeheer(page: Page): Promise<void> {
	await page.goto('/beheer/medewerkers');
	await expect(heading(page)).toHaveText('Medewerkers');
}

async function logOut(page: Page): Promise<void> {
	await enterOn(page, button(page, 'Uitloggen').first());
	await expect(heading(page)).toHaveText('U bent uitgelogd');
}

/** Password, app and codes on paper; gives those codes. */
async function setUp(page: Page): Promise<string[]> {
	await typeInto(page, page.getByLabel('Kies een wachtwoord'), WACHTWOORD);
	await page.keyboard.press('Enter');
	const secret = (await page.locator('code').textContent()) ?? '';
	await typeInto(page, page.getByLabel('Code uit de app'), codeOf(secret));
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Bewaar uw herstelcodes');
	const codes = await page.locator('.codes code').allTextContents();
	await enterOn(page, button(page, 'Ik heb ze bewaard'));
	await expect(page).not.toHaveURL(/herstelcodes/);
	return codes;
}

async function logInOnPaper(page: Page, email: string, code: string): Promise<void> {
	await page.goto('/inloggen/medewerker');
	await typeInto(page, page.getByLabel('E-mailadres'), email);
	await typeInto(page, page.getByLabel('Wachtwoord'), WACHTWOORD);
	await page.keyboard.press('Enter');
	await enterOn(page, page.locator('summary', { hasText: 'Ik heb mijn app niet bij me' }));
	await typeInto(page, page.getByLabel('Herstelcode'), code);
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/inloggen/);
}

test('the command makes the first beheerder of a portal that runs, who sets up every means by keyboard alone', async ({
	page
}) => {
	const email = `${randomUUID()}@voorbeeld.nl`;
	const { status, stdout, stderr } = beheerder('--naam', 'Eerste Beheerder', '--email', email);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	const link = /^https?:\S+$/m.exec(stdout)?.[0] ?? '';
	expect(link).toContain(`${address}/uitnodiging/`);
	await addAuthenticator(page);
	await page.goto(link);
	await expect(heading(page)).toHaveText('Welkom, Eerste Beheerder');
	const [code = ''] = await setUp(page);
	await expectBeheer(page);
	await logOut(page);
	await logInOnPaper(page, email, code);
	await page.goto('/account/passkeys');
	await typeInto(page, page.getByLabel('Naam', { exact: true }), 'Laptop');
	await enterOn(page, button(page, 'Passkey maken'));
	await expect(page.getByText('Uw passkey is gemaakt.')).toBeVisible();
	await logOut(page);
	await page.goto('/inloggen/medewerker');
	await enterOn(page, button(page, 'Inloggen met een passkey'));
	await expect(page).not.toHaveURL(/inloggen/);
	await expectBeheer(page);
});

test('the command without a right address says how to use it, and makes nobody', () => {
	const { status, stdout, stderr } = beheerder('--naam', 'Iemand', '--email', 'geen adres');
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr).toContain('Gebruik: npm run beheerder');
});
