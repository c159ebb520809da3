import { describe, expect, test } from 'vitest';
import { datum, euro, getal, inZin, lijst, maand, maanden, uren } from './opmaak.ts';

describe('amounts and numbers', () => {
	test.each([
		[0, '€ 0'],
		[48_060, '€ 48.060'],
		[2027.79, '€ 2.027,79'],
		[0.5, '€ 0,50'],
		[1_000_000, '€ 1.000.000'],
		[-1234.5, '€ -1.234,50'],
		[999.999, '€ 1.000,00']
	])('%d euro is %s', (value, text) => {
		expect(euro(value)).toBe(text.replace(' ', '\u00a0'));
	});

	test.each([
		[1225, '1.225'],
		[0.1 + 0.2, '0,3'],
		[-0.001, '0'],
		[23.56, '23,56']
	])('%d is %s', (value, text) => {
		expect(getal(value)).toBe(text);
	});

	test('hours and months carry their unit', () => {
		expect(uren(1225)).toBe('1.225 uur');
		expect([maanden(1), maanden(12)]).toEqual(['1 maand', '12 maanden']);
	});
});

test('a day has no leading zero and its month in words', () => {
	expect(datum('2026-05-03')).toBe('3 mei 2026');
	expect(datum('1960-01-01')).toBe('1 januari 1960');
	expect(maand('2026-10')).toBe('oktober 2026');
});

test('a list has one conjunction', () => {
	expect(lijst([])).toBe('');
	expect(lijst(['a'])).toBe('a');
	expect(lijst(['a', 'b'])).toBe('a en b');
	expect(lijst(['a', 'b', 'c'], 'of')).toBe('a, b of c');
});

test('a label in a sentence starts small, but an abbreviation stays', () => {
	expect(inZin('Uw geboortedatum')).toBe('uw geboortedatum');
	expect(inZin('BV')).toBe('BV');
	expect(inZin('')).toBe('');
});
