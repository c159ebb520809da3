import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Figure, Measurement } from '../bench/figure.ts';
import { startPortal, type Portal } from '../support/portal.ts';
import { processesOf } from '../support/processes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const nobody = '65534';
const isRoot = process.getuid?.() === 0;

interface Place {
	readonly name: string;
	/** Folder in which the clone is made. */
	readonly parent: string;
	readonly asNobody: boolean;
}

async function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

const below = (name: string, ms: number, seconds: number): Measurement => ({
	name,
	value: Math.round(ms) / 1000,
	unit: 's',
	target: `< ${seconds}`,
	ok: ms < seconds * 1000
});

const none = (name: string, value: number): Measurement => ({
	name,
	value,
	unit: 'processes',
	target: '0',
	ok: value === 0
});

/** A clone of what was last committed, owned by whoever will start it, and nothing else. */
function clone({ parent, asNobody }: Place): string {
	const folder = mkdtempSync(join(parent, 'ondernemerszaken-kloon-'));
	const checkout = join(folder, 'portaal');
	execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, checkout], {
		stdio: ['ignore', 2, 2]
	});
	if (asNobody) execFileSync('chown', ['-R', `${nobody}:${nobody}`, folder]);
	else chmodSync(folder, 0o700);
	return checkout;
}

/** The environment of a fresh machine: no tool of this checkout on PATH, no settings. */
async function startFresh(checkout: string, { asNobody }: Place): Promise<Portal> {
	const path = (process.env['PATH'] ?? '')
		.split(':')
		.filter((folder) => !folder.includes('node_modules'));
	const ordinary = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] as const;
	return startPortal({
		cwd: checkout,
		command: asNobody ? [...ordinary, 'npm', 'start'] : ['npm', 'start'],
		env: {
			PATH: path.join(':'),
			PORT: String(await freePort()),
			HOME: asNobody ? join(checkout, '..') : homedir(),
			LOG_LEVEL: 'warn'
		},
		// What npm and the settings of this run added would not be there.
		without: /^(npm_|NODE_|DATABASE_URL$|DATAMAP$|ORIGIN$|MODUS$)/i,
		patience: 300_000
	});
}

async function left(checkout: string): Promise<number> {
	await sleep(500);
	const found = processesOf(checkout);
	for (const line of found) console.error(line);
	return found.length;
}

async function firstAndSecond(checkout: string, place: Place): Promise<Measurement[]> {
	const first = await startFresh(checkout, place);
	const end = await first.end('SIGTERM');
	const behind = await left(checkout);
	const second = await startFresh(checkout, place);
	await second.end('SIGTERM');
	const { name } = place;
	return [
		below(`${name}: clone to first page`, first.firstPage, 180),
		below(`${name}: second start to first page`, second.firstPage, 3),
		below(`${name}: SIGTERM to the end, code ${end.code}`, end.code === 0 ? end.ms : Infinity, 5),
		none(`${name}: processes left after SIGTERM`, behind)
	];
}

async function afterKill(checkout: string, place: Place): Promise<Measurement[]> {
	const killed = await startFresh(checkout, place);
	for (const line of processesOf(checkout).filter((process) => !process.includes('/postgres')))
		process.kill(Number(line.split(' ')[0]), 'SIGKILL');
	await sleep(200);
	await killed.end('SIGKILL').catch(() => undefined);
	const next = await startFresh(checkout, place);
	await next.end('SIGTERM');
	const behind = await left(checkout);
	return [
		below(`${place.name}: kill -9, then start to first page`, next.firstPage, 10),
		none(`${place.name}: processes left after kill -9 and a stop`, behind)
	];
}

async function cycle(place: Place): Promise<Measurement[]> {
	const checkout = clone(place);
	try {
		return [...(await firstAndSecond(checkout, place)), ...(await afterKill(checkout, place))];
	} finally {
		rmSync(join(checkout, '..'), { recursive: true, force: true });
	}
}

const places: Place[] = [
	{
		name: isRoot ? 'root, below a closed home' : 'this user',
		parent: isRoot ? homedir() : tmpdir(),
		asNobody: false
	},
	...(isRoot ? [{ name: 'ordinary user', parent: tmpdir(), asNobody: true }] : [])
];

export const proeven: Figure[] = places.map((place) => ({
	part: 'spine',
	name: `start as ${place.name}`,
	target: 'first page < 180 s, second < 3 s, no process left',
	run: () => cycle(place)
}));
