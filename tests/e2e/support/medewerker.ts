import type { APIResponse, BrowserContext, Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { systemKlok } from '../../../src/lib/server/klok.ts';
import { createMedewerker, type Person } from '../../integration/support/medewerker.ts';
import { logIn } from '../../integration/support/context.ts';
import type { Rol } from '../../../src/lib/toegang/rollen.ts';
import { portalContext, useSession } from './people.ts';
import { expect } from './test.ts';

/** Somebody with a password and an app, in the database of the portal under test. */
export const newMedewerker = (rollen: readonly Rol[]): Promise<Person> =>
	createMedewerker(portalContext(), rollen);

/** Logs this browser in as somebody new with these roles. */
export async function logInAs(
	browser: BrowserContext,
	rollen: readonly Rol[],
	url: string
): Promise<Person> {
	const person = await newMedewerker(rollen);
	const { token } = await logIn(portalContext(), person.id, 'wachtwoord');
	await useSession(browser, token, url);
	return person;
}

/** The code that an app with this secret shows, so many steps from now. */
export const codeOf = (secret: string, steps = 0): string =>
	new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({
		timestamp: systemKlok.nu().getTime() + steps * 30_000
	});

/** Fills in the first step of the log-in. */
export async function givePassword(page: Page, email: string, wachtwoord: string): Promise<void> {
	await page.goto('/inloggen/medewerker');
	await page.getByLabel('E-mailadres').fill(email);
	await page.getByLabel('Wachtwoord').fill(wachtwoord);
	await page.getByRole('button', { name: 'Verder' }).click();
}

interface Guessing {
	readonly email: string;
	readonly times: number;
	/** Address of the portal: what comes from elsewhere is refused. */
	readonly origin: string;
	readonly wachtwoord?: string;
}

/** Sends so many passwords at once, as a program that guesses would. */
export const guessPassword = (
	page: Page,
	{ email, times, origin, wachtwoord = 'een heel ander woord' }: Guessing
): Promise<APIResponse[]> =>
	Promise.all(
		Array.from({ length: times }, () =>
			page.request.post('/inloggen/medewerker?/wachtwoord', {
				form: { email, wachtwoord },
				headers: { accept: 'text/html', origin }
			})
		)
	);

/** Invites somebody at the pages of the beheerder and gives the path of the link. */
export async function invite(page: Page, email: string, naam = 'Sam Visser'): Promise<string> {
	await page.goto('/beheer/medewerkers/nieuw');
	await page.getByLabel('Naam', { exact: true }).fill(naam);
	await page.getByLabel('E-mailadres').fill(email);
	await page.getByLabel('Werkt voor').fill('Gemeente Voorbeeld');
	await page.getByLabel('Consulent').check();
	await page.getByRole('button', { name: 'Link maken' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${naam} is uitgenodigd`);
	const link = await page.locator('code').textContent();
	return new URL(link ?? '').pathname;
}
