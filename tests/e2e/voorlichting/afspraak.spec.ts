import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { desc, eq } from 'drizzle-orm';
import type { Afspraaksoort } from '../../../src/lib/server/afspraak/soort.ts';
import { bijeenkomst } from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import { boeking } from '../../../src/lib/server/db/schema/boeking.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { boekingToken, confirmationCode } from '../../../src/lib/server/voorlichting/link.ts';
import {
	addUren,
	createConsulent,
	createPlek,
	createSoort
} from '../../integration/support/afspraak.ts';
import { createSession, wens } from '../../integration/support/voorlichting.ts';
import { enterOn, typeInto } from '../support/keyboard.ts';
import { logInAs } from '../support/medewerker.ts';
import { portalContext } from '../support/people.ts';
import {
	expect,
	expectAccessible,
	expectContrastInDark,
	expectNoSidewaysScroll,
	test
} from '../support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** A kind of appointment of its own, with a consulent who is there every morning of the week. */
async function soortMetUren(more = {}): Promise<Afspraaksoort> {
	const context = portalContext();
	const soort = await createSoort(context, { minuten: 30, ...more });
	const uren = { plekId: await createPlek(context), afspraaksoortId: soort.id };
	const wie = await createConsulent(context, { ...uren, weekdag: 1 });
	for (const weekdag of WEEK.slice(1)) await addUren(context, wie, { ...uren, weekdag });
	return soort;
}

async function good(page: Page): Promise<void> {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.emulateMedia({ colorScheme: 'light' });
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
	await expectContrastInDark(page);
}

/** The newest booking of a kind of appointment. */
async function newest({ id }: Afspraaksoort): Promise<string> {
	const [row] = await portalContext()
		.db.select({ id: boeking.id })
		.from(boeking)
		.innerJoin(bijeenkomst, eq(bijeenkomst.id, boeking.bijeenkomstId))
		.where(eq(bijeenkomst.afspraaksoortId, id))
		.orderBy(desc(boeking.volgorde));
	return row?.id ?? '';
}

/** A time with this consulent, on a day that is open now: others of the demo are at a place of another name. */
async function eenTijd(page: Page): Promise<Locator> {
	const dag = page.locator('details').filter({ hasText: 'Plek locatie' }).first();
	if ((await dag.getAttribute('open')) === null) await dag.locator('summary').click();
	return dag.locator('.oz-tijd').filter({ hasText: 'Plek locatie' }).first();
}

async function fillIn(page: Page, contact: Record<string, string>): Promise<void> {
	await page.getByLabel('Hoe mogen we u noemen?').fill('Robin');
	for (const [label, value] of Object.entries(contact)) await page.getByLabel(label).fill(value);
	await page.getByRole('button', { name: 'Maak afspraak' }).click();
}

const mail = () => ({ 'E-mailadres': `${randomUUID()}@voorbeeld.nl` });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('an appointment is chosen, confirmed with a code, put at another time and called off', async ({
		page
	}) => {
		test.slow(true, 'a whole journey');
		const soort = await soortMetUren();
		await page.goto('/afspraak');
		await page.goto(`/afspraak/${soort.code}`);
		await (await eenTijd(page)).click();
		await fillIn(page, mail());
		await expect(heading(page)).toHaveText('Bevestig uw afspraak');
		await page.getByLabel('Code uit de mail').fill(confirmationCode(await newest(soort)));
		await page.getByRole('button', { name: 'Bevestig de afspraak' }).click();
		await expect(heading(page)).toHaveText('Uw afspraak staat');
		await page.getByRole('link', { name: 'Andere tijd kiezen' }).click();
		await (await eenTijd(page)).click();
		await expect(heading(page)).toHaveText('Uw afspraak staat');
		await page.getByText('Zeg de afspraak af').click();
		await page.getByRole('button', { name: 'Ja, zeg af' }).click();
		await expect(heading(page)).toHaveText('U hebt afgezegd');
	});

	test('who comes second keeps what was typed, and chooses a time nearby', async ({ page }) => {
		const soort = await soortMetUren();
		await page.goto(`/afspraak/${soort.code}`);
		await (await eenTijd(page)).click();
		const tijd = page.url();
		await fillIn(page, mail());
		await expect(heading(page)).toHaveText('Bevestig uw afspraak');
		await page.goto(tijd);
		await expect(page.getByText('Deze tijd is net gekozen door iemand anders.')).toBeVisible();
		await fillIn(page, mail());
		await expect(page.getByRole('link', { name: 'Kies een tijd.' })).toBeVisible();
		await expect(page.getByLabel('Hoe mogen we u noemen?')).toHaveValue('Robin');
		await page.getByRole('radio').first().check();
		await page.getByRole('button', { name: 'Maak afspraak' }).click();
		await expect(heading(page)).toHaveText('Bevestig uw afspraak');
	});

	test('who was there chooses an appointment to follow; who was not finds no such page', async ({
		page
	}) => {
		const context = portalContext();
		const sessie = await createSession(context, {
			begin: new Date(Date.now() - 3_600_000).toISOString(),
			sluitOp: new Date(Date.now() + 3_600_000).toISOString()
		});
		const [row] = await context.db.select().from(bijeenkomst).where(eq(bijeenkomst.id, sessie));
		await createSoort(context, { titel: 'Gesprek na afloop', vervolg: true, minuten: 30 });
		const uren = { plekId: await createPlek(context), reeksId: row?.reeksId };
		const wie = await createConsulent(context, { ...uren, weekdag: 1 });
		for (const weekdag of WEEK.slice(1)) await addUren(context, wie, { ...uren, weekdag });
		const made = await book(context, wens(sessie));
		if (made.soort !== 'geboekt') throw new Error(made.soort);
		await page.goto(`/b/${boekingToken('link', made.id)}`);
		expect((await page.goto('/boeking/vervolg'))?.status()).toBe(404);
		await context.db.update(boeking).set({ aanwezig: true }).where(eq(boeking.id, made.id));
		await page.goto('/boeking');
		await page.getByRole('link', { name: 'Kies een tijd' }).click();
		await (await eenTijd(page)).click();
		await expect(heading(page)).toHaveText('Uw afspraak staat');
		await page.goto(`/b/${boekingToken('link', made.id)}`);
		await page.getByRole('link', { name: 'Kies een tijd' }).click();
		await page.getByRole('button', { name: 'Bekijk uw vervolgafspraak' }).click();
		await expect(heading(page)).toHaveText('Uw afspraak staat');
	});
});

