import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** What a made-up person answers, per step of the scan. `undefined` presses "Dat weet ik niet". */
export type Antwoorden = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const dag = (veld: string, d: string, m: string, j: string) => ({
	[`${veld}-dag`]: d,
	[`${veld}-maand`]: m,
	[`${veld}-jaar`]: j
});

/** An established entrepreneur, eight years in business, with a partner who earns a little. */
export const GEVESTIGD: Antwoorden = {
	basis: { basis: 'ja' },
	geboortedatum: dag('geboortedatum', '3', '5', '1980'),
	startdatum: dag('startdatumBedrijf', '1', 'maart', '2018'),
	leefvorm: { leefvorm: 'samen' },
	hulpvraag: { hulpvraag: 'beide' },
	inkomen: { overigInkomen: '0', inkomenPartner: '€ 900,50' },
	geboortedatum_partner: dag('geboortedatumPartner', '9', '9', '1982'),
	kostendelers: { kostendelers: '0' },
	kapitaal: { gevraagdKapitaal: '25.000' },
	bank: { bankfinanciering: 'afgewezen' },
	rechtsvorm: { rechtsvorm: 'eenmanszaak' },
	uwv: { uwvDoelgroep: 'nee' },
	vereisten: { wettelijkeVereisten: 'in_orde' },
	uren: { urenPerJaar: '30', urenLoondienstPerJaar: '0' }
};

/** Somebody on an uitkering with a plan. */
export const STARTER: Antwoorden = {
	basis: { basis: 'ja' },
	geboortedatum: dag('geboortedatum', '1', '1', '1991'),
	bedrijf_gestart: { bedrijfGestart: 'nee' },
	uitkering: { uitkering: 'bijstand' },
	leefvorm: { leefvorm: 'alleenstaand' },
	hulpvraag: { hulpvraag: 'levensonderhoud' },
	inkomen: { overigInkomen: '0' },
	samenwerking: { zeggenschapEnRisico: 'ja' },
	vereisten: { wettelijkeVereisten: 'in_aanvraag' },
	uren: { urenPerJaar: '40' }
};

/** Which step the page shows now. */
export const waar = (page: Page) => page.locator('input[name="waar"]').inputValue();

/** Fills in the fields of the page that is shown. */
export async function fillIn(page: Page, velden: Readonly<Record<string, string>>): Promise<void> {
	for (const [naam, waarde] of Object.entries(velden)) {
		const veld = page.locator(`[name="${naam}"]`);
		if ((await veld.count()) === 0) continue;
		const soort = await veld.first().getAttribute('type');
		if (soort === 'radio' || soort === 'checkbox') {
			await page.locator(`[name="${naam}"][value="${waarde}"]`).check();
		} else await veld.first().fill(waarde);
	}
}

/** Presses the visible button with this name. */
export async function press(page: Page, naam: string): Promise<void> {
	await page.getByRole('button', { name: naam, exact: true }).first().click();
}

/** Answers one page and waits for the next. */
export async function answerStap(page: Page, antwoorden: Antwoorden): Promise<string> {
	const stap = await waar(page);
	const velden = antwoorden[stap];
	if (velden) await fillIn(page, velden);
	await press(page, velden ? 'Verder' : 'Dat weet ik niet');
	await expect(page.locator('input[name="waar"]')).not.toHaveValue(stap);
	return stap;
}

/** Answers page after page until the result, with a look at each page; gives the steps that were asked. */
export async function walkToResultaat(
	page: Page,
	antwoorden: Antwoorden,
	look: () => Promise<void> = async () => undefined
): Promise<string[]> {
	const gevraagd: string[] = [];
	while ((await waar(page)) !== 'resultaat' && gevraagd.length < 20) {
		await look();
		gevraagd.push(await answerStap(page, antwoorden));
	}
	await expect(page.getByText('Uw resultaat', { exact: true })).toBeVisible();
	return gevraagd;
}

/** Waits until the page's own program runs; without JavaScript there is nothing to wait for. */
export async function appReady(page: Page): Promise<void> {
	await expect(page.locator('#scan')).toHaveAttribute('data-app', 'aan');
}

/** Fills in the money of a month on the page of the result, and has worked out when it runs out. */
export async function calculate(page: Page): Promise<void> {
	const veld = page.locator('[name="geldBeschikbaar"]');
	if (!(await veld.isVisible()))
		await page.locator('details:has([name="geldBeschikbaar"]) > summary').last().click();
	await fillIn(page, {
		geldBeschikbaar: '3000',
		inkomstenPerMaand: '500',
		uitgavenPerMaand: '2.000'
	});
	await press(page, 'Reken het uit');
	await expect(page.locator('body')).toContainText(/op rond \d+ \w+ \d{4}/);
}
