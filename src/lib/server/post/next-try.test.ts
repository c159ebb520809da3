import { expect, test } from 'vitest';
import { nextTry } from './next-try.ts';

function waits(): number[] {
	const found: number[] = [];
	for (let failed = 1; ; failed += 1) {
		const minutes = nextTry(failed);
		if (minutes === undefined) return found;
		found.push(minutes);
	}
}

test('the first tries follow soon, and each waits at least as long as the one before', () => {
	const all = waits();
	expect(all.slice(0, 3)).toEqual([1, 2, 5]);
	expect(all).toEqual([...all].sort((a, b) => a - b));
});

test('together they take about 48 hours', () => {
	const hours = waits().reduce((sum, minutes) => sum + minutes, 0) / 60;
	expect(hours).toBeGreaterThan(46);
	expect(hours).toBeLessThanOrEqual(48);
});
