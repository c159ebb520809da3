import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { emptyForm, readForm } from './read-form.ts';

const schema = z.object({
	naam: z.string().trim().min(1).max(40),
	soort: z.enum(['gevestigd', 'starter']),
	uren: z
		.string()
		.regex(/^\d{1,4}$/, 'Vul een heel getal in, zoals 24.')
		.transform(Number),
	dagen: z.array(z.enum(['ma', 'di', 'wo'])).default([]),
	akkoord: z.literal('ja').optional(),
	toelichting: z.string().max(200).optional()
});

const good = { naam: 'Anne', soort: 'starter', uren: '24' };

const send = (fields: Iterable<readonly [string, string | Blob]>, multipart = false) => {
	const body = multipart ? new FormData() : new URLSearchParams();
	for (const [name, value] of fields) body.append(name, value as string);
	return new Request('https://portaal/formulier', { method: 'POST', body });
};
const read = (fields: Iterable<readonly [string, string | Blob]>, multipart = false) =>
	readForm(send(fields, multipart), schema);

const raw = (body: string | Uint8Array<ArrayBuffer>, type: string) =>
	readForm(
		new Request('https://portaal/formulier', {
			method: 'POST',
			body,
			headers: { 'content-type': type }
		}),
		schema
	);

test('good answers come out in the types of the schema', async () => {
	expect(await read([...Object.entries(good), ['dagen', 'ma'], ['dagen', 'wo']])).toEqual({
		ok: true,
		data: { naam: 'Anne', soort: 'starter', uren: 24, dagen: ['ma', 'wo'] }
	});
});

test('one answer to a question with several is a list of one', async () => {
	const outcome = await read([...Object.entries(good), ['dagen', 'di']], true);
	expect(outcome).toMatchObject({ ok: true, data: { dagen: ['di'] } });
});

test('a wrong answer comes back as it was typed, with what to do, beside the good ones', async () => {
	const outcome = await read(Object.entries({ ...good, uren: '12abc' }));
	expect(outcome).toMatchObject({
		ok: false,
		form: {
			data: { naam: 'Anne', uren: '12abc' },
			errors: { uren: ['Vul een heel getal in, zoals 24.'] }
		}
	});
});

test('a choice that nobody made is missed, never filled in', async () => {
	const outcome = await read(Object.entries({ naam: 'Anne', uren: '24' }));
	expect(outcome).toMatchObject({
		ok: false,
		form: { data: { soort: '' }, errors: { soort: ['Vul dit in.'] } }
	});
});

test.each([
	['naam', '', 'Vul dit in.'],
	['naam', 'x'.repeat(41), 'Gebruik hooguit 40 tekens.'],
	['soort', 'rijk', 'Kies een van de mogelijkheden.'],
	['akkoord', 'nee', 'Kies een van de mogelijkheden.']
])('for %s = "%s" the person reads: %s', async (name, value, message) => {
	const outcome = await read(Object.entries({ ...good, [name]: value }));
	expect(outcome).toMatchObject({ ok: false, form: { errors: { [name]: [message] } } });
});

test('the empty form holds what was given and finds nothing wrong', async () => {
	const form = await emptyForm(schema, { naam: 'Anne' });
	expect(form.data).toMatchObject({ naam: 'Anne', soort: '', uren: '', dagen: [] });
	expect(form.errors).toEqual({});
});

test('fields that are not of this form are left out', async () => {
	const outcome = await read([...Object.entries(good), ['rol', 'consulent'], ['__proto__', 'x']]);
	expect(outcome).toMatchObject({ ok: true });
	expect(JSON.stringify(outcome)).not.toContain('consulent');
});

