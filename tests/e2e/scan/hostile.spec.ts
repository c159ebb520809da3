// The plain test: no browser is needed.
import { expect, test, type APIRequestContext } from '@playwright/test';

const post = (request: APIRequestContext, form: Record<string, string>, baseURL = '') =>
	request.post('/scan', { form, headers: { accept: 'text/html', origin: baseURL } });

const STAND = JSON.stringify({
	deur: 'doorgaan',
	feiten: { doel: 'doorgaan', bedrijfGestart: true },
	pad: [],
	overgeslagen: []
});

test('a wrong answer without JavaScript is a 400 that keeps what was typed', async ({
	request,
	baseURL
}) => {
	const uit = await post(
		request,
		{ stand: STAND, waar: 'inkomen', actie: 'verder', overigInkomen: 'twaalf' },
		baseURL
	);
	expect(uit.status()).toBe(400);
	const html = await uit.text();
	expect(html).toContain('U vulde ‘twaalf’ in.');
	expect(html).toContain('value="twaalf"');
});

const vreemd: [string, Record<string, string>][] = [
	['a broken travelling scan', { stand: '{"deur":', waar: 'uren', actie: 'verder' }],
	[
		'a travelling scan with unknown facts',
		{ stand: STAND.replace('bedrijfGestart', 'rijk'), waar: 'uren' }
	],
	[
		'a travelling scan that contradicts itself',
		{
			stand: STAND.replace('true', 'true,"geboortedatum":"2090-01-01"'),
			waar: 'uren',
			actie: 'weet_niet'
		}
	],
	['a step that does not exist', { stand: STAND, waar: '../../etc/passwd', actie: 'verder' }],
	['an action that does not exist', { stand: STAND, waar: 'uren', actie: 'ontplof' }],
	[
		'odd Unicode',
		{ stand: STAND, waar: 'inkomen', actie: 'verder', overigInkomen: '\u202e٣\ud800€' }
	],
	[
		'a script as an answer',
		{ stand: STAND, waar: 'inkomen', actie: 'verder', overigInkomen: '"><script>alert(1)</script>' }
	]
];

for (const [wat, form] of vreemd) {
	test(`${wat} gives a page, never a fault`, async ({ request, baseURL }) => {
		const uit = await post(request, form, baseURL);
		expect(uit.status()).toBeLessThan(500);
		const html = await uit.text();
		expect(html).toContain('<h1');
		expect(html).not.toContain('<script>alert');
	});
}

test('a field that is repeated a thousand times does no harm', async ({ request, baseURL }) => {
	const body = new URLSearchParams({ stand: STAND, waar: 'leefvorm', actie: 'verder' });
	for (let i = 0; i < 1000; i++) body.append('leefvorm', 'samen');
	const uit = await request.post('/scan', {
		data: body.toString(),
		headers: {
			accept: 'text/html',
			origin: baseURL ?? '',
			'content-type': 'application/x-www-form-urlencoded'
		}
	});
	expect(uit.status()).toBe(200);
});

test('a thousand different fields are read once, not once for each other', async ({
	request,
	baseURL
}) => {
	const body = new URLSearchParams({ stand: STAND, waar: 'uren', actie: 'verder' });
	for (let i = 0; i < 8000; i++) body.append(`v${i}`, '1');
	const begin = performance.now();
	const uit = await request.post('/scan', {
		data: body.toString(),
		headers: {
			accept: 'text/html',
			origin: baseURL ?? '',
			'content-type': 'application/x-www-form-urlencoded'
		}
	});
	expect(uit.status()).toBe(400);
	// Reading them pair by pair took five seconds; this is far above any honest reading.
	expect(performance.now() - begin).toBeLessThan(3000);
});

for (const range of ['bytes=5-2', 'bytes=0-99999999999999999999999']) {
	test(`a file asked for by the impossible range ${range} does not end the portal`, async ({
		request
	}) => {
		const uit = await request.get('/robots.txt', { headers: { range } });
		expect(uit.status()).toBe(200);
		expect((await request.get('/gezondheid/live')).status()).toBe(200);
	});
}

for (const actie of ['resultaat', 'reken', 'verder', 'naar:basis', 'naar:__proto__', 'terug']) {
	test(`a scan that cannot be starts over at "${actie}"`, async ({ request, baseURL }) => {
		const stand = STAND.replace('true', 'true,"geboortedatum":"x"');
		const uit = await post(request, { stand, waar: 'basis', actie }, baseURL);
		expect(uit.status()).toBeLessThan(500);
		expect(await uit.text()).toContain('Waarvoor komt u?');
	});
}

test('a body of 10 MB is refused', async ({ request, baseURL }) => {
	const uit = await post(request, { stand: 'x'.repeat(10_000_000) }, baseURL);
	expect(uit.status()).toBe(413);
});

for (const naam of [...Object.getOwnPropertyNames(Object.prototype), 'default', 'bestaat_niet']) {
	for (const pad of ['/scan', '/', '/bestaat-niet']) {
		test(`the action "${naam}" on ${pad} is refused with a page, not a fault`, async ({
			request,
			baseURL
		}) => {
			const uit = await request.post(`${pad}?/${naam}`, {
				form: { stand: STAND },
				headers: { accept: 'text/html', origin: baseURL ?? '' }
			});
			expect([404, 405]).toContain(uit.status());
			expect(await uit.text()).toMatch(/<title>(Deze pagina bestaat niet|Dit is niet gelukt)/);
		});
	}
}

const stuk: [string, string, string][] = [
	['a form in parts without a boundary', 'multipart/form-data', 'x'],
	[
		'a form in parts that breaks off',
		'multipart/form-data; boundary=x',
		'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb'
	],
	['a form in parts that is empty', 'multipart/form-data; boundary=x', ''],
	['plain text', 'text/plain', 'a=b'],
	['JSON', 'application/json', '{}']
];

for (const [wat, soort, data] of stuk) {
	test(`${wat} is refused with a page, not a fault`, async ({ request, baseURL }) => {
		const uit = await request.post('/scan', {
			data: Buffer.from(data),
			headers: { accept: 'text/html', origin: baseURL ?? '', 'content-type': soort }
		});
		expect([400, 415]).toContain(uit.status());
		expect(await uit.text()).toContain('<title>Dit is niet gelukt');
	});
}
