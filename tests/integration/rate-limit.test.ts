import { createServer, type AddressInfo, type Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/db/client.ts';
import { rateLimit } from '../../src/lib/server/db/schema/rate-limit.ts';
import { takeRequest, visitorKey } from '../../src/lib/server/rate-limit.ts';
import { useClone } from './support/clone.ts';

const clone = useClone();
// These are about counting, also on a machine that is busy; the deadline has its own tests.
const allowance = { requests: 5, seconds: 60, patience: 20_000 };
const secret = 'een geheim van ten minste tweeendertig tekens';
const fail = (error: unknown) => {
	throw error;
};
const take = (key: string, allowed = allowance) => takeRequest(() => clone.db, key, allowed, fail);

test('exactly the allowed number of parallel requests passes, over two processes', async () => {
	const other = openDatabase(clone.url, 3);
	const key = visitorKey('192.0.2.1', 'api', secret);
	const verdicts = await Promise.all(
		Array.from({ length: 40 }, (_, index) =>
			takeRequest(() => (index % 2 ? clone.db : other.db), key, allowance, fail)
		)
	);
	expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(5);
	await other.close();
});

test('a refusal says within how many seconds the visitor may come back', async () => {
	for (let request = 0; request < 5; request += 1) await take('terugkomen');
	const { allowed, retryAfter, remaining } = await take('terugkomen');
	expect({ allowed, remaining }).toEqual({ allowed: false, remaining: 0 });
	expect(retryAfter).toBeGreaterThan(50);
	expect(retryAfter).toBeLessThanOrEqual(60);
});

test('a new period starts from zero', async () => {
	for (let request = 0; request < 6; request += 1) await take('nieuw');
	await clone.db.update(rateLimit).set({ windowStart: sql`now() - interval '61 seconds'` });
	expect(await take('nieuw')).toMatchObject({ allowed: true, remaining: 4 });
});

test('one visitor does not use up the requests of another', async () => {
	for (let request = 0; request < 6; request += 1) await take('veel');
	expect(await take('weinig')).toMatchObject({ allowed: true });
});

test('a limit of zero allows everything without asking the database', async () => {
	const verdict = await takeRequest(
		() => fail('asked'),
		'vrij',
		{ requests: 0, seconds: 60 },
		fail
	);
	expect(verdict.allowed).toBe(true);
});

test('a database that is down allows the request and hands over the error', async () => {
	const down = openDatabase('postgres://niemand@127.0.0.1:1/niets', 1);
	const errors: unknown[] = [];
	const verdict = await takeRequest(
		() => down.db,
		'weg',
		allowance,
		(error) => errors.push(error)
	);
	expect(verdict).toMatchObject({ allowed: true, checked: false });
	expect(errors).toHaveLength(1);
	await down.close();
});

test('nothing of the address of a visitor is stored', async () => {
	await take(visitorKey('198.51.100.77', 'api', secret));
	const rows = await clone.db.select().from(rateLimit);
	expect(JSON.stringify(rows)).not.toContain('198.51.100.77');
});

// The last one: after it the limit leaves the database alone for a while.
test('a database that takes the connection and then says nothing does not hold the visitor', async () => {
	const sockets: Socket[] = [];
	const silent = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
	await expect.poll(() => silent.listening).toBe(true);
	const { port } = silent.address() as AddressInfo;
	const hanging = openDatabase(`postgres://niemand@127.0.0.1:${port}/niets`, 1);
	const errors: unknown[] = [];
	const verdict = await takeRequest(
		() => hanging.db,
		'stil',
		{ requests: 5, seconds: 60 },
		(error) => errors.push(error)
	);
	expect(verdict).toMatchObject({ allowed: true, checked: false });
	expect(errors).toEqual([expect.objectContaining({ name: 'TooLate' })]);
	for (const socket of sockets) socket.destroy();
	silent.close();
	await hanging.close();
});
