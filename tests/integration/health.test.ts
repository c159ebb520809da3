import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/db/client.ts';
import { healthAnswer } from '../../src/lib/server/health/answer.ts';
import { healthOf, readiness } from '../../src/lib/server/health/readiness.ts';
import { selfCheck } from '../../src/lib/server/health/self-check.ts';
import { GET as live } from '../../src/routes/gezondheid/live/+server.ts';
import { emptyDatabase, useClone } from './support/clone.ts';

const clone = useClone();

test('is ready when the database answers and holds every migration', async () => {
	const answer = healthAnswer(await readiness(() => clone.db));
	expect(answer.status).toBe(200);
	expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('is not ready, and says why, when the database is down', async () => {
	const down = openDatabase('postgres://niemand@127.0.0.1:1/niets', 1);
	const answer = healthAnswer(await readiness(() => down.db));
	expect(answer.status).toBe(503);
	expect(await answer.json()).toMatchObject({
		status: 'niet gereed',
		onderdelen: { database: { ok: false, reason: 'De database antwoordt niet.' } }
	});
	await down.close();
});

test('is not ready when the database was never migrated', async () => {
	const empty = openDatabase(await emptyDatabase(), 1);
	const health = await readiness(() => empty.db);
	expect(health.parts).toMatchObject({ database: { ok: true }, migrations: { ok: false } });
	await empty.close();
});

test('answers within seconds when the database hangs', async () => {
	const busy = openDatabase(clone.url, 1);
	const sleeping = busy.db.execute(sql`select pg_sleep(4)`).then(() => 'done');
	const health = await readiness(() => busy.db);
	expect(health.ok).toBe(false);
	await sleeping;
	await busy.close();
});

test('is alive without a database', async () => {
	const answer = live();
	expect(answer.status).toBe(200);
	expect(await answer.json()).toMatchObject({ status: 'ok' });
});

test('the self check of this Node passes', () => {
	expect(healthOf(selfCheck()).ok).toBe(true);
});
