import { asOndernemer } from '../support/dossier.ts';
import { appReady, GEVESTIGD, press, walkToResultaat } from '../support/scan.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/test.ts';

const KNOP = 'Neem deze antwoorden mee naar uw dossier';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('answers of the scan wait for whoever logs in, and go along when they say so', async ({
			page,
			baseURL
		}) => {
			test.slow(true, 'a whole scan comes first');
			const addresses: string[] = [];
			page.on('request', (request) => addresses.push(request.url()));
			await page.goto('/scan?deur=doorgaan');
			if (javaScriptEnabled) await appReady(page);
			await walkToResultaat(page, GEVESTIGD);
			const titel = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
			expect(await page.context().cookies()).toEqual([]);
			await press(page, KNOP);
			await expect(page).toHaveURL(/\/inloggen\?terug=%2Fmijn%2Fscan$/);
			await asOndernemer(page, baseURL, { dossier: false });

			await page.goto('/mijn');
			await page.getByRole('link', { name: 'Bekijk de antwoorden' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw antwoorden uit de scan');
			await expect(page.getByRole('heading', { name: titel })).toBeVisible();
			await expect(page.locator('body')).toContainText('De uitkomst is dezelfde als in de scan');
			await expect(page.locator('dd', { hasText: 'U zei in de scan' }).first()).toBeVisible();
			await expect(page.locator('body')).toContainText('€ 900,50 per maand');
			if (javaScriptEnabled) await expectAccessible(page);
			await page.setViewportSize({ width: 320, height: 640 });
			await expectNoSidewaysScroll(page);

			await press(page, 'Neem mee naar mijn dossier');
			await expect(page.locator('body')).toContainText('Uw antwoorden staan nu in uw dossier.');
			await expect(page.getByRole('heading', { name: titel })).toBeVisible();
			await expect(page.locator('body')).toContainText('€ 900,50 per maand');
			const names = (await page.context().cookies()).map(({ name }) => name);
			expect(names).toEqual(['__Host-sessie']);
			for (const address of addresses) expect(address).not.toMatch(/1980|900|leefvorm|Noor/);

			await page.goto('/mijn/scan');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'Er staan geen antwoorden klaar'
			);
		});
	});
}

test('thrown away is gone: nothing goes along', async ({ page, baseURL }) => {
	test.slow(true, 'a whole scan comes first');
	await asOndernemer(page, baseURL, { dossier: false });
	await page.goto('/scan?deur=weet_niet');
	await appReady(page);
	await walkToResultaat(page, GEVESTIGD);
	await press(page, KNOP);
	await expect(page).toHaveURL(/\/mijn\/scan$/);
	await press(page, 'Gooi weg');
	await expect(page.locator('body')).toContainText('De antwoorden uit de scan zijn weg.');
	await expect(page.getByRole('heading', { name: 'U hebt nog geen dossier' })).toBeVisible();
});

test('answers that cannot be read are refused in plain Dutch', async ({ page }) => {
	await page.goto('/scan?deur=doorgaan');
	await appReady(page);
	await page.locator('#scan form').evaluate((form: HTMLFormElement) => {
		const stand = form.querySelector<HTMLInputElement>('input[name=stand]');
		if (stand) stand.value = 'kapot';
		form.action = '/scan/meenemen';
		form.submit();
	});
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Uw antwoorden meenemen lukte niet'
	);
	await expectAccessible(page);
});
