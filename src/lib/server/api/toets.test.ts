import fc from 'fast-check';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { toets } from '#lib/bbz/index.ts';
import { API_VERSION } from '#lib/toetsloket/limits.ts';
import { problemSchema } from '#lib/toetsloket/refusal.ts';
import { log } from '../log.ts';
import { answerToets } from './toets.ts';

const address = 'http://portaal/api/v1/toets';
const peildatum = '2026-03-01';
const json = { 'content-type': 'application/json' };

interface Call {
	readonly headers?: Record<string, string>;
	readonly url?: string;
}

function ask(body: BodyInit, { headers = json, url = address }: Call = {}) {
	const request = new Request(url, {
		method: 'POST',
		body,
		headers,
		duplex: 'half'
	} as RequestInit);
	return answerToets({
		request,
		url: new URL(url),
		locals: { requestId: 'kenmerk' },
		getClientAddress: () => '192.0.2.1'
	});
}

/** What holds for every answer, good or not. */
async function expectGoodForm(answer: Response): Promise<void> {
	expect(answer.status).toBeLessThan(500);
	expect(answer.headers.get('api-version')).toBe(API_VERSION);
	expect(answer.headers.get('cache-control')).toBe('no-store');
	expect(answer.headers.has('access-control-allow-origin')).toBe(false);
	const body: unknown = await answer.json();
	if (answer.status === 200) return;
	expect(answer.headers.get('content-type')).toBe('application/problem+json');
	expect(problemSchema.parse(body).status).toBe(answer.status);
}

beforeAll(() => {
	// Without a limit no database is asked.
	vi.stubEnv('API_LIMIET', '0');
});
afterEach(() => vi.restoreAllMocks());

test('facts in, the toets of the law core out', async () => {
	const feiten = { doel: 'starten', geboortedatum: '1990-05-17' } as const;
	const answer = await ask(JSON.stringify({ peildatum, feiten }));
	expect(answer.status).toBe(200);
	expect(answer.headers.get('content-type')).toBe('application/json');
	expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(toets(feiten, peildatum))));
});

test('invalid input gives 400 with every problem', async () => {
	const answer = await ask(JSON.stringify({ feiten: { kleur: 1 } }));
	expect(answer.status).toBe(400);
	expect(await answer.clone().json()).toMatchObject({
		type: 'urn:problem-type:ondernemerszaken:ongeldige-invoer',
		title: 'De invoer klopt niet',
		status: 400,
		problemen: [{ code: 'veld_ontbreekt' }, { code: 'onbekend_feit' }]
	});
	await expectGoodForm(answer);
});

test.each([
	['{"a":', 400],
	['', 400],
	['{"peildatum":"2026-03-01","feiten":{"doel":"starten","doel":"stoppen"}}', 400],
	['['.repeat(10_000), 400],
	['['.repeat(10_000) + ']'.repeat(10_000), 400],
	['"\\ud800"', 400],
	['{"peildatum":"2026-03-01","feiten":{"geboortedatum":"1990-02-30"}}', 400],
	[`{"peildatum":"2026-03-01","feiten":{"doel":"${'a'.repeat(70_000)}"}}`, 413],
	[new Uint8Array([0xff, 0xfe]), 400]
])('%j gives %i', async (body, status) => {
	const answer = await ask(body);
	expect(answer.status).toBe(status);
	await expectGoodForm(answer);
});

test.each([
	[{}, 415],
	[{ 'content-type': 'text/plain' }, 415],
	[{ 'content-type': 'application/x-www-form-urlencoded' }, 415],
	[{ ...json, 'content-encoding': 'gzip' }, 415],
	[{ ...json, accept: 'text/html' }, 406],
	[{ ...json, accept: 'application/xml, */*;q=0.1' }, 200]
])('the headers %j give %i', async (headers, status) => {
	const body = new TextEncoder().encode(JSON.stringify({ peildatum, feiten: {} }));
	const answer = await ask(body, { headers });
	expect(answer.status).toBe(status);
	await expectGoodForm(answer);
});

test('an address with a slash at the end does not exist', async () => {
	const answer = await ask('{}', { url: `${address}/` });
	expect(answer.status).toBe(404);
	await expectGoodForm(answer);
});

test('an endless body is refused and closes the connection', async () => {
	const body = new ReadableStream({
		pull: (controller) => controller.enqueue(new Uint8Array(65_536))
	});
	const answer = await ask(body);
	expect(answer.status).toBe(413);
	expect(answer.headers.get('connection')).toBe('close');
	await expectGoodForm(answer);
});

test('nothing of the facts goes into the log, also not of refused ones', async () => {
	const written: unknown[] = [];
	for (const level of ['trace', 'debug', 'info', 'warn', 'error'] as const)
		vi.spyOn(log(), level).mockImplementation((...parts: unknown[]) => void written.push(parts));
	await ask(JSON.stringify({ peildatum, feiten: { geboortedatum: '1990-05-17' } }));
	await ask(JSON.stringify({ peildatum, feiten: { geboortedatum: '1990-02-30', kleur: 'x' } }));
	await ask('{"geboortedatum": "1990-05-17"');
	expect(written).toEqual([]);
});

test('whatever somebody sends, the answer is in good form and never 5xx', async () => {
	const body = fc.oneof(
		fc.uint8Array({ maxLength: 500 }).map((bytes) => new Uint8Array(bytes)),
		fc.json({ maxDepth: 5 }),
		fc.string({ unit: 'binary' }),
		fc
			.dictionary(fc.string(), fc.jsonValue())
			.map((feiten) => JSON.stringify({ peildatum, feiten })),
		fc.double().map((number) => `{"peildatum":"2026-03-01","feiten":{"schulden":${number}}}`)
	);
	const headers = fc.record(
		{
			'content-type': fc.constantFrom(
				'application/json',
				'application/json;charset=utf-16',
				'a/b',
				''
			),
			accept: fc.constantFrom('*/*', 'application/json', ';;q', ',', 'a/b;q=2'),
			'content-length': fc.constantFrom('0', '-1', 'NaN', '99999999999999999999', '3')
		},
		{ requiredKeys: ['content-type'] }
	);
	await fc.assert(
		fc.asyncProperty(body, fc.oneof(fc.constant(json), headers), async (sent, given) =>
			expectGoodForm(await ask(sent as BodyInit, { headers: given }))
		),
		{ numRuns: 300 }
	);
});
