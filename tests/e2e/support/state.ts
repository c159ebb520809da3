import type { Page } from '@playwright/test';
import { askedFeiten, evaluateScan, startScan } from '../../../src/lib/scan/flow.ts';
import type { Deur, ScanStand, Velden } from '../../../src/lib/scan/scan.types.ts';
import { findStap } from '../../../src/lib/scan/steps.ts';
import { resume, submitStap } from '../../../src/lib/scan/submit.ts';
import type { Beurt } from '../../../src/lib/scan/submit.ts';
import { systemKlok } from '../../../src/lib/server/klok.ts';
import type { Antwoorden } from './scan.ts';
import { expect } from './test.ts';

const grondslag = () => ({ peildatum: systemKlok.vandaag(), beleid: 'landelijk' });

function fieldsOf(stand: ScanStand, plaats: string, antwoorden: Antwoorden): Velden | undefined {
	const stap = findStap(plaats);
	const typed = antwoorden[plaats];
	if (!stap || !typed) return undefined;
	const { peildatum, beleid } = grondslag();
	const asked = askedFeiten(stap, stand, evaluateScan(stand, peildatum, beleid));
	const perWeek = asked.map((feit) => [`${feit}-per`, ['week']] as const);
	const given = Object.entries(typed).map(([veld, tekst]) => [veld, [tekst]] as const);
	return { vraag: asked, ...Object.fromEntries([...perWeek, ...given]) };
}

/** The scan of this person at this page, by the flow of the scan itself. */
function scanAt(deur: Deur, antwoorden: Antwoorden, plaats: string): Beurt & { stand: ScanStand } {
	let beurt = resume(startScan(deur), grondslag());
	for (let vragen = 0; beurt.plaats !== plaats && vragen < 20; vragen += 1) {
		const { stand, plaats: waar } = beurt;
		const velden = stand && fieldsOf(stand, waar, antwoorden);
		const actie = velden ? 'verder' : 'weet_niet';
		beurt = submitStap({ stand, waar, actie, velden: velden ?? {} }, grondslag());
	}
	const { stand } = beurt;
	if (!stand || beurt.plaats !== plaats) throw new Error(`This person never comes at ${plaats}`);
	return { ...beurt, stand };
}

/**
 * Opens the scan at this page with everything before it answered, in one step: what comes before is the business of the
 * journeys. It is what a form without JavaScript sends; the program of the page goes on from there.
 */
export async function openScanAt(
	page: Page,
	deur: Deur,
	antwoorden: Antwoorden,
	plaats = 'resultaat'
): Promise<void> {
	const { stand } = scanAt(deur, antwoorden, plaats);
	const fields = { stand: JSON.stringify(stand), waar: 'basis', actie: `naar:${plaats}` };
	// Any small page of the portal: a form from nowhere is refused.
	await page.goto('/robots.txt');
	await page.evaluate((values) => {
		const form = document.createElement('form');
		form.method = 'POST';
		form.action = '/scan';
		for (const [name, value] of Object.entries(values)) {
			const field = document.createElement('input');
			Object.assign(field, { type: 'hidden', name, value });
			form.append(field);
		}
		document.body.append(form);
		form.submit();
	}, fields);
	await expect(page.locator('input[name="waar"]')).toHaveValue(plaats);
}
