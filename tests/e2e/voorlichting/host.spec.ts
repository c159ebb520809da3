import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { boeking } from '../../../src/lib/server/db/schema/boeking.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import {
	boekingToken,
	incheckCode,
	incheckToken
} from '../../../src/lib/server/voorlichting/link.ts';
import { createSession, wens } from '../../integration/support/voorlichting.ts';
import { asOndernemer, asStaff } from '../support/dossier.ts';
import { enterOn } from '../support/keyboard.ts';
import { toProvider } from '../support/log-in.ts';
import { portalContext, useSession } from '../support/people.ts';
import {
	expect,
	expectAccessible,
	expectContrastInDark,
	expectNoSidewaysScroll,
	test
} from '../support/test.ts';

/** A session that begins in a minute, with Robin (two people) and Noa. */
async function today(capaciteit = 4) {
	const begin = new Date(Date.now() + 60_000).toISOString();
	const id = await createSession(portalContext(), { capaciteit, begin });
	const seat = async (naam: string, personen = 1) => {
		const gast = { naam, email: `${naam}@voorbeeld.nl`, wensen: 'Een tolk' };
		const made = await book(portalContext(), wens(id, { gast, personen }));
		if (made.soort !== 'geboekt') throw new Error(made.soort);
		return made.id;
	};
	return { id, path: `/werk/vandaag/${id}`, robin: await seat('Robin', 2), noa: await seat('Noa') };
}

async function attendance(bijeenkomstId: string) {
	const rows = await portalContext()
		.db.select({ personen: boeking.personen, aanwezig: boeking.aanwezig })
		.from(boeking)
		.where(eq(boeking.bijeenkomstId, bijeenkomstId))
		.orderBy(boeking.volgorde);
	return rows.map(({ personen, aanwezig }) => `${personen} ${String(aanwezig)}`);
}

const isIn = (page: Page, naam: string) => page.getByRole('button', { name: `Is er: ${naam}` });
const count = (page: Page) => page.locator('.telling');

async function walkIn(page: Page, naam: string): Promise<void> {
	await page.getByText('Iemand zonder afspraak').click();
	await page.getByLabel('Naam', { exact: true }).fill(naam);
	await page.getByRole('button', { name: 'Zet op de lijst' }).click();
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('from the day to the list: somebody is in, taken back, by code, and without a booking', async ({
		page,
		baseURL
	}) => {
		const { id, path, noa } = await today();
		await asStaff(page, baseURL, ['gegevensbeheerder']);
		await page.goto('/werk/vandaag');
		await page.locator(`a[href="${path}"]`).click();
		await isIn(page, 'Robin').click();
		await expect(count(page)).toContainText('2 van 3 binnen');
		await isIn(page, 'Robin').click();
		await expect(count(page)).toContainText('0 van 3 binnen');
		await page.getByLabel('Code van de bezoeker').fill(incheckCode(noa).toLowerCase());
		await page.getByRole('button', { name: 'Is er', exact: true }).click();
		await expect(count(page)).toContainText('1 van 3 binnen');
		await walkIn(page, 'Kim');
		await expect(count(page)).toContainText('2 van 4 binnen');
		await walkIn(page, 'Sam');
		await expect(page.getByText('Er is geen plek meer.')).toBeVisible();
		await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Sam');
		await page.getByText('Vragen die gesteld zijn').click();
		await page.getByLabel('Welke vraag werd gesteld?').fill(`Mag dat ${id}?`);
		await page.getByRole('button', { name: 'Bewaar de vraag' }).click();
		expect(await attendance(id)).toEqual(['2 null', '1 true', '1 true']);
		expect(page.url()).not.toContain('Kim');
	});

	test('the code on the own page, scanned by a host, opens that row; scanned by others it opens nothing', async ({
		page,
		baseURL
	}) => {
		const { id, robin } = await today();
		await asOndernemer(page, baseURL, { dossier: false });
		await page.goto(`/i/${incheckToken(robin)}`);
		await expect(page).toHaveURL('/boeking');
		await expect(page.getByText('Robin')).toHaveCount(0);
		await asStaff(page, baseURL, ['consulent']);
		await page.goto(`/i/${incheckToken(robin)}`);
		await expect(page.getByRole('heading', { name: 'U scande deze code' })).toBeVisible();
		expect(await attendance(id)).toEqual(['2 null', '1 null']);
		await isIn(page, 'Robin').first().click();
		expect(await attendance(id)).toEqual(['2 true', '1 null']);
	});

	test('a host whose session ended scans a code, logs in, and is at that row; no address on the way has the code', async ({
		page,
		context,
		baseURL
	}) => {
		const { robin } = await today();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await useSession(context, 'a'.repeat(40), baseURL ?? '');
		await page.goto(`/i/${incheckToken(robin)}`);
		await expect(page).toHaveURL('/inloggen?terug=%2Fi&reden=inactief');
		await expect(page.getByText('U scande de code van een bezoeker')).toBeVisible();
		await expect(page.getByText('Robin')).toHaveCount(0);
		await toProvider(page, 'gemeente');
		await page.getByRole('button', { name: /^Karin Consulent/ }).click();
		await expect(page.getByRole('heading', { name: 'U scande deze code' })).toBeVisible();
		await expect(isIn(page, 'Robin').first()).toBeVisible();
		expect(asked.filter((url) => url.includes(incheckToken(robin)))).toHaveLength(1);
		// Once: later the same way leads to the day.
		await page.goto('/i');
		await expect(page).toHaveURL('/werk/vandaag');
	});

	test('who holds the booking scans the own code and sees the own page, not the log-in of staff', async ({
		page
	}) => {
		const { robin, noa } = await today();
		await page.goto(`/b/${boekingToken('link', robin)}`);
		await page.goto(`/i/${incheckToken(robin)}`);
		await expect(page).toHaveURL('/boeking');
		await expect(page.getByText('Robin')).toBeVisible();
		await page.goto(`/i/${incheckToken(noa)}`);
		await expect(page).toHaveURL('/inloggen?terug=%2Fi');
		await page.goto('/i/bestaat-niet');
		await expect(page).toHaveURL('/boeking?link=onbekend');
	});
});

