import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { boeking } from '../../../src/lib/server/db/schema/boeking.ts';
import { boekingToken } from '../../../src/lib/server/voorlichting/link.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { createSession, standen, wens } from '../../integration/support/voorlichting.ts';
import { asOndernemer } from '../support/dossier.ts';
import { portalContext } from '../support/people.ts';
import { appReady, GEVESTIGD, press, walkToResultaat } from '../support/scan.ts';
import {
	expect,
	expectAccessible,
	expectContrastInDark,
	expectNoSidewaysScroll,
	test
} from '../support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const session = (more = {}) => createSession(portalContext(), { begin: inDays(9), ...more });

async function booking(bijeenkomstId: string, more = {}): Promise<string> {
	const made = await book(portalContext(), wens(bijeenkomstId, more));
	if (made.soort !== 'geboekt') throw new Error(made.soort);
	return made.id;
}

async function openLink(page: Page, boekingId: string): Promise<void> {
	portalContext();
	await page.goto(`/b/${boekingToken('link', boekingId)}`);
}

const bookingsOf = (bijeenkomstId: string) =>
	portalContext().db.select().from(boeking).where(eq(boeking.bijeenkomstId, bijeenkomstId));

async function good(page: Page): Promise<void> {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.emulateMedia({ colorScheme: 'light' });
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
	await expectContrastInDark(page);
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('the month shows what the list shows, and keeps what was asked', async ({ page }) => {
			await page.goto('/agenda?taal=en');
			await expect(page.getByRole('link', { name: 'Starting your own business' })).toBeVisible();
			await page.getByRole('link', { name: 'Maand', exact: true }).click();
			await expect(page).toHaveURL(/taal=en&weergave=maand$/);
			const found = page.getByRole('link', { name: 'Starting your own business' });
			if ((await found.count()) === 0) {
				await page.getByRole('link', { name: 'Volgende maand' }).click();
				await page.getByRole('link', { name: 'Vorige maand' }).click();
				await page.getByRole('link', { name: 'Volgende maand' }).click();
			}
			await found.click();
			await expect(heading(page)).toHaveText('Starting your own business');
		});

		test('a day to begin at leaves out what comes before it', async ({ page }) => {
			const days = portalContext();
			const [near, far] = [
				await createSession(days, { begin: inDays(40) }),
				await createSession(days, { begin: inDays(60) })
			];
			await page.goto('/agenda');
			await page.getByText('Wat zoekt u?').click();
			await page.getByLabel('Vanaf welke dag').fill(inDays(50).slice(0, 10));
			await page.getByRole('button', { name: 'Toon' }).click();
			await expect(page.locator(`a[href="/agenda/${far}"]`)).toBeVisible();
			await expect(page.locator(`a[href="/agenda/${near}"]`)).toHaveCount(0);
			await page.getByRole('link', { name: 'Alles laten zien' }).click();
			await expect(page).toHaveURL('/agenda');
		});

		test('a party that waits can come with fewer, and is then offered the seat', async ({
			page
		}) => {
			const id = await session({ capaciteit: 2 });
			const [first] = [await booking(id), await booking(id)];
			const party = await booking(id, { personen: 3 });
			await openLink(page, first);
			await page.getByText('Ik kom niet').click();
			await page.getByRole('button', { name: 'Ja, zeg af' }).click();
			await openLink(page, party);
			await page.getByRole('button', { name: 'Ik kom alleen' }).click();
			await expect(heading(page)).toHaveText('Er is een plek voor u');
		});

		test('who just did the scan takes a seat that asks for it; nothing else is kept', async ({
			page
		}) => {
			test.slow(true, 'a whole scan comes first');
			const id = await session({ toegang: 'na_scan' });
			await page.goto(`/agenda/${id}`);
			await expect(page.getByRole('button', { name: 'Plek vragen' })).toHaveCount(0);
			await page.goto('/scan?deur=doorgaan');
			if (javaScriptEnabled) await appReady(page);
			await walkToResultaat(page, GEVESTIGD);
			await press(page, 'Kies een voorlichting');
			await expect(heading(page)).toHaveText('Kom langs');
			await page.goto(`/agenda/${id}`);
			await page.getByLabel('Hoe mogen we u noemen?').fill('Robin');
			await page.getByLabel('E-mailadres').fill(`${randomUUID()}@voorbeeld.nl`);
			await page.getByRole('button', { name: 'Plek vragen' }).click();
			await expect(heading(page)).toHaveText('U komt');
		});
	});
}

