import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGEST_REQUEST } from './limits.ts';
import { LineSplitter } from './line-splitter.ts';
import type { Line } from './line-splitter.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const show = (line: Line) =>
	'tooLong' in line
		? [line.number, 'too long']
		: [line.number, new TextDecoder().decode(line.bytes)];

function split(...chunks: Uint8Array[]) {
	const splitter = new LineSplitter();
	return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()].map(show);
}

test('however the bytes are cut, the lines are the same', () => {
	const texts = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r', '€', '{') });
	fc.assert(
		fc.property(texts, fc.array(fc.nat({ max: 60 })), (text, cuts) => {
			const bytes = encode(text);
			const places = [
				0,
				...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b),
				bytes.length
			];
			const chunks = places.slice(1).map((end, index) => bytes.slice(places[index], end));
			const lines = text.split('\n');
			if (lines.at(-1) === '') lines.pop();
			expect(split(...chunks)).toEqual(lines.map((line, index) => [index + 1, line]));
		})
	);
});

test('the last line needs no line feed', () => {
	expect(split(encode('a\nb'))).toEqual([
		[1, 'a'],
		[2, 'b']
	]);
});

test('a line of the largest size passes and one byte more does not', () => {
	const line = 'a'.repeat(LARGEST_REQUEST);
	expect(split(encode(`${line}\nb`))).toEqual([
		[1, line],
		[2, 'b']
	]);
	expect(split(encode(`${line}a\nb`))).toEqual([
		[1, 'too long'],
		[2, 'b']
	]);
});

test('a line of ten megabytes in pieces is dropped and the next one is read', () => {
	const piece = encode('a'.repeat(100_000));
	const pieces = Array.from({ length: 100 }, () => piece);
	expect(split(...pieces, encode('\nb\n'))).toEqual([
		[1, 'too long'],
		[2, 'b']
	]);
});

test('a last line that is too long is told, too', () => {
	expect(split(encode('a'.repeat(LARGEST_REQUEST + 1)))).toEqual([[1, 'too long']]);
});
