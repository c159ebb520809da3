import type { Page } from '@playwright/test';
import { GEVESTIGD, STARTER } from '../support/scan.ts';
import { openScanAt } from '../support/state.ts';
import { expect, test } from '../support/test.ts';

/** How many sheets the browser would print this page on. */
async function countPages(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const [wie, deur, antwoorden] of [
	['an established entrepreneur', 'doorgaan', GEVESTIGD],
	['a starter', 'starten', STARTER]
] as const) {
	test(`the result of ${wie} prints on four sheets at most, and on more with all explanation`, async ({
		page
	}) => {
		await openScanAt(page, deur, antwoorden);
		const short = await countPages(page);
		expect(short).toBeGreaterThan(1);
		expect(short).toBeLessThanOrEqual(4);
		await page.locator('#alles-afdrukken').check();
		expect(await countPages(page)).toBeGreaterThan(short);
	});
}

test('the short print keeps the conclusion, every point and every paper, and leaves out what can only be pressed', async ({
	page
}) => {
	await openScanAt(page, 'doorgaan', GEVESTIGD);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	for (const title of await page.locator('.line__title').all()) await expect(title).toBeVisible();
	for (const paper of await page.locator('.papers li').all()) await expect(paper).toBeVisible();
	for (const button of await page.locator('.nl-button').all()) await expect(button).toBeHidden();
	await expect(page.locator('.line__body').first()).toBeHidden();
});
