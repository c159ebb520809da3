import {
	answerStap,
	appReady,
	calculate,
	fillIn,
	GEVESTIGD,
	press,
	STARTER,
	waar,
	walkToResultaat
} from '../support/scan.ts';
import { openScanAt } from '../support/state.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test.ts';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('an established entrepreneur goes from the home page to a reasoned result, on a small screen', async ({
			page
		}) => {
			test.slow(true, 'every page is measured');
			// The measuring program is JavaScript itself; without it the HTML is the same.
			const check = async () => {
				if (javaScriptEnabled) await expectAccessible(page);
				await expectNoSidewaysScroll(page);
			};
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto('/');
			await page.locator('a[href*="deur=doorgaan"]').first().click();
			if (javaScriptEnabled) await appReady(page);
			const gevraagd = await walkToResultaat(page, GEVESTIGD, check);
			expect(gevraagd.length).toBeLessThanOrEqual(14);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/lijkt bij u te passen$/);
			await expect(page.getByText('€ 506,91', { exact: false }).first()).toBeAttached();
			await expect(
				page.getByText('artikel 2 lid 1 onder a', { exact: false }).first()
			).toBeAttached();
			for (const samenvatting of await page.locator('#scan summary:visible').all())
				await samenvatting.click();
			await check();
		});

		test('the page of the doors is narrow and accessible, and leads on', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto('/scan');
			if (javaScriptEnabled) {
				await appReady(page);
				await expectAccessible(page);
			}
			await expectNoSidewaysScroll(page);
			await fillIn(page, { deur: 'doorgaan' });
			await press(page, 'Verder');
			await expect(page.locator('input[name="waar"]')).toHaveValue('basis');
		});

		test('a starter on an uitkering gets routes and a list of documents', async ({ page }) => {
			await openScanAt(page, 'starten', STARTER, 'uren');
			if (javaScriptEnabled) await appReady(page);
			await answerStap(page, STARTER);
			await expect(page.locator('body')).toContainText(/voorlichting/i);
			await expect(page.locator('body')).toContainText(/ondernemingsplan/i);
		});

		test('a wrong day keeps what was typed and says what to do', async ({ page }) => {
			await page.goto('/scan?deur=doorgaan');
			if (javaScriptEnabled) await appReady(page);
			await answerStap(page, GEVESTIGD);
			await fillIn(page, {
				'geboortedatum-dag': '30',
				'geboortedatum-maand': '2',
				'geboortedatum-jaar': '1980'
			});
			await press(page, 'Verder');
			await expect(
				page.getByText('De dag 30-2-1980 bestaat niet.', { exact: false }).first()
			).toBeVisible();
			await expect(page.locator('[name="geboortedatum-dag"]')).toHaveValue('30');
			expect(await waar(page)).toBe('geboortedatum');
			await expect(page).toHaveTitle(/^Let op: /);
		});

		test('"Dat weet ik niet" works at every question and still ends in a result', async ({
			page
		}) => {
			await page.goto('/scan?deur=weet_niet');
			if (javaScriptEnabled) await appReady(page);
			const gevraagd = await walkToResultaat(page, {});
			expect(gevraagd.length).toBeGreaterThan(5);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ligt nog open$/);
		});

		test('every answer can be changed from the result', async ({ page }) => {
			await openScanAt(page, 'doorgaan', GEVESTIGD);
			if (javaScriptEnabled) await appReady(page);
			await page.locator('button[value="naar:uren"]').dispatchEvent('click');
			await expect(page.locator('input[name="waar"]')).toHaveValue('uren');
			await fillIn(page, { urenPerJaar: '10', 'urenPerJaar-per': 'week' });
			await press(page, 'Verder');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/kan gaan passen$/);
			await expect(page.locator('body')).toContainText('1.225 uur');
		});

		test('back shows the question before, with its answer', async ({ page }) => {
			await page.goto('/scan?deur=doorgaan');
			if (javaScriptEnabled) await appReady(page);
			await answerStap(page, GEVESTIGD);
			await answerStap(page, GEVESTIGD);
			await press(page, 'Terug');
			await expect(page.locator('input[name="waar"]')).toHaveValue('geboortedatum');
			await expect(page.locator('[name="geboortedatum-jaar"]')).toHaveValue('1980');
		});

		test('the money part says when the money runs out', async ({ page }) => {
			await openScanAt(page, 'doorgaan', GEVESTIGD);
			if (javaScriptEnabled) await appReady(page);
			await calculate(page);
			if (javaScriptEnabled) await expect(page.locator('#kop-geld')).toBeFocused();
		});
	});
}

test('a page with an error has the summary in focus, and leads to the field', async ({ page }) => {
	await page.goto('/scan?deur=doorgaan');
	await appReady(page);
	await answerStap(page, GEVESTIGD);
	await press(page, 'Verder');
	await expect(page.locator('#fouten-kop')).toBeFocused();
	await page.locator('a[href="#geboortedatum"]').click();
	await expect(page.locator('#geboortedatum')).toBeFocused();
});

test('the whole scan works by keyboard alone', async ({ page }) => {
	test.slow(true, 'every key is a round trip');
	/** Tabs on from where the focus is until a field that can be filled in; gives its name. */
	const tabToField = async (gezien: readonly string[]) => {
		for (let i = 0; i < 25; i++) {
			await page.keyboard.press('Tab');
			const naam = await page.evaluate(() => {
				const nu = document.activeElement;
				return nu instanceof HTMLInputElement ? nu.name : '';
			});
			if (naam && !gezien.includes(naam)) return naam;
		}
		throw new Error('No field can be reached with the Tab key');
	};
	/** Chooses within a group the way a keyboard does: space for the first, arrows for the next. */
	const arrowTo = async (naam: string, waarde: string) => {
		await page.keyboard.press('Space');
		const gekozen = page.locator(`[name="${naam}"]:checked`);
		for (let i = 0; i < 15 && (await gekozen.inputValue()) !== waarde; i++) {
			await page.keyboard.press('ArrowDown');
		}
	};
	await page.goto('/scan?deur=starten');
	await appReady(page);
	for (let stap = 0; stap < 15 && (await waar(page)) !== 'resultaat'; stap++) {
		const nu = await waar(page);
		const velden = STARTER[nu] ?? {};
		const gezien: string[] = [];
		for (let i = 0; i < Math.max(1, Object.keys(velden).length); i++) {
			const naam = await tabToField(gezien);
			gezien.push(naam);
			const waarde = velden[naam] ?? '';
			const isTekst = await page.locator(`input[type="text"][name="${naam}"]`).count();
			if (isTekst) await page.keyboard.type(waarde);
			else await arrowTo(naam, waarde);
		}
		await page.keyboard.press('Enter');
		await expect(page.locator('input[name="waar"]')).not.toHaveValue(nu);
		await expect(page.locator('h1')).toBeFocused();
	}
	await expect(page.getByText('Uw resultaat', { exact: true })).toBeVisible();
});
