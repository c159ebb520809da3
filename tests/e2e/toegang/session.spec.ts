import { sql } from 'drizzle-orm';
import type { Page } from '@playwright/test';
import { createAccount, logIn } from '../../integration/support/context.ts';
import { portalContext, useSession } from '../support/people.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

async function openAccount(page: Page, baseURL: string | undefined) {
	const context = portalContext();
	const person = await logIn(context, await createAccount(context, ['ondernemer']));
	await useSession(page.context(), person.token, baseURL ?? '');
	await page.goto('/account');
	await page.waitForLoadState('networkidle');
	return {
		...person,
		/** Sets the end of the session so many seconds from now, and lets the page find out. */
		async endIn(seconds: number) {
			await context.db.execute(
				sql`update session set expires_at = now() + make_interval(secs => ${seconds}) where id = ${person.actor.session.id}`
			);
			await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		},
		async secondsLeft() {
			const [row] = await context.db.execute<{ left: number }>(
				sql`select extract(epoch from expires_at - now())::int as left from session where id = ${person.actor.session.id}`
			);
			return row?.left ?? 0;
		}
	};
}

test('two minutes before the end the page asks, and one tap prolongs', async ({
	page,
	baseURL
}) => {
	const person = await openAccount(page, baseURL);
	await person.endIn(100);
	const dialog = page.getByRole('dialog', { name: 'Bent u er nog?' });
	await expect(dialog).toBeVisible();
	await expectAccessible(page);
	await dialog.getByRole('button', { name: 'Ingelogd blijven' }).click();
	await expect(dialog).toBeHidden();
	expect(await person.secondsLeft()).toBeGreaterThan(800);
});

test('the Escape key prolongs too: nobody is logged out by closing a warning', async ({
	page,
	baseURL
}) => {
	const person = await openAccount(page, baseURL);
	await person.endIn(100);
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	expect(await person.secondsLeft()).toBeGreaterThan(800);
});

test('asking when the session ends does not prolong it', async ({ page, baseURL }) => {
	const person = await openAccount(page, baseURL);
	await person.endIn(100);
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await person.secondsLeft()).toBeLessThanOrEqual(100);
});

test('after the end nothing can be read, and the way back leads to the same place', async ({
	page,
	baseURL
}) => {
	const person = await openAccount(page, baseURL);
	await person.endIn(-1);
	const dialog = page.getByRole('dialog', { name: 'U bent uitgelogd' });
	await expect(dialog).toBeVisible();
	await expectAccessible(page);
	await expect(dialog.getByRole('link', { name: 'Opnieuw inloggen' })).toHaveAttribute(
		'href',
		'/inloggen?terug=%2Faccount&reden=inactief'
	);
});

test('a second tab that logs out locks the first', async ({ page, baseURL }) => {
	const person = await openAccount(page, baseURL);
	const second = await page.context().newPage();
	await second.goto('/account');
	await second.getByRole('button', { name: 'Uitloggen', exact: true }).click();
	await expect(second.getByRole('heading', { name: 'U bent uitgelogd' })).toBeVisible();
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(page.getByRole('dialog', { name: 'U bent uitgelogd' })).toBeVisible();
	expect(await person.secondsLeft()).toBe(0);
});

test('logging out empties the browser of this portal', async ({ page, baseURL }) => {
	await openAccount(page, baseURL);
	const answer = page.waitForResponse((response) => response.request().method() === 'POST');
	await page.getByRole('button', { name: 'Uitloggen', exact: true }).click();
	expect((await (await answer).allHeaders())['clear-site-data']).toBe(
		'"cache", "cookies", "storage"'
	);
	expect(await page.context().cookies()).toEqual([]);
});

test('the back button after logging out shows nothing of the account', async ({
	page,
	baseURL
}) => {
	await openAccount(page, baseURL);
	await page.getByRole('button', { name: 'Uitloggen', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'U bent uitgelogd' })).toBeVisible();
	await page.goBack();
	await expect(page.getByText('Waar u bent ingelogd')).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a device can be logged out, and all of them', async ({ page, baseURL }) => {
		const person = await openAccountWithTwoDevices(page, baseURL);
		await page.getByRole('button', { name: 'Uitloggen op' }).click();
		await expect(page.getByRole('button', { name: 'Uitloggen op' })).toHaveCount(0);
		await page.getByRole('button', { name: 'Overal uitloggen' }).click();
		await expect(page.getByRole('heading', { name: 'U bent uitgelogd' })).toBeVisible();
		await useSession(page.context(), person.token, baseURL ?? '');
		await page.goto('/account');
		await expect(page).toHaveURL(/\/inloggen/);
	});
});

async function openAccountWithTwoDevices(page: Page, baseURL: string | undefined) {
	const context = portalContext();
	const id = await createAccount(context, ['ondernemer']);
	const person = await logIn(context, id);
	await logIn(context, id);
	await useSession(page.context(), person.token, baseURL ?? '');
	await page.goto('/account');
	return person;
}
