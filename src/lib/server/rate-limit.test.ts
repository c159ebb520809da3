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

test('a database that never answers holds a visitor up for half a second at most', async () => {
	const takeRequest = await freshLimit();
	const failures: unknown[] = [];
	const taken = takeRequest(hanging, 'sleutel', allowance, (error) => failures.push(error));
	await vi.advanceTimersByTimeAsync(500);
	expect(await taken).toMatchObject({ allowed: true, checked: false });
	expect(failures).toEqual([expect.objectContaining({ name: 'TooLate' })]);
});

test('after that it is left alone for ten seconds, and the next visitor does not wait at all', async () => {
	const takeRequest = await freshLimit();
	const take = () => takeRequest(hanging, 'sleutel', allowance, () => undefined);
	const first = take();
	await vi.advanceTimersByTimeAsync(500);
	await first;
	expect(await take()).toMatchObject({ allowed: true, checked: false });
	expect(asked).toBe(1);
	await vi.advanceTimersByTimeAsync(10_000);
	void take();
	expect(asked).toBe(2);
});
