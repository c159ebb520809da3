import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afronden, euro, hoogste, laagste, naarCenten, positief, procentVan } from './bedrag.ts';

describe('Een bedrag', () => {
	test('rekent decimaal: 0,1 + 0,2 is 0,3', () => {
		expect(euro(0.1).plus(0.2).eq('0.3')).toBe(true);
	});

	test('rondt zichzelf niet af', () => {
		expect(euro(1).div(3).times(3).minus(1).abs().lt('1e-38')).toBe(true);
		expect(euro('1401.495').toString()).toBe('1401.495');
	});

	test.each([NaN, Infinity, -Infinity])('weigert %s', (waarde) => {
		expect(() => euro(waarde)).toThrow(RangeError);
	});

	test('dat niet negatief mag zijn weigert een cent te weinig en neemt nul', () => {
		expect(() => positief('-0.01')).toThrow(RangeError);
		expect(positief(0).isZero()).toBe(true);
	});

	test('kent het hoogste, het laagste en een procent', () => {
		expect(hoogste(euro(1), 2).toNumber()).toBe(2);
		expect(laagste(euro(1), 2).toNumber()).toBe(1);
		expect(procentVan(euro(200), 17).toNumber()).toBe(34);
	});
});

describe('Rekenkundig afronden', () => {
	test.each([
		['0.004', 0],
		['0.005', 0.01],
		['1.005', 1.01],
		['-0.005', -0.01],
		['-0.004', 0],
		['2.675', 2.68]
	])('maakt van %s op de cent %d', (invoer, uit) => {
		expect(afronden(euro(invoer), 'rekenkundig_cent').eq(uit)).toBe(true);
	});

	test.each([
		['0.49', 0],
		['0.5', 1],
		['1.5', 2],
		['2.5', 3]
	])('maakt van %s op de euro %d', (invoer, uit) => {
		expect(afronden(euro(invoer), 'rekenkundig_hele_euro').toNumber()).toBe(uit);
	});

	test('geeft hele centen', () => {
		expect(naarCenten(euro('506.9099'))).toBe(50691);
	});

	test('scheelt nooit meer dan een halve cent', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (x) =>
				afronden(euro(x), 'rekenkundig_cent').minus(x).abs().lte('0.005')
			)
		);
	});
});
