import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { and, eq, like } from 'drizzle-orm';
import { bericht } from '../../../src/lib/server/db/schema/bericht.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { createSession, wens } from '../../integration/support/voorlichting.ts';
import { asStaff } from '../support/dossier.ts';
import { mailboxAddress, portalContext } from '../support/people.ts';
import {
	expect,
	expectAccessible,
	expectContrastInDark,
	expectNoSidewaysScroll,
	test
} from '../support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A session that nobody else books. */
const openSession = () =>
	createSession(portalContext(), { begin: new Date(Date.now() + 9 * 86_400_000).toISOString() });

/** A reminder for later that was given up: the portal leaves it alone until somebody asks. */
async function giveUp(email: string): Promise<void> {
	const context = portalContext();
	const made = await book(context, wens(await openSession(), { gast: { naam: 'Robin', email } }));
	if (made.soort !== 'geboekt') throw new Error(made.soort);
	const name = like(bericht.naam, `boeking:${made.id}:herinnering_dag:%`);
	const failed = { status: 'opgegeven', fout: 'smtp_550' } as const;
	await context.db
		.update(bericht)
		.set(failed)
		.where(and(name, eq(bericht.status, 'klaar')));
}

test('a beheerder sees that a message was given up, not whose, and has it tried again', async ({
	page,
	baseURL
}) => {
	await giveUp('robin.opgegeven@voorbeeld.nl');
	await asStaff(page, baseURL, ['beheerder']);
	await page.goto('/beheer/post');
	await expect(heading(page)).toHaveText('Post');
	await expect(page.getByText('De mailserver neemt dit adres niet aan')).toBeVisible();
	expect(await page.content()).not.toContain('robin.opgegeven');
	await expectAccessible(page);
	await expectContrastInDark(page);
	await expectNoSidewaysScroll(page);
	await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
	await expect(page).toHaveURL('/beheer/post');
	await expect(page.getByRole('button', { name: 'Opnieuw proberen' })).toHaveCount(0);
});

test('the link in the mail of the demo confirms a seat, and the appointment comes with it', async ({
	browser
}) => {
	// A page without the watch on requests: the mailbox has an address of its own.
	const page = await browser.newPage();
	const email = `${randomUUID()}@voorbeeld.nl`;
	const openMail = async (subject: string) => {
		await expect(async () => {
			await page.goto(mailboxAddress());
			await page
				.getByRole('link', { name: subject })
				.filter({ hasText: email })
				.click({ timeout: 1000 });
		}).toPass({ timeout: 20_000 });
	};
	await page.goto(`/agenda/${await openSession()}`);
	await page.getByLabel('Hoe mogen we u noemen?').fill('Robin');
	await page.getByLabel('E-mailadres').fill(email);
	await page.getByRole('button', { name: 'Plek vragen' }).click();
	await openMail('Bevestig uw plek');
	await page.getByRole('link', { name: '/b/' }).click();
	await page.getByRole('button', { name: 'Ja, ik kom' }).click();
	await expect(heading(page)).toHaveText('U komt');
	await openMail('U komt op');
	await expectAccessible(page);
	const file = page.waitForEvent('download');
	await page.getByRole('link', { name: 'afspraak.ics' }).click();
	expect((await file).suggestedFilename()).toBe('afspraak.ics');
	await page.close();
});
