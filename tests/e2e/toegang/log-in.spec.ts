import { DEMO_MEDEWERKERS, DEMO_ONDERNEMERS } from '../../../src/lib/server/db/seed/demo-people.ts';
import { demoMiddel, logInAs, toProvider } from '../support/log-in.ts';
import {
	expect,
	expectAccessible,
	expectContrastInDark,
	expectNoSidewaysScroll,
	test
} from '../support/test.ts';

const everybody = [...DEMO_ONDERNEMERS, ...DEMO_MEDEWERKERS].map(({ naam }) => naam);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('everybody of the demo logs in, comes back to the asked page, and logs out', async ({
		page
	}) => {
		test.slow(true, 'everybody');
		for (const naam of everybody) {
			await logInAs(page, naam, '/account');
			await expect(page, naam).toHaveURL('/account');
			await expect(page.getByRole('heading', { level: 1 }), naam).toHaveText('Uw account');
			await page.getByRole('button', { name: 'Uitloggen', exact: true }).click();
			await expect(page.getByRole('heading', { level: 1 }), naam).toHaveText('U bent uitgelogd');
		}
	});

	test('stopping at the provider leads to a page that keeps where one was going', async ({
		page
	}) => {
		await page.goto('/inloggen?terug=/account');
		await toProvider(page, 'digid');
		await page.getByRole('button', { name: 'Stoppen met inloggen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('U bent gestopt met inloggen');
		await page.getByRole('link', { name: 'Opnieuw inloggen' }).click();
		await toProvider(page, demoMiddel('Sanne Voorbeeld'));
		await page.getByRole('button', { name: /^Sanne Voorbeeld/ }).click();
		await expect(page).toHaveURL('/account');
	});
});

test('a page behind log-in sends to the log-in and from there back to that page', async ({
	page
}) => {
	await page.goto('/account?van=link');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen');
	await toProvider(page, 'digid');
	await page.getByRole('button', { name: /^Sanne Voorbeeld/ }).click();
	await expect(page).toHaveURL('/account?van=link');
});

test('the page of the example provider says that it is one, and is accessible', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const middel of ['digid', 'eherkenning', 'gemeente'] as const) {
		await page.goto('/inloggen');
		await toProvider(page, middel);
		await page.getByText('Kies hoe zeker de inlog is').click();
		await expect(page.getByText(/^Voorbeeld: dit is geen echt/)).toBeVisible();
		await expectNoSidewaysScroll(page);
	}
	await expectAccessible(page);
	await expectContrastInDark(page);
});