test('without a network taps and people stay on the page, are sent later, and count once', async ({
	page,
	context,
	baseURL
}) => {
	const { id, path } = await today();
	await asStaff(page, baseURL, ['consulent']);
	await page.goto(path);
	await page.getByLabel('Zoek op naam of code').fill('rob');
	await expect(isIn(page, 'Noa')).toHaveCount(0);
	await page.getByLabel('Zoek op naam of code').fill('');
	await context.setOffline(true);
	await isIn(page, 'Robin').click();
	await walkIn(page, 'Kim');
	// The form is ready for the next one at the door.
	await expect(page.getByLabel('Naam', { exact: true })).toBeFocused();
	await expect(page.getByLabel('1 persoon')).toBeChecked();
	await page.getByRole('button', { name: 'Niet gekomen: Noa' }).click();
	await expect(page.getByText('Nog niet verstuurd: 3.')).toBeVisible();
	await expect(count(page)).toContainText('3 van 4 binnen');
	expect(await attendance(id)).toEqual(['2 null', '1 null']);
	// Nothing of it is on the device.
	const kept = await page.evaluate(async () =>
		JSON.stringify([localStorage, sessionStorage, await indexedDB.databases(), await caches.keys()])
	);
	expect(kept).not.toMatch(/Kim|Robin|onderweg|aanwezig/);
	await expectAccessible(page);
	// Leaving would lose it: the page asks first.
	page.once('dialog', (dialog) => void dialog.dismiss());
	await page.getByRole('link', { name: 'Terug naar vandaag' }).click();
	await expect(page).toHaveURL(path);
	await context.setOffline(false);
	await expect(page.getByText('Nog niet verstuurd')).toHaveCount(0);
	await expect.poll(() => attendance(id)).toEqual(['2 true', '1 false', '1 true']);
	await page.reload();
	await expect(count(page)).toContainText('3 van 4 binnen');
});

test('on a phone, who could not be put on the list is said in view and never said to be on it', async ({
	page,
	baseURL
}) => {
	const { path } = await today(3);
	await asStaff(page, baseURL, ['consulent']);
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto(path);
	await walkIn(page, 'Kim');
	await expect(page.getByText('Kim staat niet op de lijst.')).toBeInViewport();
	await expect(page.getByText('Kim staat op de lijst.')).toHaveCount(0);
	await page.getByRole('button', { name: 'Vul opnieuw in' }).click();
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Kim');
});

test('the pages of a host: no faults for a screen reader, in the dark, at 320 px and by keyboard', async ({
	page,
	baseURL
}) => {
	const { id, path } = await today();
	await asStaff(page, baseURL, ['senior']);
	for (const address of ['/werk/vandaag', path]) {
		await page.goto(address);
		await expectAccessible(page);
		await expectContrastInDark(page);
		await page.setViewportSize({ width: 320, height: 700 });
		await expectNoSidewaysScroll(page);
	}
	await enterOn(page, isIn(page, 'Robin'));
	await expect(isIn(page, 'Robin')).toBeFocused();
	await expect.poll(() => attendance(id)).toEqual(['2 true', '1 null']);
});
