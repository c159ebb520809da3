import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startPortal } from '../support/portal.ts';
import { processesOf } from '../support/processes.ts';

// In order, in one worker: they share a data folder.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const starter = ['node', 'scripts/start.mjs'] as const;
let folder = '';

/** Only these: what another test, or the one who runs them, has set is not theirs. */
const settings = (env: Record<string, string>) => ({ PATH: process.env['PATH'], ...env });

const start = (env: Record<string, string> = {}) =>
	startPortal({
		cwd: root,
		command: starter,
		env: { PORT: '0', LOG_LEVEL: 'warn', DATAMAP: join(folder, 'data'), ...env },
		without: /^(?!PATH$)/,
		patience: 90_000
	});

test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'ondernemerszaken-leven-'));
});

test.afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

interface Visits {
	whole: number;
	cut: number;
}

async function visit(address: string, until: AbortSignal, visits: Visits): Promise<void> {
	while (!until.aborted) {
		// A refused connection may go elsewhere; only an answer that has begun must be finished.
		const answer = await fetch(address).catch(() => undefined);
		if (!answer) return;
		const text = await answer.text().catch(() => '');
		visits[text.trimEnd().endsWith('</html>') ? 'whole' : 'cut'] += 1;
	}
}

test('SIGTERM under load cuts no answer off, ends with code 0 and leaves no process', async () => {
	const portal = await start();
	const enough = new AbortController();
	const visits: Visits = { whole: 0, cut: 0 };
	const visitors = Array.from({ length: 8 }, () => visit(portal.address, enough.signal, visits));
	await expect.poll(() => visits.whole, { timeout: 20_000 }).toBeGreaterThan(20);
	const { code, ms } = await portal.end('SIGTERM');
	enough.abort();
	await Promise.all(visitors);
	expect({ code, cut: visits.cut }).toEqual({ code: 0, cut: 0 });
	expect(ms).toBeLessThan(5_000);
	expect(processesOf(folder)).toEqual([]);
});

test('a request that was on its way at SIGTERM is still answered, and no new one is taken', async () => {
	const portal = await start();
	const { hostname, port } = new URL(portal.address);
	const socket = connect(Number(port), hostname);
	const chunks: string[] = [];
	socket.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
	const line = `GET /gezondheid/live HTTP/1.1\r\nHost: ${hostname}:${port}\r\n`;
	// A whole question first: once that is answered, the portal knows this connection.
	socket.write(`${line}\r\n`);
	await expect.poll(() => chunks.join('')).toContain('"status":"ok"');
	chunks.length = 0;
	await new Promise<void>((written) => {
		socket.write(`GET / HTTP/1.1\r\nHost: ${hostname}:${port}\r\n`, () => written());
	});
	const ended = portal.end('SIGTERM');
	const isOpen = () =>
		fetch(portal.address).then(
			() => true,
			() => false
		);
	await expect.poll(isOpen).toBe(false);
	socket.write('\r\n');
	await once(socket, 'end');
	const answer = chunks.join('');
	expect(answer).toMatch(/^HTTP\/1\.1 200 /);
	expect(answer).toContain('Connection: close');
	expect(answer).toContain('</html>');
	expect((await ended).code).toBe(0);
});

test('Ctrl-C stops as cleanly as SIGTERM', async () => {
	const portal = await start();
	expect((await portal.end('SIGINT')).code).toBe(0);
	expect(processesOf(folder)).toEqual([]);
});

async function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Files that come one after the other while the portal opens. */
const milestones = ['geheim', 'postgres/PG_VERSION', 'postgres/postmaster.pid'];

for (const milestone of milestones) {
	test(`SIGTERM as soon as ${milestone} is there, when it is half open, leaves no process`, async () => {
		const fresh = join(folder, `half-${milestones.indexOf(milestone)}`);
		const child = spawn(starter[0], ['scripts/start.mjs'], {
			cwd: root,
			stdio: 'ignore',
			env: settings({ PORT: '0', DATAMAP: fresh })
		});
		await expect
			.poll(() => existsSync(join(fresh, milestone)), { intervals: [5], timeout: 90_000 })
			.toBe(true);
		child.kill('SIGTERM');
		await ended(child);
		await expect.poll(() => processesOf(fresh)).toEqual([]);
	});
}

