import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { startEmbedded } from '../../../scripts/postgres/embedded.ts';
import {
	DEMO_MEDEWERKERS,
	DEMO_ONDERNEMERS,
	DEMO_ORGANISATIES
} from '../../../src/lib/server/db/seed/demo-people.ts';
import { dump } from '../../integration/support/dump.ts';
import { WACHTWOORD } from '../../integration/support/medewerker.ts';
import { tracesIn } from '../../support/traces.ts';
import { logInAs } from '../support/log-in.ts';
import { addAuthenticator } from '../support/passkey.ts';
import { codeOf, givePassword, invite, logInAs as asRole } from '../support/medewerker.ts';
import { GEVESTIGD, press, type Antwoorden } from '../support/scan.ts';
import { openScanAt } from '../support/state.ts';
import { expect, test } from '../support/test.ts';

test.describe.configure({ timeout: 150_000 });

const NAAM = 'Bartholomeus Dwarshuis-Plantinga';
const EMAIL = `dwarshuis.${randomUUID().slice(0, 8)}@voorbeeldpost.example`;
const PASSKEY = 'Telefoon van Quirijn Hagendoorn';
const INKOMEN = '1482719,93';
const ANTWOORDEN: Antwoorden = {
	...GEVESTIGD,
	inkomen: { overigInkomen: '0', inkomenPartner: INKOMEN }
};

/** What somebody said, or what a provider said of them, in this journey or when the demo was loaded. */
const PLANTED = [
	NAAM,
	'Dwarshuis',
	EMAIL,
	WACHTWOORD,
	'1482719.93',
	PASSKEY,
	'Hagendoorn',
	...DEMO_ONDERNEMERS.flatMap(({ naam, claims }) => [naam, ...Object.values(claims)]),
	...DEMO_MEDEWERKERS.flatMap(({ naam, email }) => [naam, email])
];

const fresh = async (browser: Browser, baseURL: string): Promise<Page> =>
	(await browser.newContext({ baseURL })).newPage();

/** Answers of a scan wait, a person logs in by their means, takes them along and lets a referrer see how far it is. */
async function ondernemerTells(page: Page, naam: string): Promise<void> {
	await openScanAt(page, 'doorgaan', ANTWOORDEN);
	await press(page, 'Neem deze antwoorden mee naar uw dossier');
	await expect(page).toHaveURL(/\/inloggen/);
	await logInAs(page, naam, '/mijn/scan');
	await press(page, 'Neem mee naar mijn dossier');
	await expect(page.locator('body')).toContainText('Uw antwoorden staan nu in uw dossier.');
	await expect(page.locator('body')).toContainText('1.482.719,93');
	await page.goto('/mijn/toestemming');
	const laten = page.getByRole('button', { name: /^Laten meekijken/ });
	if ((await laten.count()) > 0) await laten.first().click();
	await page
		.getByRole('button', { name: /^Stoppen/ })
		.first()
		.click();
	await expect(page.getByText(/^Gestopt op/).first()).toBeVisible();
	await page.goto('/mijn/inzage');
}

/** A consulent of the municipality searches, reads the dossier and gives a colleague a task in it. */
async function consulentWorks(page: Page): Promise<void> {
	await logInAs(page, 'Karin Consulent', '/werk');
	await page.locator('a[href^="/werk/dossiers/"]').first().click();
	await expect(page.getByText('Dat u dit dossier leest, is vastgelegd.')).toBeVisible();
	await page.getByRole('link', { name: 'Toewijzen of beëindigen' }).click();
	const keuze = page.getByLabel('Wie krijgt welke taak?');
	await keuze.selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Wijs toe' }).click();
	await expect(page.locator('.oz-row').first()).toBeVisible();
}

/** Somebody is invited, sets up a password, an app and codes on paper, and logs in again; wrong first. */
async function medewerkerComes(browser: Browser, baseURL: string): Promise<void> {
	const beheer = await fresh(browser, baseURL);
	await asRole(beheer.context(), ['beheerder'], baseURL);
	const link = await invite(beheer, EMAIL, NAAM);
	await beheer.goto('/beheer/medewerkers');
	await beheer.getByLabel('Naam, e-mailadres of organisatie').fill('Dwarshuis');
	await beheer.getByRole('button', { name: 'Zoeken' }).click();
	const page = await fresh(browser, baseURL);
	await page.goto(link);
	await page.getByLabel('Kies een wachtwoord').fill(WACHTWOORD);
	await page.keyboard.press('Enter');
	const secret = (await page.locator('code').textContent()) ?? '';
	await page.getByLabel('Code uit de app').fill(codeOf(secret));
	await page.keyboard.press('Enter');
	await expect(page.locator('.codes code')).toHaveCount(10);
	const codes = await page.locator('.codes code').allTextContents();
	PLANTED.push(secret.replaceAll(' ', ''), ...codes);
	await page.context().clearCookies();
	await givePassword(page, EMAIL, `${WACHTWOORD} niet`);
	await expect(page.locator('.oz-error-summary')).toBeVisible();
	await givePassword(page, EMAIL, WACHTWOORD);
	await expect(page.getByLabel('Welke code')).toBeVisible();
}

/** Somebody names a passkey, and a beheerder blocks them. */
async function medewerkerGoes(browser: Browser, port: string): Promise<void> {
	// A passkey belongs to a name: browsers give none to an address in numbers.
	const address = `http://localhost:${port}`;
	const page = await fresh(browser, address);
	await addAuthenticator(page);
	const { id } = await asRole(page.context(), ['consulent'], address);
	await page.goto('/account/passkeys');
	await page.getByLabel('Naam', { exact: true }).fill(PASSKEY);
	await page.getByRole('button', { name: 'Passkey maken' }).click();
	await expect(page.getByText(PASSKEY)).toBeVisible();
	const beheer = await fresh(browser, address);
	await asRole(beheer.context(), ['beheerder'], address);
	await beheer.goto(`/beheer/medewerkers/${id}`);
	await beheer.getByRole('button', { name: 'Blokkeren' }).click();
	await expect(beheer.getByText('Deze persoon kan niet inloggen.')).toBeVisible();
}

test('a dump of the portal after what people do in it names nobody and repeats nothing they said', async ({
	browser
}) => {
	const { baseURL = '' } = test.info().project.use;
	await ondernemerTells(await fresh(browser, baseURL), 'Youssef Proefman');
	await ondernemerTells(await fresh(browser, baseURL), 'Loes Fictief');
	await consulentWorks(await fresh(browser, baseURL));
	await medewerkerComes(browser, baseURL);
	await medewerkerGoes(browser, new URL(baseURL).port);
	const server = await startEmbedded(process.env['E2E_DATAMAP'] ?? '.data/e2e');
	const text = await dump(server.url).finally(() => server.stop());
	// The name of a body is nobody's secret: that it is found shows that the dump holds what was written.
	expect(text).toContain(DEMO_ORGANISATIES.gemeente.naam);
	for (const actie of [
		'scan.meegenomen',
		'dossier.gelezen',
		'toestemming.gegeven',
		'toestemming.ingetrokken',
		'inlogmiddel.toegevoegd',
		'medewerker.geblokkeerd',
		'dossier.toegewezen'
	])
		expect(text).toContain(actie);
	expect(tracesIn(text, PLANTED)).toEqual([]);
});
