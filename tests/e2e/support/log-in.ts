import type { Page } from '@playwright/test';
import { DEMO_MEDEWERKERS, DEMO_ONDERNEMERS } from '../../../src/lib/server/db/seed/demo-people.ts';
import { MIDDEL_KEUZE } from '../../../src/routes/(account)/inloggen/texts.ts';
import type { OidcMiddel } from '../../../src/lib/toegang/middel.ts';
import { expect } from './test.ts';

const people: readonly { naam: string; middel: OidcMiddel }[] = [
	...DEMO_ONDERNEMERS,
	...DEMO_MEDEWERKERS.map(({ naam }) => ({ naam, middel: 'gemeente' as const }))
];

/** The means of somebody of the demo, by name, such as "Sanne Voorbeeld" or "Karin Consulent". */
export function demoMiddel(naam: string): OidcMiddel {
	const found = people.find((person) => person.naam === naam);
	if (!found) throw new Error(`${naam} is not somebody of the demo`);
	return found.middel;
}

/** From the page to log in to the page of the provider where a person is chosen. */
export async function toProvider(page: Page, middel: OidcMiddel): Promise<void> {
	await page.getByRole('link', { name: MIDDEL_KEUZE[middel].knop }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kies een voorbeeldpersoon');
}

/** Logs in as somebody of the demo, the way a person does; ends at `terug`, or else where their work begins. */
export async function logInAs(page: Page, naam: string, terug?: string): Promise<void> {
	await page.goto(terug ? `/inloggen?terug=${encodeURIComponent(terug)}` : '/inloggen');
	await toProvider(page, demoMiddel(naam));
	await page.getByRole('button', { name: new RegExp(`^${naam}`) }).click();
	await page.waitForURL(({ pathname }) => !/^\/(digid|eherkenning|gemeente)\//.test(pathname));
}
