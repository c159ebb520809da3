/**
 * Pictures of pages as people see them: `node scripts/kiekjes.ts [--axe] <url...>` writes PNG files to .data/kiekjes,
 * three widths, light and dark. `--axe` also prints what axe finds, and whether the page scrolls sideways at 320 px.
 */
import { mkdir } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import axe from 'axe-core';

interface AxeWindow {
	readonly axe: typeof axe;
}

const WIDTHS = [360, 768, 1280];
const OUT = '.data/kiekjes';
const FLAGS =
	'--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const args = process.argv.slice(2);
const withAxe = args.includes('--axe');
const urls = args.filter((arg) => !arg.startsWith('--'));
if (urls.length === 0) {
	console.error('Gebruik: node scripts/kiekjes.ts [--axe] <url...>');
	process.exit(2);
}

await mkdir(OUT, { recursive: true });
const browser = await chromium.launch({
	executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
	args: FLAGS.split(' ')
});
let findings = 0;

for (const url of urls) {
	const { pathname, search } = new URL(url);
	const name = (pathname + search).replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home';
	for (const colorScheme of ['light', 'dark'] as const) {
		const context = await browser.newContext({ colorScheme, serviceWorkers: 'block' });
		const page = await context.newPage();
		page.on('console', (message) => {
			if (message.type() === 'error')
				console.log(`${name} ${colorScheme} console: ${message.text()}`);
		});
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
			await page.goto(url, { waitUntil: 'load' });
			await page.evaluate(() => document.fonts.ready);
			await page.screenshot({ path: `${OUT}/${name}-${width}-${colorScheme}.png`, fullPage: true });
		}
		if (withAxe) findings += await inspect(page, `${name} ${colorScheme}`);
		await context.close();
	}
}
await browser.close();
if (findings > 0) process.exit(1);

async function inspect(page: Page, name: string): Promise<number> {
	await page.evaluate(axe.source);
	const violations = await page.evaluate(
		async (values) => {
			const { axe } = window as unknown as AxeWindow;
			const found = await axe.run(document, { runOnly: { type: 'tag', values } });
			return found.violations;
		},
		['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
	);
	for (const violation of violations) {
		console.log(`${name} axe: ${violation.id}: ${violation.help}`);
		for (const node of violation.nodes.slice(0, 4))
			console.log(`    ${node.target.join(' ')} ${node.failureSummary ?? ''}`);
	}
	await page.setViewportSize({ width: 320, height: 256 });
	const wider = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	if (wider > 0) console.log(`${name}: ${wider} px wider than 320`);
	// Playwright itself leaves an empty style attribute behind when it hides the caret.
	const styles = await page.locator('[style]:not([style=""])').count();
	if (styles > 0) console.log(`${name}: ${styles} style attributes`);
	return violations.length + (wider > 0 ? 1 : 0) + (styles > 0 ? 1 : 0);
}