test('a made-up cookie of the scan opens nothing', async ({ page, baseURL }) => {
	const id = await session({ toegang: 'na_scan' });
	const { hostname: domain } = new URL(baseURL ?? '');
	const cookie = { value: randomUUID(), domain, path: '/', secure: true } as const;
	await page.context().addCookies([
		{ ...cookie, name: '__Host-scan' },
		{ ...cookie, name: '__Host-gescand' }
	]);
	await page.goto(`/agenda/${id}`);
	await expect(page.getByRole('link', { name: 'Doe de scan' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Plek vragen' })).toHaveCount(0);
});

test('an expired link says calmly what to do', async ({ page }) => {
	const id = await booking(await session());
	const past = new Date(Date.now() - 1000);
	await portalContext().db.update(boeking).set({ linkTot: past }).where(eq(boeking.id, id));
	await openLink(page, id);
	await expect(heading(page)).toHaveText('Deze link werkt niet meer');
	await expect(page.getByRole('link', { name: 'Bekijk wat er nog meer is' })).toBeVisible();
	await page.goto('/boeking/afspraak.ics');
	await expect(page).toHaveURL('/boeking');
	await good(page);
});

test('a form that is sent five times at once is one booking', async ({ page, baseURL }) => {
	const id = await session();
	await page.goto(`/agenda/${id}`);
	const sleutel = await page.locator('input[name="sleutel"]').inputValue();
	const form = { naam: 'Robin', email: '', telefoon: '0612345678', personen: '1', wensen: '' };
	const send = () =>
		page.request.post(`/agenda/${id}`, {
			form: { ...form, geboektDoor: '', kanaal: '', campagne: '', sleutel },
			headers: { origin: baseURL ?? '', accept: 'text/html' },
			maxRedirects: 0
		});
	const answers = await Promise.all([send(), send(), send(), send(), send()]);
	expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303, 303, 303]);
	expect(await standen(portalContext(), id)).toEqual(['bevestigd 1']);
});

test('by which way somebody came stays with the form, also when something is missing', async ({
	page
}) => {
	const id = await session();
	await page.goto(`/agenda/${id}?campagne=folder-markt`);
	await page.getByRole('button', { name: 'Plek vragen' }).click();
	await page.getByLabel('Hoe mogen we u noemen?').fill('Robin');
	await page.getByLabel('Telefoonnummer').fill('0612345678');
	await page.getByText('Meer opties').click();
	await page.getByLabel('Hoe kende u ons?').selectOption('Mijn boekhouder');
	await page.getByLabel('Boekt u voor iemand anders?').fill('Kim');
	await page.getByLabel('Stuur mij onopvallende berichten').check();
	await page.getByRole('button', { name: 'Plek vragen' }).click();
	await expect(heading(page)).toHaveText('U komt');
	const [row] = await bookingsOf(id);
	expect(row).toMatchObject({ kanaal: 'boekhouder', campagne: 'folder-markt', discreet: true });
});

test('a campaign that cannot be is left out, and holds nobody up', async ({ page }) => {
	const id = await session();
	await page.goto(`/agenda/${id}?campagne=${encodeURIComponent('"><b>folder')}`);
	await page.getByLabel('Hoe mogen we u noemen?').fill('Robin');
	await page.getByLabel('Telefoonnummer').fill('0612345678');
	await page.getByRole('button', { name: 'Plek vragen' }).click();
	await expect(heading(page)).toHaveText('U komt');
	expect((await bookingsOf(id))[0]?.campagne).toBeNull();
});

test('a seat can be put in a calendar of one’s own', async ({ page }) => {
	await openLink(page, await booking(await session()));
	const fetched = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Zet in uw agenda' }).click();
	expect((await fetched).suggestedFilename()).toBe('afspraak.ics');
	const answer = await page.request.get('/boeking/afspraak.ics');
	expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
	expect(await answer.text()).toContain('TZID:Europe/Amsterdam');
});

test('who is logged in finds the booking again, and says whether it goes in the dossier', async ({
	page,
	baseURL
}) => {
	await asOndernemer(page, baseURL);
	await page.goto('/mijn/afspraken');
	await expect(page.getByText('U hebt nog geen afspraken.')).toBeVisible();
	const id = await session();
	await page.goto(`/agenda/${id}`);
	await page.getByLabel('Hoe mogen we u noemen?').fill('Noor');
	await page.getByLabel('E-mailadres').fill(`${randomUUID()}@voorbeeld.nl`);
	await page.getByRole('button', { name: 'Plek vragen' }).click();
	await expect(heading(page)).toHaveText('U komt');
	await page.goto('/mijn/afspraken');
	await good(page);
	await page.getByRole('button', { name: 'Zet in mijn dossier dat ik kom' }).click();
	await expect(page.getByText('Dit staat in uw dossier.')).toBeVisible();
	expect((await bookingsOf(id))[0]?.dossierId).not.toBeNull();
	await page.getByRole('button', { name: 'Haal uit mijn dossier' }).click();
	await expect(page.getByText('Dit staat in uw dossier.')).toHaveCount(0);
	await page.getByRole('button', { name: /Bekijk of wijzig/ }).click();
	await expect(heading(page)).toHaveText('U komt');
});

test('questions, month and the form with its options are accessible in both colours', async ({
	page
}) => {
	test.slow(true, 'many pages');
	await page.goto('/vragen');
	await page.getByText('Moet ik al een plan hebben als ik kom?').click();
	await expect(page.getByText('U hoort juist wat er in een plan staat.')).toBeVisible();
	await good(page);
	await page.goto('/agenda?weergave=maand');
	await good(page);
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.emulateMedia({ colorScheme: 'light' });
	await expectAccessible(page);
	await page.goto(`/agenda/${await session()}`);
	await page.getByText('Meer opties').click();
	await good(page);
});
