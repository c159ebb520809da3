import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { boekingToken, confirmationCode } from '../../../src/lib/server/voorlichting/link.ts';
import { createSession, wens } from '../../integration/support/voorlichting.ts';
import { answerBoeking } from '../../../src/lib/server/voorlichting/answer.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { portalContext } from '../support/people.ts';
import {
	expect,
	expectAccessible,
	expectContrastInDark,
	expectNoSidewaysScroll,
	test
} from '../support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const session = (capaciteit = 12, days = 9) =>
	createSession(portalContext(), { capaciteit, begin: inDays(days) });

async function booking(bijeenkomstId: string, more = {}): Promise<string> {
	const made = await book(portalContext(), wens(bijeenkomstId, more));
	if (made.soort !== 'geboekt') throw new Error(made.soort);
	return made.id;
}

async function fillIn(page: Page, contact: 'mail' | 'telefoon' = 'mail'): Promise<void> {
	await page.getByLabel('Hoe mogen we u noemen?').fill('Robin');
	if (contact === 'mail') await page.getByLabel('E-mailadres').fill(`${randomUUID()}@voorbeeld.nl`);
	else await page.getByLabel('Telefoonnummer').fill('0612345678');
	await page.getByRole('button', { name: /^(Plek vragen|Op de wachtlijst)$/ }).click();
}

async function openLink(page: Page, boekingId: string): Promise<void> {
	portalContext();
	await page.goto(`/b/${boekingToken('link', boekingId)}`);
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('from the agenda to a seat, and back again', async ({ page }) => {
			const id = await session();
			await page.goto('/agenda');
			await page.locator(`a[href="/agenda/${id}"]`).click();
			await fillIn(page, 'telefoon');
			await expect(heading(page)).toHaveText('U komt');
			await expect(page).toHaveURL('/boeking');
			await expect(page.getByText('U krijgt geen mail van ons')).toBeVisible();
			await page.getByText('Ik kom niet').click();
			await page.getByRole('button', { name: 'Ja, zeg af' }).click();
			await expect(heading(page)).toHaveText('U hebt afgezegd');
		});

		test('a seat is held until the code is filled in; a wrong code says so', async ({ page }) => {
			await page.goto(`/agenda/${await session()}`);
			await fillIn(page);
			await expect(heading(page)).toHaveText('Bevestig uw plek');
			await expect(page.getByText(/We houden de plek vast tot/)).toBeVisible();
			await page.getByLabel('Code uit de mail').fill('12');
			await page.getByRole('button', { name: 'Ja, ik kom' }).click();
			await expect(page.getByRole('heading', { name: 'Er klopt nog iets niet' })).toBeFocused();
			await page
				.getByRole('link', { name: 'Deze code klopt niet. Kijk in de laatste mail.' })
				.click();
			await expect(page.getByLabel('Code uit de mail')).toBeFocused();
		});

		test('the waiting list shows the place; an offer is taken with one tap', async ({ page }) => {
			const id = await session(1);
			const holder = await booking(id);
			await booking(id);
			await page.goto(`/agenda/${id}`);
			await fillIn(page, 'telefoon');
			await expect(heading(page)).toHaveText('U staat op de wachtlijst');
			await expect(page.getByText('U bent nummer 2 op de lijst.')).toBeVisible();
			await page.getByRole('button', { name: 'Van de wachtlijst af' }).click();
			await expect(heading(page)).toHaveText('U komt niet');
			const next = await booking(id);
			await answerBoeking(portalContext(), holder, 'zeg_af');
			await openLink(page, next);
			await expect(heading(page)).toHaveText('U staat op de wachtlijst');
		});

		test('another day: the new seat first', async ({ page }) => {
			const [from, to] = [await session(3, 11), await session(3, 12)];
			await openLink(page, await booking(from));
			await page.getByRole('link', { name: 'Andere dag kiezen' }).click();
			const other = page.locator('li', { has: page.locator(`input[value="${to}"]`) });
			await other.getByRole('button', { name: 'Deze dag' }).click();
			await expect(heading(page)).toHaveText('U komt');
			await expect(page).toHaveURL('/boeking');
		});
	});
}

