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

const postFields = (request: APIRequestContext, fields: readonly [string, string][], origin = '') =>
	request.post('/scan', {
		data: new URLSearchParams(fields.map((field) => [...field])).toString(),
		headers: {
			accept: 'text/html',
			origin,
			'content-type': 'application/x-www-form-urlencoded'
		}
	});

test('a field that comes twice is refused beside its question, with all that was typed', async ({
	request,
	baseURL
}) => {
	const fields: [string, string][] = [
		['stand', STAND],
		['waar', 'geboortedatum'],
		['geboortedatum-dag', '3'],
		['geboortedatum-maand', '5'],
		['geboortedatum-jaar', '1996'],
		['geboortedatum-jaar', '1956']
	];
	const uit = await postFields(request, fields, baseURL);
	expect(uit.status()).toBe(400);
	const html = await uit.text();
	expect(html).toContain('Dit kwam meer dan één keer binnen: ‘1996’ en ‘1956’.');
	expect(html).toContain('href="#geboortedatum"');
	for (const typed of ['3', '5', '1996']) expect(html).toContain(`value="${typed}"`);
	expect(html).toContain('bedrijfGestart');
});

for (const naam of ['stand', 'waar', 'actie']) {
	test(`a form that carries "${naam}" twice is none of ours`, async ({ request, baseURL }) => {
		const twice: [string, string][] = [
			[naam, 'verder'],
			[naam, 'terug']
		];
		const uit = await postFields(request, [['deur', 'starten'], ...twice], baseURL);
		expect(uit.status()).toBe(400);
		expect(await uit.text()).toContain('<title>Dit is niet gelukt');
	});
}

test('an address with two answers to one question says so, and one with other things twice works', async ({
	request
}) => {
	const html = { headers: { accept: 'text/html' } };
	const twee = await request.get('/scan?deur=starten&deur=stoppen', html);
	expect(twee.status()).toBe(400);
	expect(await twee.text()).toContain('meer dan één antwoord op deze vraag');
	const anders = await request.get('/scan?deur=starten&bron=a&bron=b', html);
	expect(anders.status()).toBe(200);
});

test('a form for the dossier with the answers twice, or broken off, is refused with a page', async ({
	request,
	baseURL
}) => {
	for (const [soort, data] of [
		['application/x-www-form-urlencoded', `stand=${STAND}&stand=${STAND}`],
		['multipart/form-data; boundary=x', '--x']
	] as const) {
		const headers = { accept: 'text/html', origin: baseURL ?? '', 'content-type': soort };
		const uit = await request.post('/scan/meenemen', { data, headers });
		expect(uit.status()).toBe(400);
		expect(await uit.text()).toContain('<title>Dit is niet gelukt');
	}
});

test('a field that comes a thousand times is refused, and does no harm', async ({
	request,
	baseURL
}) => {
	const many = Array.from({ length: 1000 }, (): [string, string] => ['leefvorm', 'samen']);
	const uit = await postFields(request, [['stand', STAND], ['waar', 'leefvorm'], ...many], baseURL);
	expect(uit.status()).toBe(400);
	const html = await uit.text();
	expect(html).toContain('Dit antwoord kwam meer dan één keer binnen. Kies één antwoord.');
	expect(html).not.toMatch(/<input[^>]*name="leefvorm"[^>]* checked/);
});

test('a thousand different fields are read once, not once for each other', async ({
	request,
	baseURL
}) => {
	const many = Array.from({ length: 8000 }, (_, i): [string, string] => [`v${i}`, '1']);
	const begin = performance.now();
	const uit = await postFields(request, [['stand', STAND], ['waar', 'uren'], ...many], baseURL);
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