test.each([
	['values of another type', '[{"naam":1,"soort":2,"uren":3,"dagen":4},1,null,[],"ma"]'],
	['a cycle', '[{"self":0}]'],
	['a list', '[[1,2],1,2]'],
	['a date', '[["Date","1970-01-01T00:00:00.000Z"]]'],
	['a prototype', '[{"__proto__":1},{"valid":2},true]'],
	['an index that does not exist', '[99]'],
	['broken text', '{"'],
	['nothing', ''],
	['a deep nesting', '['.repeat(50_000)]
])('__superform_json with %s is a 400', async (_, json) => {
	await expect(read([...Object.entries(good), ['__superform_json', json]])).rejects.toMatchObject({
		status: 400,
		body: { message: expect.stringContaining('niet worden gelezen') }
	});
});

test.each(['__superform_id', '__superform_file_naam', '__superform_files_a.__proto__'])(
	'the instruction %s is a 400',
	async (name) => {
		await expect(read([...Object.entries(good), [name, 'x']])).rejects.toMatchObject({
			status: 400
		});
	}
);

test.each([
	['a field twice', [...Object.entries(good), ['naam', 'Bob']]],
	['a character that no database takes', Object.entries({ ...good, naam: 'A\0nne' })],
	['a thousand fields', Array.from({ length: 1_000 }, (_, at) => [`v${at}`, '1'])]
] as [string, [string, string][]][])('%s is a 400', async (_, fields) => {
	await expect(read(fields)).rejects.toMatchObject({ status: 400 });
});

test('a file where text is asked is a 400', async () => {
	const fields: [string, string | Blob][] = [
		...Object.entries(good),
		['toelichting', new Blob(['x'])]
	];
	await expect(read(fields, true)).rejects.toMatchObject({ status: 400 });
});

test.each([
	['no boundary', 'x', 'multipart/form-data'],
	[
		'a body that breaks off',
		'--x\r\nContent-Disposition: form-data; name="naam"\r\n\r\nAn',
		'multipart/form-data; boundary=x'
	],
	['a part without a name', '--x\r\n\r\nAnne\r\n--x--\r\n', 'multipart/form-data; boundary=x'],
	['JSON', '{"naam":"Anne"}', 'application/json'],
	['no type', 'naam=Anne', '']
])('a body with %s is a 400', async (_, body, type) => {
	await expect(raw(body, type)).rejects.toMatchObject({ status: 400 });
});

test('bytes that are no UTF-8 are read as replacement marks, not as a fault', async () => {
	const outcome = await raw(
		new Uint8Array([...new TextEncoder().encode('naam='), 0xff, 0xfe]),
		'application/x-www-form-urlencoded'
	);
	expect(outcome).toMatchObject({ ok: false, form: { data: { naam: '\ufffd\ufffd' } } });
});

test('a body that the portal stops reading because of its size is a 413', async () => {
	const tooLarge = Object.assign(new Error('too large'), { status: 413 });
	const body = new ReadableStream({ pull: (controller) => controller.error(tooLarge) });
	const request = new Request('https://portaal/formulier', {
		method: 'POST',
		body,
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		duplex: 'half'
	} as RequestInit);
	await expect(readForm(request, schema)).rejects.toMatchObject({ status: 413 });
});

test('whatever fields somebody sends, the outcome is data, a form, or a 4xx', async () => {
	const name = fc.oneof(
		fc.constantFrom(...Object.keys(schema.shape), '__proto__', 'constructor', 'dagen[0]', 'a.b'),
		fc.string()
	);
	const fields = fc.array(fc.tuple(name, fc.string({ unit: 'binary' })), { maxLength: 12 });
	await fc.assert(
		fc.asyncProperty(fields, fc.boolean(), async (sent, multipart) => {
			const outcome = await read(sent, multipart).catch((error: { status?: number }) => error);
			expect('ok' in outcome ? 400 : outcome.status).toBe(400);
		}),
		{ numRuns: 100 }
	);
});

test('a schema that leaves reading to the library is refused while we build', async () => {
	const loose = z.object({ uren: z.number() });
	await expect(readForm(send([]), loose)).rejects.toThrow('Field "uren" must take text');
});
