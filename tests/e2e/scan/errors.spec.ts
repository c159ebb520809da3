import type { Page } from '@playwright/test';
import { GELD_FEITEN } from '../../../src/lib/scan/money-fields.ts';
import { findStap, STAPPEN } from '../../../src/lib/scan/steps.ts';
import { expect, expectAccessiblePart, expectNoSidewaysScroll, test } from '../support/test.ts';

// Somebody of whom little is known, so that each page asks all that it can ask.
const stand = JSON.stringify({
	deur: 'doorgaan',
	feiten: { doel: 'doorgaan', bedrijfGestart: true, leefvorm: 'samen' },
	pad: [],
	overgeslagen: []
});

type Form = Readonly<Record<string, string>> & { readonly waar: string };

const wrongMoney = Object.fromEntries(GELD_FEITEN.map((id) => [id, 'veel']));

/** What to send to see each page say what is wrong: nothing, and for the amounts that may stay empty no amount. */
const PAGES: readonly Form[] = [
	{ waar: 'deur', actie: 'verder' },
	...STAPPEN.map(({ id }) => ({ stand, waar: id, actie: 'verder' })),
	{ stand, waar: 'resultaat', actie: 'reken', ...wrongMoney }
];

/** One of each kind of field: the others have the same colours. */
const COLOURS = new Set(['basis', 'datum', 'belemmeringen', 'bedrag', 'resultaat']);

/**
 * Shows what the server sent in the document that is open, as the program of the scan does with the same HTML. Gives
 * which page it is, and of each message above it whether it leads to something that can be seen.
 */
function show(page: Page, html: string): Promise<{ waar: string; leads: boolean[] }> {
	return page.locator('#scan').evaluate((old, text) => {
		const sent = new DOMParser().parseFromString(text, 'text/html').querySelector('#scan');
		old.replaceWith(sent ?? '');
		const links = [...document.querySelectorAll('#scan .oz-error-summary a')];
		const target = (link: Element) => document.querySelector(link.getAttribute('href') ?? '');
		return {
			waar: document.querySelector<HTMLInputElement>('#scan input[name="waar"]')?.value ?? '',
			leads: links.map((link) => target(link)?.checkVisibility() ?? false)
		};
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
	const measured = new Set<string>();
	for (const form of PAGES) {
		const answer = await request.post('/scan', { form, headers });
		expect(answer.status(), form.waar).toBe(400);
		const { waar, leads } = await show(page, await answer.text());
		expect(waar).toBe(form.waar);
		expect([...new Set(leads)], form.waar).toEqual([true]);
		await expectNoSidewaysScroll(page);
		// Questions of one form are drawn by the same components: what is left to differ is their words.
		const vorm = findStap(waar)?.vorm ?? waar;
		if (!measured.has(vorm)) await expectAccessiblePart(page, '#scan', COLOURS.has(vorm));
		measured.add(vorm);
	}
});
