import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import {
	answerStap,
	calculate,
	appReady,
	GEVESTIGD,
	press,
	STARTER,
	waar,
	walkToResultaat
} from '../support/scan.ts';
import { openScanAt } from '../support/state.ts';
import { expect, test } from '../support/test.ts';

test('with JavaScript no answer leaves the device', async ({ page }) => {
	const verzoeken: string[] = [];
	await page.goto('/scan?deur=doorgaan');
	await appReady(page);
	page.on('request', (r) => verzoeken.push(`${r.method()} ${new URL(r.url()).pathname}`));
	await walkToResultaat(page, GEVESTIGD);
	await calculate(page);
	expect(
		verzoeken.filter(
			(v) => !/^GET \/(scan-app\/|_app\/|service-worker|icoon|offline|$|[a-z-]+$)/.test(v)
		)
	).toEqual([]);
	expect(verzoeken.filter((v) => v.startsWith('POST'))).toEqual([]);
	expect(new URL(page.url()).search).toBe('?deur=doorgaan');
	const post = page.waitForRequest((r) => r.method() === 'POST');
	await press(page, 'Kies een voorlichting');
	const gestuurd = new URLSearchParams((await post).postData() ?? '');
	expect(gestuurd.get('naar')).toBe('agenda');
	expect(gestuurd.has('stand')).toBe(false);
	expect(gestuurd.toString()).not.toContain('1980');
});

test.describe('with the copy for offline use', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the device keeps no readable answer, and no cookie', async ({ page, context }) => {
		await openScanAt(page, 'doorgaan', GEVESTIGD, 'uren');
		await appReady(page);
		await page.evaluate(() => navigator.serviceWorker.ready);
		await answerStap(page, GEVESTIGD);
		const bewaard = await page.evaluate(async () => {
			const caches_ = await Promise.all(
				(await caches.keys()).map(async (naam) => {
					const cache = await caches.open(naam);
					const teksten = (await cache.keys()).map(
						async (k) => (await cache.match(k))?.text() ?? ''
					);
					return (await Promise.all(teksten)).join('');
				})
			);
			return JSON.stringify({ ...sessionStorage, ...localStorage }) + caches_.join('');
		});
		expect(bewaard).not.toContain('1980-05-03');
		expect(bewaard).not.toContain('900.5');
		expect(await context.cookies()).toEqual([]);
	});
});

test('a reload in the middle goes on at the same question', async ({ page }) => {
	await page.goto('/scan?deur=doorgaan');
	await appReady(page);
	await answerStap(page, GEVESTIGD);
	await answerStap(page, GEVESTIGD);
	await page.reload();
	await appReady(page);
	expect(await waar(page)).toBe('startdatum');
	await press(page, 'Terug');
	await expect(page.locator('[name="geboortedatum-jaar"]')).toHaveValue('1980');
});

test('the back button of the browser walks the same path', async ({ page }) => {
	await page.goto('/scan?deur=doorgaan');
	await appReady(page);
	await answerStap(page, GEVESTIGD);
	await answerStap(page, GEVESTIGD);
	await page.goBack();
	await expect(page.locator('input[name="waar"]')).toHaveValue('geboortedatum');
	await page.goForward();
	await expect(page.locator('input[name="waar"]')).toHaveValue('startdatum');
});

test('after starting over, the back button finds nothing of the person before', async ({
	page
}) => {
	await page.goto('/scan?deur=doorgaan');
	await appReady(page);
	for (let stap = 0; stap < 3; stap += 1) await answerStap(page, GEVESTIGD);
	await page.locator('button[value="resultaat"]').click();
	await press(page, 'Opnieuw beginnen');
	await expect(page.locator('input[name="waar"]')).toHaveValue('deur');
	await page.goBack();
	await expect(page.locator('input[name="waar"]')).toHaveValue('deur');
	await page.reload();
	await appReady(page);
	expect(await page.content()).not.toContain('1980');
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the scan works offline after the first visit, door and all', async ({ page, context }) => {
		await page.goto('/scan');
		await appReady(page);
		await page.evaluate(async () => {
			const { active } = await navigator.serviceWorker.ready;
			if (active?.state !== 'activated') {
				await new Promise((klaar) => active?.addEventListener('statechange', klaar));
			}
		});
		await context.setOffline(true);
		await page.goto('/scan?deur=starten');
		await appReady(page);
		await walkToResultaat(page, STARTER);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await calculate(page);
		await context.setOffline(false);
	});
});

/** Opens the scan under a service worker and lets a new version of it wait. */
async function offerNewVersion(page: Page): Promise<void> {
	await page.goto('/scan?deur=doorgaan');
	await appReady(page);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await appReady(page);
	await expect(page.getByText('Er is een nieuwe versie.')).toBeHidden();
	// Another address of the same worker is a new version to the browser.
	await page.evaluate(() => navigator.serviceWorker.register('/service-worker.js?nieuw'));
	await expect(page.getByText('Er is een nieuwe versie.')).toBeVisible();
	// By this mark the page of before can be told from the one that comes after.
	await page.evaluate(() => document.documentElement.classList.add('van-voor-de-nieuwe-versie'));
}

async function reloaded(page: Page): Promise<void> {
	await expect(page.locator('html.van-voor-de-nieuwe-versie')).toHaveCount(0);
	await appReady(page);
}

