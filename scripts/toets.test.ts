import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerLine } from '#lib/toetsloket/answer-line.ts';

interface Run {
	readonly code: number | null;
	readonly lines: Record<string, unknown>[];
	readonly text: string;
	readonly errors: string;
}

/** Runs the command with this input; `stdin` says what is behind its standard input. */
async function run(
	input: string | Uint8Array,
	args: string[] = [],
	stdin: 'pipe' | 'ignore' = 'pipe'
): Promise<Run> {
	const child = spawn(process.execPath, ['scripts/toets.ts', ...args], {
		stdio: [stdin, 'pipe', 'pipe']
	});
	const out: Buffer[] = [];
	let errors = '';
	child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
	child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
	child.stdin?.on('error', () => undefined);
	child.stdin?.end(input);
	const [code] = (await once(child, 'close')) as [number | null];
	const text = Buffer.concat(out).toString();
	const isLines = args.length === 0;
	const lines = isLines
		? text
				.split('\n')
				.filter(Boolean)
				.map((line) => JSON.parse(line) as never)
		: [];
	return { code, lines, text, errors };
}

const good = '{"peildatum":"2026-03-01","feiten":{"doel":"starten"}}';
const kind = (line: Record<string, unknown>) =>
	'fout' in line ? (line['fout'] as { regelnummer: number; code: string }) : line['peildatum'];

test('every line gets its answer in order, and a bad one does not stop the rest', async () => {
	const long = `{"a":"${'a'.repeat(10_000_000)}"}`;
	const input = `\ufeff${good}\r\n\n \t\n{"feiten":\n${long}\n${good}`;
	const { code, lines, errors } = await run(input);
	expect([code, errors]).toEqual([0, '']);
	expect(lines.map(kind)).toMatchObject([
		'2026-03-01',
		{ regelnummer: 4, code: 'ongeldige_json' },
		{ regelnummer: 5, code: 'te_groot' },
		'2026-03-01'
	]);
});

test('bytes that are no UTF-8 spoil their own line only', async () => {
	const input = Buffer.concat([Buffer.from([0xc3, 0x28, 0x0a]), Buffer.from(good)]);
	const { code, lines } = await run(input);
	expect(code).toBe(0);
	expect(lines.map(kind)).toMatchObject([{ regelnummer: 1, code: 'ongeldige_json' }, '2026-03-01']);
});

test('without input there is no output', async () => {
	expect(await run('')).toMatchObject({ code: 0, text: '', errors: '' });
	expect(await run('', [], 'ignore')).toMatchObject({ code: 0, text: '', errors: '' });
});

test('a line without a day is refused: the command does not guess', async () => {
	const { lines } = await run('{"feiten":{}}\n');
	expect(lines[0]).toMatchObject({ fout: { problemen: [{ velden: ['/peildatum'] }] } });
});

test('a reader that stops ends the command in silence', async () => {
	const child = spawn(process.execPath, ['scripts/toets.ts'], { stdio: ['pipe', 'pipe', 'pipe'] });
	let errors = '';
	child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
	child.stdin.on('error', () => undefined);
	child.stdin.end(`${good}\n`.repeat(500));
	await once(child.stdout, 'data');
	child.stdout.destroy();
	expect([await once(child, 'close').then(([code]) => code as number), errors]).toEqual([0, '']);
});

test('a slow reader gets everything', async () => {
	const child = spawn(process.execPath, ['scripts/toets.ts'], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	child.stdin.end(`${good}\n`.repeat(200));
	let lines = 0;
	for await (const chunk of child.stdout) {
		lines += (chunk as Buffer).filter((byte) => byte === 10).length;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	expect(lines).toBe(200);
});

test('--feiten prints the JSON Schema of the facts with their questions', async () => {
	const { code, text } = await run('', ['--feiten']);
	expect(code).toBe(0);
	expect(JSON.parse(text)).toMatchObject({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		properties: { geboortedatum: { format: 'date', title: expect.stringContaining('?') as string } }
	});
});

test('--help explains in Dutch, and an unknown option points there', async () => {
	expect(await run('', ['--help'])).toMatchObject({
		code: 0,
		text: expect.stringContaining('npm run --silent toets') as string
	});
	expect(await run('', ['--onzin'])).toMatchObject({
		code: 2,
		text: '',
		errors: expect.stringContaining('--help') as string
	});
});

test('no line of bytes makes the command throw, and every answer is one line of JSON', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), (bytes, number) => {
			const answer = answerLine({ number, bytes: bytes.filter((byte) => byte !== 10) });
			if (answer === undefined) return;
			expect(answer).not.toContain('\n');
			expect(JSON.parse(answer)).toBeTypeOf('object');
		})
	);
});
