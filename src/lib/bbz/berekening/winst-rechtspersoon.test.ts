import { describe, expect, test } from 'vitest';
import { berekenAandeelInWinst } from './winst-rechtspersoon.ts';

const aandeel = (winst: number, vennootschapsbelasting: number, aantalZelfstandigen: number) =>
	berekenAandeelInWinst({ winst, vennootschapsbelasting, aantalZelfstandigen }).toNumber();

describe('Art. 33: winst van de rechtspersoon', () => {
	test('telt na vennootschapsbelasting helemaal mee bij een zelfstandige', () => {
		expect(aandeel(20_000, 3800, 1)).toBe(16_200);
	});

	test('wordt naar rato verdeeld over meer zelfstandigen, zonder afronden', () => {
		expect(aandeel(20_000, 3800, 2)).toBe(8100);
		expect(aandeel(100, 0, 3)).toBeCloseTo(33.333333, 6);
	});

	test('kan nul zijn of een verlies', () => {
		expect(aandeel(3800, 3800, 2)).toBe(0);
		expect(aandeel(-5000, 0, 2)).toBe(-2500);
	});

	test.each([0, 1.5, -1])('weigert %s zelfstandigen', (aantal) =>
		expect(() => aandeel(100, 0, aantal)).toThrow(RangeError)
	);

	test('weigert negatieve vennootschapsbelasting', () => {
		expect(() => aandeel(100, -1, 1)).toThrow(RangeError);
	});
});
