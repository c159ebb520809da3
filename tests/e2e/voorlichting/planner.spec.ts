import type { Locator, Page } from '@playwright/test';
import { vraag } from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { boekingToken } from '../../../src/lib/server/voorlichting/link.ts';
import { createPlek, createReeks } from '../../integration/support/planner.ts';
import { createSession, wens } from '../../integration/support/voorlichting.ts';
import { asStaff } from '../support/dossier.ts';
import { enterOn, typeInto } from '../support/keyboard.ts';
import { portalContext } from '../support/people.ts';
import {
	expect,
	expectAccessible,
	expectContrastInDark,
	expectNoSidewaysScroll,
	test
} from '../support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const dagOver = (dagen: number) =>
	new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);
const firstOption = async (select: Locator) =>
	select.selectOption({ index: 1 }).then(() => undefined);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('from a new series to its sessions; another time reaches who booked, who answers with one tap', async ({
		page,
		baseURL
	}) => {
		const planner = await asStaff(page, baseURL, ['consulent']);
		await createPlek(planner, { naam: 'Aula' });
		await page.goto('/werk/voorlichting/nieuw');
		await page.getByLabel('Voorlichting voor starters').check();
		const titel = `Reeks ${crypto.randomUUID().slice(0, 8)}`;
		await page.getByLabel('Titel', { exact: true }).fill(titel);
		await press(page, 'Bewaar');
		await expect(page.getByRole('link', { name: 'Schrijf op waar het over gaat.' })).toBeVisible();
		await page.getByLabel('Waar gaat het over?').fill('Over beginnen.');
		await firstOption(page.getByLabel('Waar is het meestal?'));
		await press(page, 'Bewaar');
		await expect(heading(page)).toHaveText(titel);

		await follow(page, 'Herhaling plannen');
		await page.getByLabel('Op welke dag?').selectOption('dinsdag');
		await page.getByLabel('Tot en met').fill(dagOver(22));
		await page.getByLabel('Begint om').fill('09:30');
		await page.getByLabel('Duurt tot').fill('11:00');
		await press(page, 'Toon de dagen');
		const days = page.getByRole('group', { name: 'Dag', exact: true }).getByRole('checkbox');
		const many = await days.count();
		expect(many).toBeGreaterThan(0);
		await press(page, 'Plan deze dagen');
		await expect(page.getByText(/^Er (is|zijn) \d keer gepland\.$/)).toBeVisible();
		await page.locator('.oz-actions').getByRole('link', { name: 'Terug naar de reeks' }).click();
		await expect(page.getByText('0 van 12 bezet')).toHaveCount(many);

		await page
			.getByRole('link', { name: /^dinsdag/ })
			.last()
			.click();
		const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
		const made = await book(portalContext(), wens(id));
		await follow(page, 'Wijzigen');
		await page.getByLabel('Begint om').fill('10:30');
		await page.getByLabel('Duurt tot').fill('12:00');
		await press(page, 'Bewaar en laat het weten');
		await expect(page.getByText('1 aanmelding krijgt deze mail.')).toBeVisible();
		await expect(page.getByText('Er is iets veranderd: het is nu op')).toBeVisible();
		await press(page, 'Bewaar en verstuur');
		await expect(page.getByRole('cell', { name: 'Nog geen antwoord' })).toBeVisible();

		const keer = page.url();
		await page.goto(`/b/${boekingToken('link', made.soort === 'geboekt' ? made.id : '')}`);
		await expect(heading(page)).toHaveText('Er is iets veranderd. Komt u?');
		await press(page, 'Ja, ik kom');
		await expect(heading(page)).toHaveText('U komt');
		await page.goto(keer);
		await expect(page.getByRole('rowheader', { name: 'Komt', exact: true })).toBeVisible();

		await follow(page, 'Afgelasten');
		await page.getByLabel('Waarom gaat het niet door?').fill('De zaal is dicht.');
		await press(page, 'Ja, dit gaat niet door');
		await expect(page.getByText('De zaal is dicht.')).toBeVisible();
		await page.goto('/boeking');
		await expect(heading(page)).toHaveText('Het gaat niet door');
		await expect(page.getByText('De zaal is dicht.')).toBeVisible();
	});

	test('a beheerder publishes the answer to a question, and takes it back', async ({
		page,
		baseURL
	}) => {
		const beheerder = await asStaff(page, baseURL, ['beheerder']);
		const reeksId = await createReeks(beheerder);
		const gevraagd = `Mag dit ${crypto.randomUUID().slice(0, 8)}?`;
		await beheerder.db.insert(vraag).values({ reeksId, vraag: gevraagd });
		await page.goto('/beheer/vragen');
		await follow(page, gevraagd);
		await page.getByLabel('Antwoord').fill('Ja, dat mag.');
		await press(page, 'Bewaar en publiceer');
		await page.goto('/vragen');
		await expect(page.getByText(gevraagd)).toBeVisible();
		await page.goto('/beheer/vragen');
		await follow(page, gevraagd);
		await press(page, 'Haal van de openbare pagina');
		await page.goto('/vragen');
		await expect(page.getByText(gevraagd)).toHaveCount(0);
	});
});

