import type { Page } from '@playwright/test';
import { GELD_FEITEN } from '../../../src/lib/scan/money-fields.ts';
import { findStap, STAPPEN } from '../../../src/lib/scan/steps.ts';
import { waar } from '../support/scan.ts';
import { expect, expectAccessiblePart, expectNoSidewaysScroll, test } from '../support/test.ts';

// Somebody of whom little is known, so that each page asks all that it can ask.
const stand = JSON.stringify({
	deur: 'doorgaan',
	feiten: { doel: 'doorgaan', bedrijfGestart: true, leefvorm: 'samen' },
	pad: [],
	overgeslagen: []
});

const wrongMoney = Object.fromEntries(GELD_FEITEN.map((id) => [id, 'veel']));

/** What to send to see each page say what is wrong: nothing, and for the amounts that may stay empty no amount. */
const PAGES: readonly Readonly<Record<string, string>>[] = [
	{ waar: 'deur', actie: 'verder' },
	...STAPPEN.map(({ id }) => ({ stand, waar: id, actie: 'verder' })),
	{ stand, waar: 'resultaat', actie: 'reken', ...wrongMoney }
];

/** Shows what the server sent in the document that is open: the program of the scan does the same, with the same HTML. */
function show(page: Page, html: string): Promise<void> {
	return page.locator('#scan').evaluate((old, text) => {
		const sent = new DOMParser().parseFromString(text, 'text/html').querySelector('#scan');
		if (sent) old.replaceWith(sent);
	}, html);
}

test('each page of the scan that says what is wrong leads to the field, fits a small screen and is accessible', async ({
	page,
	request,
	baseURL
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/scan');
	const headers = { accept: 'text/html', origin: baseURL ?? '' };
	// Questions of one form have the same colours.
	const measured = new Set<string | undefined>();
	for (const form of PAGES) {
		const answer = await request.post('/scan', { form, headers });
		expect(answer.status(), form['waar']).toBe(400);
		await show(page, await answer.text());
		expect(await waar(page)).toBe(form['waar']);
		const wrong = page.locator('#scan .oz-error-summary a');
		const led = await wrong.evaluateAll((links) =>
			links.map((link) =>
				document.querySelector(link.getAttribute('href') ?? '')?.checkVisibility()
			)
		);
		expect(led.length, form['waar']).toBeGreaterThan(0);
		expect(led.every(Boolean), form['waar']).toBe(true);
		const vorm = findStap(form['waar'] ?? '')?.vorm ?? form['waar'];
		await expectAccessiblePart(page, '#scan', !measured.has(vorm));
		measured.add(vorm);
		await expectNoSidewaysScroll(page);
	}
});
