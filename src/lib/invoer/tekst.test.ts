import { expect, test } from 'vitest';
import { alineas, regel } from './tekst.ts';

test('a line takes letters of any script, and no line end or other sign of control', () => {
	expect(regel(20).parse('  Ağaç ኣብ  ')).toBe('Ağaç ኣብ');
	for (const tekst of ['een\ntwee', 'een\u0007', 'een\ttwee'])
		expect(regel(20).safeParse(tekst).success).toBe(false);
});

test('text takes line ends, as one kind', () => {
	expect(alineas(40).parse('een\r\n\r\ntwee\tdrie')).toBe('een\n\ntwee\tdrie');
	expect(alineas(40).safeParse('een\u0007').success).toBe(false);
});

test('neither is longer than was said', () => {
	expect(regel(3).safeParse('abc').success).toBe(true);
	expect(regel(3).safeParse('abcd').success).toBe(false);
	expect(alineas(3).safeParse('abcd').success).toBe(false);
});
