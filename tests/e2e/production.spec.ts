import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { startEmbedded, type EmbeddedDatabase } from '../../scripts/postgres/embedded.ts';
import { portaalLogin } from '../../scripts/postgres/portaal-login.ts';
import { migrateDatabase } from '../../src/lib/server/db/migrate.ts';
import { processesOf } from '../support/processes.ts';

// In order, in one worker: they share a database server.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const ORIGIN = 'https://ondernemers.gemeente.example';
let folder = '';
let server: EmbeddedDatabase;
let portalUrl = '';
let portal: ChildProcess | undefined;

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'ondernemerszaken-productie-'));
	server = await startEmbedded(join(folder, 'server'));
	// The login of the portal gets a role that the migrations make; a manager makes it once.
	await migrateDatabase(server.url, join(root, 'drizzle'));
	portalUrl = await portaalLogin(server.url, join(folder, 'server'));
	const key = randomBytes(32).toString('base64');
	writeFileSync(join(folder, 'sleutels'), `1:${key}\n`, { mode: 0o600 });
});

// Also when a test was given up half way.
test.afterEach(async () => {
	if (!portal || portal.exitCode !== null) return;
	const gone = once(portal, 'exit');
	portal.kill('SIGTERM');
	await gone;
});

test.afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

/** What a municipality sets, and nothing of what a demo makes by itself. */
const settings = (PORT: number, env: Record<string, string> = {}) => ({
	PATH: process.env['PATH'],
	MODUS: 'productie',
	PORT: String(PORT),
	LOG_LEVEL: 'warn',
	ORIGIN,
	DATAMAP: join(folder, 'data'),
	GEHEIM: 'een-geheim-van-minstens-32-tekens-9f3kq',
	SMTP_URL: 'smtp://127.0.0.1:9',
	HOOFDSLEUTELS_BESTAND: join(folder, 'sleutels'),
	DATABASE_URL: portalUrl,
	DATABASE_BEHEER_URL: server.url,
	ADDRESS_HEADER: 'x-forwarded-for',
	...env
});

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	return port;
}

/** As the proxy of the municipality asks it. */
const ask = (address: string, path: string) =>
	fetch(address + path, {
		redirect: 'manual',
		headers: { accept: 'text/html', 'x-forwarded-for': '192.0.2.1' }
	});

/** The status of a log-in that comes from a page of this site. */
const wrongPassword = (address: string, origin: string) =>
	fetch(`${address}/inloggen/medewerker?/wachtwoord`, {
		method: 'POST',
		headers: { accept: 'text/html', origin, 'x-forwarded-for': '192.0.2.1' },
		body: new URLSearchParams({ email: 'niemand@voorbeeld.nl', wachtwoord: 'een heel ander woord' })
	}).then(({ status }) => status);

test('production opens on the server, the logins and the key file that were set, with local accounts and without a demo', async () => {
	const port = await freePort();
	const env = settings(port);
	portal = spawn('node', ['scripts/start.mjs'], { cwd: root, env, stdio: 'ignore' });
	const address = `http://127.0.0.1:${port}`;
	const ready = () =>
		fetch(`${address}/gezondheid/ready`).then(
			({ status }) => status,
			() => 0
		);
	await expect.poll(ready, { timeout: 120_000 }).toBe(200);
	const choice = await (await ask(address, '/inloggen')).text();
	expect(choice).toContain('/inloggen/medewerker');
	expect(choice).not.toMatch(/voorbeeldpersoon|\/inloggen\/(digid|eherkenning|gemeente)/);
	const digid = await ask(address, '/inloggen/digid');
	expect(digid.headers.get('location')).toMatch(/^\/inloggen(\?|$)/);
	expect((await ask(address, '/componenten')).status).toBe(404);
	const named = ['--naam', 'Bea Beheer', '--email', `${randomUUID()}@voorbeeld.nl`];
	// Not spawnSync: a connection that the portal closes meanwhile must be noticed.
	const made = await run('node', ['scripts/run.mjs', 'beheerder.ts', ...named], { cwd: root, env });
	expect(made.stderr).toBe('');
	const link = /^https:\S+$/m.exec(made.stdout)?.[0] ?? '';
	expect(link).toContain(`${ORIGIN}/uitnodiging/`);
	const welcome = await ask(address, new URL(link).pathname);
	expect(await welcome.text()).toContain('Welkom, Bea Beheer');
	expect(await wrongPassword(address, ORIGIN)).toBe(400);
	expect(await wrongPassword(address, address)).toBe(403);
	expect(processesOf(join(folder, 'data'))).toEqual([]);
});

test('production does not open as the owner of the database, who could rewrite the log', async () => {
	const { status, stderr } = spawnSync('node', ['scripts/start.mjs'], {
		cwd: root,
		encoding: 'utf8',
		timeout: 120_000,
		env: settings(await freePort(), { DATABASE_URL: server.url })
	});
	expect(status).toBe(1);
	expect(stderr).toContain('kan het logboek wijzigen');
});