test('SIGTERM before anything is there leaves no process', async () => {
	const fresh = join(folder, 'half-nothing');
	const child = spawn(starter[0], ['scripts/start.mjs'], {
		cwd: root,
		stdio: 'ignore',
		env: settings({ PORT: '0', DATAMAP: fresh })
	});
	await once(child, 'spawn');
	child.kill('SIGTERM');
	await ended(child);
	await expect.poll(() => processesOf(fresh)).toEqual([]);
});

test('after kill -9 the next start recovers by itself', async () => {
	const killed = await start();
	await killed.end('SIGKILL');
	const next = await start();
	expect((await fetch(`${next.address}/gezondheid/ready`)).status).toBe(200);
	expect((await next.end('SIGTERM')).code).toBe(0);
	expect(processesOf(folder)).toEqual([]);
});

test('after kill -9 of the database as well the next start recovers by itself', async () => {
	const killed = await start();
	const postmaster = Number(
		readFileSync(join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]
	);
	process.kill(postmaster, 'SIGKILL');
	await killed.end('SIGKILL');
	const next = await start();
	expect((await fetch(`${next.address}/gezondheid/ready`)).status).toBe(200);
	await next.end('SIGTERM');
});

test('a second portal on the same data leaves the database to the first', async () => {
	const first = await start();
	const second = await start();
	await second.end('SIGTERM');
	expect((await fetch(`${first.address}/gezondheid/ready`)).status).toBe(200);
	await first.end('SIGTERM');
	expect(processesOf(folder)).toEqual([]);
});

test('the ready probe fails and the live probe does not when the database is gone', async () => {
	const portal = await start();
	const postmaster = Number(
		readFileSync(join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]
	);
	process.kill(postmaster, 'SIGINT');
	await expect
		.poll(async () => (await fetch(`${portal.address}/gezondheid/ready`)).status)
		.toBe(503);
	expect((await fetch(`${portal.address}/gezondheid/live`)).status).toBe(200);
	expect((await fetch(portal.address)).status).toBe(200);
	expect((await portal.end('SIGTERM')).code).toBe(0);
});

const refusedStart = (env: Record<string, string>) =>
	spawnSync(starter[0], ['scripts/start.mjs'], {
		cwd: root,
		encoding: 'utf8',
		env: settings({ DATAMAP: join(folder, 'data'), ...env })
	});

test('a port that is in use is named, with the setting to change', async () => {
	const taken = createServer().listen(0, '127.0.0.1');
	await expect.poll(() => taken.listening).toBe(true);
	const { port } = taken.address() as AddressInfo;
	const { status, stderr } = refusedStart({ PORT: String(port) });
	taken.close();
	expect(status).toBe(1);
	expect(stderr).toContain(`Poort ${port} is al in gebruik`);
	expect(stderr).toContain('PORT');
});

test('production without its settings does not start and names each of them', () => {
	const { status, stderr, stdout } = refusedStart({ MODUS: 'productie', DEMO_INLOGGEN: 'aan' });
	expect(status).toBe(1);
	for (const setting of ['ORIGIN', 'DATABASE_URL', 'GEHEIM', 'DEMO_INLOGGEN'])
		expect(stderr).toContain(`- ${setting}: `);
	expect(stdout).not.toContain('staat open');
});

test('a database server that is not there is explained, without its password', () => {
	const { status, stderr } = refusedStart({
		PORT: '0',
		DATABASE_URL: 'postgres://portaal:geheimpje@127.0.0.1:1/portaal'
	});
	expect(status).toBe(1);
	expect(stderr).toContain('De database is niet te gebruiken (ECONNREFUSED)');
	expect(stderr).not.toContain('geheimpje');
});
