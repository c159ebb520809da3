import { headerFindings } from './support/headers.ts';
import { openPages } from './support/routes.ts';
import {
	expect,
	expectAccessible,
	expectContrastInDark,
	expectNoSidewaysScroll,
	test
} from './support/test.ts';

test('files, the manifest and the scripts carry the security headers', async ({
	request,
	page
}) => {
	await page.goto('/');
	const sources = await page
		.locator('link[href], script[src], img[src]')
		.evaluateAll((elements) =>
			elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
		);
	const own = sources.filter((source) => !/^(https?|tel|mailto|data):/.test(source));
	expect(own.length).toBeGreaterThan(0);
	for (const source of own) {
		const answer = await request.get(new URL(source, page.url()).href);
		expect(answer.status(), source).toBe(200);
		expect(headerFindings(answer.headers(), false), source).toEqual([]);
	}
});

for (const path of openPages) {
	test(`${path} is accessible in light and dark and never scrolls sideways`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		expect(new URL(page.url()).pathname).toBe(path);
		await expectAccessible(page);
		await expectNoSidewaysScroll(page);
		await expectContrastInDark(page);
	});
}

test('a page that does not exist says so in plain Dutch and leads home', async ({ page }) => {
	await page.goto('/bestaat-niet');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet');
	await expectAccessible(page);
	await expectNoSidewaysScroll(page);
	await page.getByRole('link', { name: 'Naar de startpagina' }).click();
	await expect(page).toHaveURL('/');
});

test('the announcement of a new page is not visible', async ({ page }) => {
	await page.goto('/scan');
	await page.evaluate(() => {
		const announcer = document.createElement('div');
		announcer.id = 'svelte-announcer';
		announcer.textContent = 'Nieuwe pagina';
		document.body.append(announcer);
	});
	const box = await page.locator('#svelte-announcer').last().boundingBox();
	expect(Math.max(box?.width ?? 0, box?.height ?? 0)).toBeLessThanOrEqual(1);
});
