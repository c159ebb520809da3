import { test as base, expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';

interface AxeWindow {
	readonly axe: typeof axe;
}

// Chromium reports every answer of 400 and above as a console error; those pages are tested on purpose,
// and so is a network that is away.
const refusal =
	/^Failed to load resource: (the server responded with a status of [45]\d\d|net::ERR_INTERNET_DISCONNECTED)/;

// Where an example person is chosen; it runs beside the portal, on this machine.
const exampleProvider =
	/^http:\/\/127\.0\.0\.1:\d+\/(digid\/|eherkenning\/|gemeente\/|stijl\.css$)/;

/** A test in which an error in the console, or a request to another host, is a failure. */
export const test = base.extend<{ quietConsole: void }>({
	quietConsole: [
		async ({ page, baseURL }, use) => {
			const problems: string[] = [];
			page.on('pageerror', (error) => problems.push(`pageerror: ${error.message}`));
			page.on('console', (message) => {
				if (message.type() === 'error' && !refusal.test(message.text()))
					problems.push(`console: ${message.text()}`);
			});
			page.on('request', (request) => {
				const url = request.url();
				if (/^https?:/.test(url) && !url.startsWith(baseURL ?? '') && !exampleProvider.test(url))
					problems.push(`request: ${url}`);
			});
			await use();
			expect(problems).toEqual([]);
		},
		{ auto: true }
	]
});

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);

const norms = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function brokenRules(page: Page, rules: axe.RunOptions, within = 'html'): Promise<string[]> {
	// Large: brought in once per document, since the program of the scan draws many pages in one.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
	const given = { ...rules, resultTypes: ['violations'] satisfies axe.resultGroups[] };
	return page.evaluate(
		async ([options, part]) => {
			const { axe } = window as unknown as AxeWindow;
			const { violations } = await axe.run(part, options);
			return violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
			);
		},
		[given, within] as const
	);
}

const all: axe.RunOptions = { runOnly: { type: 'tag', values: norms } };

/** Fails with each accessibility rule that this page breaks, and where. */
export async function expectAccessible(page: Page): Promise<void> {
	expect(await brokenRules(page, all)).toEqual([]);
}

/** The same for one part of a page of which the rest is known; measuring its colours takes most of the time. */
export async function expectAccessiblePart(
	page: Page,
	within: string,
	colours: boolean
): Promise<void> {
	const rules = { 'color-contrast': { enabled: colours } };
	expect(await brokenRules(page, { ...all, rules }, within)).toEqual([]);
}

/** The same page in the other colours: what can differ is the contrast. Leaves the page dark. */
export async function expectContrastInDark(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(
		await brokenRules(page, { runOnly: { type: 'rule', values: ['color-contrast'] } })
	).toEqual([]);
}

/** Fails when the page must be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const tooWide = await page.locator('html').evaluate((root) => {
		if (root.scrollWidth <= root.clientWidth) return [];
		const wide = [...root.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > root.clientWidth + 0.5
		);
		return [
			`${location.pathname} scrolls ${root.scrollWidth - root.clientWidth}px`,
			...wide.map((element) => element.outerHTML.slice(0, 120))
		];
	});
	expect(tooWide).toEqual([]);
}

export { expect };
