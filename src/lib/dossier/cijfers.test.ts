import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideSmall, MINSTE, safeTotal } from './cijfers.ts';

test('nothing is hidden when nothing is small, and nought is no secret', () => {
	expect(hideSmall([5, 0, 12])).toEqual([5, 0, 12]);
	expect(safeTotal([5, 0, 12])).toBe(17);
});

test('a small count takes the next smallest with it', () => {
	expect(hideSmall([3, 20, 6, 0])).toEqual([undefined, 20, undefined, 0]);
});

test('a small count that has nobody to hide behind takes the total with it', () => {
	expect(hideSmall([3, 0, 0])).toEqual([undefined, 0, 0]);
	expect(safeTotal([3, 0, 0])).toBeUndefined();
});

const counts = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 12 });

test('no count below five is ever shown', () => {
	fc.assert(
		fc.property(counts, (aantallen) =>
			hideSmall(aantallen).every((n) => n === undefined || n === 0 || n >= MINSTE)
		)
	);
});

test('what is hidden never follows from the total', () => {
	fc.assert(
		fc.property(counts, (aantallen) => {
			const totaal = safeTotal(aantallen);
			const gezien = hideSmall(aantallen);
			const gaten = gezien.filter((n) => n === undefined).length;
			if (totaal === undefined || gaten === 0) return true;
			const rest = totaal - gezien.reduce<number>((som, n) => som + (n ?? 0), 0);
			return gaten >= 2 && rest >= MINSTE;
		})
	);
});
