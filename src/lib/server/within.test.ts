import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TooLate, within } from './within.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('work that is in time gives its outcome, and leaves no timer behind', async () => {
	await expect(within(Promise.resolve('klaar'), 1_000)).resolves.toBe('klaar');
	expect(vi.getTimerCount()).toBe(0);
});

test('work that fails in time fails with its own error', async () => {
	await expect(within(Promise.reject(new Error('stuk')), 1_000)).rejects.toThrow('stuk');
});

test('work that never ends is given up at the deadline, not before', async () => {
	let outcome: unknown = 'waiting';
	void within(new Promise(() => undefined), 1_000).catch((error: unknown) => (outcome = error));
	await vi.advanceTimersByTimeAsync(999);
	expect(outcome).toBe('waiting');
	await vi.advanceTimersByTimeAsync(1);
	expect(outcome).toBeInstanceOf(TooLate);
});