test('a session is planned and called off by keyboard alone, and the new link of its place is read before it is sent', async ({
	page,
	baseURL
}) => {
	test.slow(true, 'many forms');
	const planner = await asStaff(page, baseURL, ['senior']);
	const plekId = await createPlek(planner, { soort: 'online', verbinding: 'https://video.test/1' });
	const reeksId = await createReeks(planner, { plekId });
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	const link = (name: string) => page.getByRole('link', { name, exact: true });
	await page.goto(`/werk/voorlichting/${reeksId}`);
	await enterOn(page, link('Eén keer plannen'));
	await expect(heading(page)).toHaveText('Eén keer plannen');
	// The same day and time whichever way this browser asks for them: day or month first, with or without AM.
	await typeInto(
		page,
		page.getByLabel('Dag', { exact: true }),
		`1212${new Date().getFullYear() + 1}`
	);
	await typeInto(page, page.getByLabel('Begint om'), '0930a');
	await typeInto(page, page.getByLabel('Duurt tot'), '1100a');
	await enterOn(page, button('Plan deze keer'));
	await expect(page.getByText('0 van 12 bezet')).toBeVisible();
	const keer = page.url();
	await book(portalContext(), wens(new URL(keer).pathname.split('/').at(-1) ?? ''));

	await page.goto(`/werk/voorlichting/plekken/${plekId}`);
	await typeInto(page, page.getByLabel('Link naar het videogesprek'), 'https://video.test/2');
	await enterOn(page, button('Bewaar'));
	await expect(page.getByText(/^Er is een nieuwe link voor/)).toBeVisible();
	await expectAccessible(page);
	await expectContrastInDark(page);
	await enterOn(page, button('Bewaar en verstuur'));
	await expect(heading(page)).toHaveText('Plekken');

	await page.goto(keer);
	await enterOn(page, link('Afgelasten'));
	await typeInto(page, page.getByLabel('Waarom gaat het niet door?'), 'De zaal is dicht.');
	await enterOn(page, button('Ja, dit gaat niet door'));
	await expect(page.getByText('De zaal is dicht.')).toBeVisible();
	await expectAccessible(page);
});

test('the pages of the planner are accessible in both colour schemes and fit a small screen', async ({
	page,
	baseURL
}) => {
	test.slow(true, 'many pages');
	const planner = await asStaff(page, baseURL, ['senior', 'beheerder']);
	const reeksId = await createReeks(planner);
	const plekId = await createPlek(planner);
	const keer = await createSession(portalContext(), { begin: `${dagOver(9)}T09:00:00Z`, delen: 2 });
	await book(portalContext(), wens(keer));
	const [made] = await planner.db.insert(vraag).values({ reeksId, vraag: 'Hoe?' }).returning();
	const base = '/werk/voorlichting';
	const paths = [
		base,
		`${base}/nieuw`,
		`${base}/plekken`,
		`${base}/plekken/${plekId}`,
		`${base}/${reeksId}`,
		`${base}/${reeksId}/herhaal`,
		`${base}/${reeksId}/eenmalig`,
		`${base}/keer/${keer}`,
		`${base}/keer/${keer}/wijzig`,
		`${base}/keer/${keer}/afgelasten`,
		'/beheer/vragen',
		`/beheer/vragen/${made?.id}`
	];
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of paths) {
		await page.emulateMedia({ colorScheme: 'light' });
		expect((await page.goto(path))?.status(), path).toBe(200);
		await expectAccessible(page);
		await expectNoSidewaysScroll(page);
		await expectContrastInDark(page);
	}
});
