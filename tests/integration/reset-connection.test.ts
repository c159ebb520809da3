import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/lib/server/db/client.ts';
import { useClone } from './support/clone.ts';

const clone = useClone();

// A network between the portal and the database, which can break off what goes over it.
let network: Server;
const crossing = new Set<Socket>();
let pool: { db: Database; close(): Promise<void> };

beforeEach(async () => {
	const url = new URL(clone.url);
	const { hostname, port } = url;
	network = createServer((near) => {
		const far = connect(Number(port), hostname);
		near.on('error', () => far.destroy()).pipe(far);
		far.on('error', () => near.destroy()).pipe(near);
		near.on('close', () => crossing.delete(near));
		crossing.add(near);
	});
	await once(network.listen(0, '127.0.0.1'), 'listening');
	url.hostname = '127.0.0.1';
	url.port = String((network.address() as AddressInfo).port);
	pool = openDatabase(url.href, 1);
});

afterEach(async () => {
	await pool.close();
	network.close();
});

const asked = async (n: number): Promise<number | undefined> => {
	const [row] = await pool.db.execute<{ n: number }>(sql`select ${n}::int as n`);
	return row?.n;
};

/** A question that the network breaks off while the database works on it. */
const brokenOff = (db: Pick<Database, 'execute'>) =>
	Promise.all([
		db.execute(sql`select pg_sleep(20)`),
		new Promise<void>((done) => {
			setImmediate(() => {
				for (const socket of crossing) socket.resetAndDestroy();
				done();
			});
		})
	]);

test('after a transaction that the network broke off, each question gets its own answer', async () => {
	await asked(0);
	await expect(pool.db.transaction((tx) => brokenOff(tx))).rejects.toThrow();
	expect(await asked(1)).toBe(1);
	expect(await Promise.all([2, 3, 4].map(asked))).toEqual([2, 3, 4]);
});

test('what is asked at the moment that the network breaks off is answered or refused, and the next is answered', async () => {
	await asked(0);
	const again = brokenOff(pool.db).catch(() => asked(1));
	await again.catch(() => undefined);
	expect(await Promise.all([2, 3, 4].map(asked))).toEqual([2, 3, 4]);
});