test('the code of the mail confirms, and so does the link, each with one press', async ({
	page
}) => {
	const id = await session();
	const [one, two] = [await booking(id, { bekend: false }), await booking(id, { bekend: false })];
	await openLink(page, one);
	await page.getByRole('button', { name: 'Ja, ik kom' }).click();
	await expect(heading(page)).toHaveText('U komt');
	expect(confirmationCode(two)).toMatch(/^\d{6}$/);
});

test('an offer that is accepted is a seat', async ({ page }) => {
	const id = await session(1);
	const holder = await booking(id);
	const next = await booking(id);
	await answerBoeking(portalContext(), holder, 'zeg_af');
	await openLink(page, next);
	await expect(heading(page)).toHaveText('Er is een plek voor u');
	await page.getByRole('button', { name: 'Ja, ik kom' }).click();
	await expect(heading(page)).toHaveText('U komt');
});

test('what was typed stays when something is missing, and the summary leads to it', async ({
	page
}) => {
	await page.goto(`/agenda/${await session()}`);
	await page.getByLabel('Wat hebt u nodig om mee te doen?').fill('Een tolk');
	await page.getByRole('button', { name: 'Plek vragen' }).click();
	await expect(page.getByText('Er klopt nog iets niet')).toBeVisible();
	await expect(page.getByLabel('Wat hebt u nodig om mee te doen?')).toHaveValue('Een tolk');
	await page.getByRole('link', { name: 'Vul een naam in.' }).click();
	await expect(page.getByLabel('Hoe mogen we u noemen?')).toBeFocused();
});

test('a link that was changed, or was made for another browser, opens nothing', async ({
	page
}) => {
	const id = await booking(await session());
	portalContext();
	const token = boekingToken('link', id);
	for (const wrong of [`${token.slice(0, -2)}AA`, boekingToken('plek', id), 'x']) {
		await page.context().clearCookies();
		await page.goto(`/b/${wrong}`);
		await expect(heading(page)).toHaveText('Deze link werkt niet meer');
	}
});

test('opening the link changes nothing: programs that look through mail open links too', async ({
	request,
	page
}) => {
	const id = await booking(await session(), { bekend: false });
	portalContext();
	await request.get(`/b/${boekingToken('link', id)}`);
	await openLink(page, id);
	await expect(heading(page)).toHaveText('Bevestig uw plek');
});

test('after the back button the same form is the same booking', async ({ page }) => {
	await page.goto(`/agenda/${await session(2)}`);
	const key = await page.locator('input[name="sleutel"]').inputValue();
	await fillIn(page, 'telefoon');
	await expect(heading(page)).toHaveText('U komt');
	await page.goBack();
	await page.locator('input[name="sleutel"]').evaluate((field, value) => {
		(field as HTMLInputElement).value = value;
	}, key);
	await fillIn(page, 'telefoon');
	await expect(heading(page)).toHaveText('U komt');
	await page.goto('/agenda');
});

test('every page of booking is accessible, in both colours, on a small screen', async ({
	page
}) => {
	test.slow(true, 'many pages');
	await page.setViewportSize({ width: 320, height: 640 });
	const id = await session(2);
	const held = await booking(id, { bekend: false });
	const sure = await booking(id);
	const waits = await booking(id);
	const good = async () => {
		await page.emulateMedia({ colorScheme: 'light' });
		await expectAccessible(page);
		await expectNoSidewaysScroll(page);
		await expectContrastInDark(page);
	};
	for (const path of ['/agenda?taal=en', '/agenda?taal=ti', `/agenda/${id}`, '/boeking']) {
		await page.goto(path);
		await good();
	}
	await page.goto(`/agenda/${id}`);
	await page.getByRole('button', { name: 'Op de wachtlijst' }).click();
	await good();
	for (const one of [held, sure, waits]) {
		await openLink(page, one);
		await good();
	}
	await openLink(page, sure);
	await page.goto('/boeking/verplaats');
	await good();
});

test('a seat is booked by keyboard alone', async ({ page }) => {
	await page.goto(`/agenda/${await session()}`);
	await page.getByLabel('Hoe mogen we u noemen?').focus();
	await page.keyboard.type('Robin');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.type('06 12345678');
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('U komt');
});
