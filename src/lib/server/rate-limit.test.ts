import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from './db/client.ts';

const allowance = { requests: 5, seconds: 60 };
const never = new Promise<never>(() => undefined);
let asked = 0;

/** A database that takes every question and answers none. */
function hanging(): Database {
	const chain = { values: () => chain, onConflictDoUpdate: () => chain, returning: () => never };
	asked += 1;
	return { insert: () => chain } as unknown as Database;
}

async function freshLimit() {
	vi.resetModules();
	return (await import('./rate-limit.ts')).takeRequest;
}

beforeEach(() => {
	asked = 0;
	vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test('a database that never answers holds a visitor up for a second at most', async () => {
	const takeRequest = await freshLimit();
	const failures: unknown[] = [];
	const taken = takeRequest(hanging, 'sleutel', allowance, (error) => failures.push(error));
	await vi.advanceTimersByTimeAsync(1_000);
	expect(await taken).toMatchObject({ allowed: true, checked: false });
	expect(failures).toEqual([expect.objectContaining({ name: 'TooLate' })]);
});

test('after that it is left alone for five seconds, and the next visitor does not wait at all', async () => {
	const takeRequest = await freshLimit();
	const take = () => takeRequest(hanging, 'sleutel', allowance, () => undefined);
	const first = take();
	await vi.advanceTimersByTimeAsync(1_000);
	await first;
	expect(await take()).toMatchObject({ allowed: true, checked: false });
	expect(asked).toBe(1);
	await vi.advanceTimersByTimeAsync(5_000);
	void take();
	expect(asked).toBe(2);
});
