import type { Browser, Page } from '@playwright/test';
import { giveToestemming } from '../../../src/lib/server/dossier/give-toestemming.ts';
import { dossiernummer } from '../../../src/lib/dossier/nummer.ts';
import { assign, createOrganisatie, staff } from '../../integration/support/dossier.ts';
import { asOndernemer, asStaff } from '../support/dossier.ts';
import { portalContext } from '../support/people.ts';
import {
	expect,
	expectAccessible,
	expectContrastInDark,
	expectNoSidewaysScroll,
	test
} from '../support/test.ts';

async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
	return (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
}

/** Everything a person can be asked to read there, in both colour schemes, on a small screen. */
async function expectReadable(page: Page, paths: readonly string[]): Promise<void> {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of paths) {
		await page.emulateMedia({ colorScheme: 'light' });
		expect((await page.goto(path))?.status(), path).toBe(200);
		await expectAccessible(page);
		await expectNoSidewaysScroll(page);
		await expectContrastInDark(page);
	}
}

test('the pages of an ondernemer are accessible, full and empty', async ({ page, baseURL }) => {
	test.slow(true, 'many pages');
	const pages = ['/mijn', '/mijn/inzage', '/mijn/toestemming', '/mijn/scan'];
	await asOndernemer(page, baseURL, { dossier: false });
	await expectReadable(page, pages);
	const { dossierId } = await asOndernemer(page, baseURL);
	await staff(portalContext(), ['verwijzer']);
	await expectReadable(page, [...pages, `/mijn/dossier/${dossierId}`]);
});

test('the pages of staff are accessible, full and empty', async ({ page, baseURL }) => {
	test.slow(true, 'many pages');
	const { dossierId } = await asOndernemer(page, baseURL);
	await asStaff(page, baseURL, ['adviseur', 'verwijzer']);
	await expectReadable(page, ['/werk']);
	const consulent = await asStaff(page, baseURL, ['consulent']);
	await assign(consulent, dossierId, 'consulent');
	const dossier = `/werk/dossiers/${dossierId}`;
	await expectReadable(page, ['/werk', '/werk?nummer=x', dossier, `${dossier}/toewijzen`]);
	await asStaff(page, baseURL, ['regio']);
	await expectReadable(page, ['/regio']);
});

test('who has somebody working on their dossier is told how far it is, not to ask for help once more', async ({
	page,
	browser,
	baseURL
}) => {
	const { dossierId } = await asOndernemer(page, baseURL);
	await page.goto('/mijn');
	await expect(page.getByText('Uw volgende stap')).toBeVisible();
	const desk = await elsewhere(browser, baseURL);
	await assign(await asStaff(desk, baseURL, ['consulent']), dossierId, 'consulent');
	await desk.context().close();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'In behandeling' })).toBeVisible();
	await expect(page.getByText('Uw volgende stap')).toHaveCount(0);
});

test('the ondernemer sees that a consulent of the municipality looked, once per visit', async ({
	page,
	browser,
	baseURL
}) => {
	const { dossierId } = await asOndernemer(page, baseURL);
	await page.goto('/mijn/inzage');
	await expect(page.getByText('Nog niemand heeft uw dossier bekeken.')).toBeVisible();
	const desk = await elsewhere(browser, baseURL);
	const naam = `Gemeente ${dossierId.slice(0, 8)}`;
	await asStaff(desk, baseURL, ['consulent'], await createOrganisatie(portalContext(), naam));
	await desk.goto(`/werk?nummer=${dossiernummer(dossierId)}`);
	// Pointing at a dossier is not reading it.
	await desk.getByRole('link', { name: dossiernummer(dossierId) }).hover();
	await desk.getByRole('link', { name: dossiernummer(dossierId) }).click();
	await expect(desk.getByText('Dat u dit dossier leest, is vastgelegd.')).toBeVisible();
	await desk.context().close();
	await page.reload();
	const row = page.getByRole('row', { name: naam });
	await expect(row).toContainText(`Consulent, ${naam}`);
	await expect(row).toContainText('Om uw dossier te behandelen');
	await expect(row).not.toContainText('keer die dag');
	await expect(page.locator('body')).not.toContainText('Medewerker consulent');
});

test('a consulent finds a dossier by keyboard, and hears why one bureau cannot do both', async ({
	page,
	baseURL
}) => {
	const { dossierId } = await asOndernemer(page, baseURL);
	const bureau = await createOrganisatie(portalContext());
	await assign(await staff(portalContext(), ['adviseur'], bureau), dossierId, 'adviseur');
	const coach = await staff(portalContext(), ['begeleider'], bureau);
	await asStaff(page, baseURL, ['consulent']);
	await page.goto('/werk');
	await page
		.getByRole('textbox', { name: 'Zoek op dossiernummer' })
		.fill(dossiernummer(dossierId).toLowerCase());
	await page.keyboard.press('Enter');
	// The router puts the focus back at the top once the list is there.
	await expect(page).toHaveURL(/nummer=/);
	await expect(page.locator('body')).toBeFocused();
	await page.getByRole('link', { name: dossiernummer(dossierId) }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noor de Vries');
	await page.getByRole('link', { name: 'Toewijzen of beëindigen' }).click();
	const keuze = page.getByLabel('Wie krijgt welke taak?');
	await keuze.selectOption(`begeleider ${coach.actor.accountId}`);
	await page.getByRole('button', { name: 'Wijs toe' }).click();
	await expect(page.locator('#fouten-kop')).toBeVisible();
	await expect(page.locator('.oz-error-summary')).toContainText('Kies een ander bureau.');
	await expect(keuze).toHaveValue(`begeleider ${coach.actor.accountId}`);
	await expectAccessible(page);
});

test('a verwijzer sees how far a dossier is while the ondernemer agrees, and then nothing', async ({
	page,
	browser,
	baseURL
}) => {
	const owner = await asOndernemer(page, baseURL);
	const desk = await elsewhere(browser, baseURL);
	const verwijzer = await asStaff(desk, baseURL, ['verwijzer']);
	const { organisatieId = '' } = verwijzer.actor;
	await giveToestemming(owner, { dossierId: owner.dossierId, organisatieId });
	await desk.goto(`/werk/dossiers/${owner.dossierId}`);
	await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Noor de Vries');
	await expect(desk.locator('body')).not.toContainText('321,45');
	await page.goto('/mijn/toestemming');
	await page.getByRole('button', { name: /^Stoppen/ }).click();
	await expect(page.getByText(/^Gestopt op/)).toBeVisible();
	expect((await desk.reload())?.status()).toBe(404);
	await desk.context().close();
});