test.describe('a new version', () => {
	test.use({ serviceWorkers: 'allow' });

	test('waits, is offered, and does not touch the answers', async ({ page }) => {
		await offerNewVersion(page);
		await answerStap(page, GEVESTIGD);
		expect(await waar(page)).toBe('geboortedatum');
		await page.getByRole('button', { name: 'Bijwerken' }).click();
		await reloaded(page);
		expect(await waar(page)).toBe('geboortedatum');
	});

	test('keeps what is typed but not sent yet', async ({ page }) => {
		await offerNewVersion(page);
		await answerStap(page, GEVESTIGD);
		await page.locator('[name="geboortedatum-dag"]').fill('31');
		await page.locator('[name="geboortedatum-jaar"]').fill('19');
		await page.getByRole('button', { name: 'Bijwerken' }).click();
		await reloaded(page);
		await expect(page.locator('[name="geboortedatum-dag"]')).toHaveValue('31');
		await expect(page.locator('[name="geboortedatum-jaar"]')).toHaveValue('19');
		await expect(page.locator('#fouten-kop')).toHaveCount(0);
	});

	test('waits for an answer that is still being stored', async ({ page }) => {
		// Storing is made slower than everything a new version does.
		await page.addInitScript(() => {
			const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
			crypto.subtle.encrypt = async (...given) => {
				await new Promise((done) => setTimeout(done, 1500));
				return encrypt(...given);
			};
		});
		await offerNewVersion(page);
		await page.locator('[name="basis"][value="ja"]').check();
		await page.evaluate(() => {
			document.querySelector<HTMLElement>('button[value="verder"]')?.click();
			document.querySelector<HTMLElement>('[data-bijwerken]')?.click();
		});
		await reloaded(page);
		expect(await waar(page)).toBe('geboortedatum');
	});
});

test('a second press on the button does not answer the next question', async ({ page }) => {
	await page.goto('/scan?deur=doorgaan');
	await appReady(page);
	await page.locator('[name="basis"][value="ja"]').check();
	await page.evaluate(() => {
		const verder = document.querySelector<HTMLElement>('button[value="verder"]');
		verder?.click();
		verder?.click();
	});
	await expect(page.locator('input[name="waar"]')).toHaveValue('geboortedatum');
	await expect(page.locator('#fouten-kop')).toHaveCount(0);
});

test.describe('the weight of JavaScript', () => {
	const weigh = async (page: Page, doe: () => Promise<unknown>) => {
		let bytes = 0;
		const bezig: Promise<void>[] = [];
		page.on('response', (r) => {
			if (r.request().resourceType() !== 'script') return;
			bezig.push(r.body().then((b) => void (bytes += gzipSync(b, { level: 9 }).length)));
		});
		await doe();
		await Promise.all(bezig);
		return bytes;
	};

	test('is at most 60 kB gzip for all questions, the law core included, and the result', async ({
		page
	}) => {
		const bytes = await weigh(page, async () => {
			await openScanAt(page, 'doorgaan', GEVESTIGD, 'uren');
			await appReady(page);
			await answerStap(page, GEVESTIGD);
			expect(await waar(page)).toBe('resultaat');
		});
		expect(bytes).toBeGreaterThan(10_000);
		expect(bytes).toBeLessThanOrEqual(60_000);
		// Nothing can be fetched later, by another road than this journey took.
		const gebouwd = readdirSync('static/scan-app').filter((naam) => naam.endsWith('.js'));
		expect(gebouwd).toEqual(['main.js']);
	});

	for (const pad of [
		'/',
		'/regelingen',
		'/over',
		'/privacy',
		'/toegankelijkheid',
		'/bestaat-niet'
	]) {
		test(`is nothing on ${pad}`, async ({ page }) => {
			expect(await weigh(page, () => page.goto(pad))).toBe(0);
			expect(await page.locator('script').count()).toBe(0);
		});
	}
});

test('the program in the browser draws the very page that the server would', async ({
	page,
	request,
	baseURL
}) => {
	const bare = (html: string) =>
		(/<form[^]*<\/form>/.exec(html)?.[0] ?? '')
			.replace(/<!--.*?-->/g, '')
			.replaceAll(' tabindex="-1"', '')
			.replace(/[ \t\r\n]+/g, ' ');
	await page.goto('/scan?deur=doorgaan');
	await appReady(page);
	for (;;) {
		const plaats = await waar(page);
		const stand = await page.locator('input[name="stand"]').inputValue();
		const antwoord = await request.post('/scan', {
			form: { stand, waar: plaats, actie: plaats === 'resultaat' ? 'resultaat' : `naar:${plaats}` },
			headers: { accept: 'text/html', origin: baseURL ?? '' }
		});
		const server = bare(await antwoord.text());
		const hier = bare(await page.locator('#scan').innerHTML());
		const zelfde = await page.evaluate(
			([a, b]) => {
				const plek = (html: string | undefined) => {
					const t = document.createElement('template');
					t.innerHTML = html ?? '';
					return t.innerHTML;
				};
				return plek(a) === plek(b);
			},
			[server, hier]
		);
		expect(zelfde, plaats).toBe(true);
		if (plaats === 'resultaat') break;
		await answerStap(page, GEVESTIGD);
	}
});
