import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../../scripts/postgres/embedded.ts';
import { parseMasterKeys } from '../../src/lib/server/crypto/master-keys.ts';
import { Vault } from '../../src/lib/server/crypto/vault.ts';
import { openDatabase } from '../../src/lib/server/db/client.ts';
import { migrateDatabase } from '../../src/lib/server/db/migrate.ts';
import { systemKlok } from '../../src/lib/server/klok.ts';
import type { Figure, Measurement } from '../bench/figure.ts';
import { createSession } from '../integration/support/voorlichting.ts';
import { checkedRound, Crowds } from '../support/booking-round.ts';

const ROUNDS = Number(process.env['RONDES'] ?? 1000);
const VISITORS = 200;
const migrations = fileURLToPath(new URL('../../drizzle', import.meta.url));
const begin = () => new Date(Date.now() + 20 * 86_400_000).toISOString();

/** Round after round of two hundred bookers for twelve seats, every other round with the database alone. */
async function rounds(url: string): Promise<Measurement> {
	const keys = `1:${randomBytes(32).toString('base64')}`;
	const { db, close } = openDatabase(url, 3);
	const context = {
		db,
		klok: systemKlok,
		vault: new Vault(db, parseMasterKeys(keys)),
		portaal: 'https://portaal.test',
		origin: { herkomst: 'web', bezoeker: 'test' }
	} as const;
	const crowds = await Crowds.start(2, { url, keys, connections: 8 });
	let wrong = 0;
	try {
		for (let seed = 1; seed <= ROUNDS; seed += 1) {
			const sessions = [
				await createSession(context, { begin: begin() }),
				await createSession(context, { begin: begin() })
			] as const;
			const crowd = { sessions, visitors: VISITORS, blindly: seed % 2 === 0 };
			const findings = await checkedRound(context, crowds, crowd, seed);
			for (const finding of findings) console.error(`round ${seed}: ${finding}`);
			wrong += findings.length;
		}
	} finally {
		await crowds.stop();
		await close();
	}
	return { value: wrong, unit: `findings in ${ROUNDS} rounds of ${VISITORS}`, ok: wrong === 0 };
}

async function withDatabase(): Promise<Measurement> {
	process.env['GEHEIM'] ??= randomBytes(32).toString('base64url');
	const folder = mkdtempSync(join(tmpdir(), 'ondernemerszaken-boeken-'));
	const server = await startEmbedded(join(folder, 'data'), ['fsync=off', 'synchronous_commit=off']);
	try {
		await migrateDatabase(server.url, migrations);
		return await rounds(server.url);
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

export const proeven: Figure[] = [
	{
		part: 'voorlichting',
		name: 'no seat sold twice, none lost, offers in turn',
		target: '0',
		run: withDatabase
	}
];