test('every page on the way to an appointment is accessible in both colours', async ({ page }) => {
	test.slow(true, 'many pages');
	const soort = await soortMetUren();
	await page.goto('/afspraak');
	await good(page);
	await page.goto(`/afspraak/${soort.code}`);
	await good(page);
	await (await eenTijd(page)).click();
	await good(page);
	await fillIn(page, { Telefoonnummer: '0612345678' });
	await page.getByRole('link', { name: 'Andere tijd kiezen' }).click();
	await good(page);
});

test('by keyboard alone, with a telephone number only', async ({ page }) => {
	const soort = await soortMetUren();
	await page.goto(`/afspraak/${soort.code}`);
	await enterOn(page, await eenTijd(page));
	await typeInto(page, page.getByLabel('Hoe mogen we u noemen?'), 'Robin');
	await typeInto(page, page.getByLabel('Telefoonnummer'), '0612345678');
	await enterOn(page, page.getByRole('button', { name: 'Maak afspraak' }));
	await expect(heading(page)).toHaveText('Uw afspraak staat');
});

test('a member of staff keeps hours, and calls who left a number only', async ({
	page,
	context,
	browser,
	baseURL
}) => {
	test.slow(true, 'many forms');
	const { id } = await logInAs(context, ['consulent'], baseURL ?? '');
	await page.goto('/werk/uren');
	await expect(page.getByText('U hebt nog geen uren.')).toBeVisible();
	const add = async (tot: string) => {
		await page.getByLabel('Dag', { exact: true }).first().selectOption('dinsdag');
		await page.getByLabel('Van', { exact: true }).first().fill('09:00');
		await page.getByLabel('Tot', { exact: true }).first().fill(tot);
		await page.getByRole('button', { name: 'Voeg toe' }).first().click();
	};
	await add('08:00');
	await expect(page.getByText('De eindtijd moet later zijn').first()).toBeVisible();
	await add('12:00');
	await expect(page.getByRole('button', { name: 'Haal weg: 09:00 tot 12:00 uur' })).toBeVisible();
	await page.getByText('Uren toevoegen').click();
	await add('10:00');
	await expect(page.getByText('U hebt op deze dag al uren').first()).toBeVisible();
	await good(page);
	const soort = await createSoort(portalContext(), { minuten: 15 });
	const uren = { plekId: await createPlek(portalContext()), afspraaksoortId: soort.id };
	for (const weekdag of WEEK)
		await addUren(portalContext(), id, { ...uren, weekdag, van: '13:00', tot: '14:00' });
	// Somebody else, who is not logged in: whoever is, need not be called.
	const gast = await browser.newPage();
	await gast.goto(`/afspraak/${soort.code}`);
	await (await eenTijd(gast)).click();
	await fillIn(gast, { Telefoonnummer: '0612345678' });
	await expect(heading(gast)).toHaveText('Uw afspraak staat');
	await gast.close();
	await page.goto('/werk/vandaag');
	await page.getByRole('link', { name: /^Bel \d+ (persoon|mensen)/ }).click();
	await good(page);
	await page
		.getByRole('link', { name: /^Bekijk het nummer/ })
		.first()
		.click();
	await expect(page.getByText('0612345678')).toBeVisible();
	await good(page);
	await page.goto('/werk/uren');
	await expect(page.getByText('Te bellen')).toBeVisible();
	await page.getByRole('link', { name: /^Bekijk: Gesprek/ }).click();
	await expect(page.getByText('0612345678')).toBeVisible();
	await good(page);
	await page.getByRole('button', { name: 'Ik heb gebeld: het klopt' }).click();
	await expect(page.getByRole('button', { name: 'Ik heb gebeld' })).toHaveCount(0);
});
