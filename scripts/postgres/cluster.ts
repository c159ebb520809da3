import { randomBytes } from 'node:crypto';
import {
	chmod,
	chown,
	mkdir,
	mkdtemp,
	open,
	readFile,
	rm,
	stat,
	writeFile
} from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresBinaries } from './binaries.ts';

/** Owner of every database object; the name of the role and of the database. */
export const databaseName = 'ondernemerszaken';

// PostgreSQL refuses to run as root, so root hands it to the user "nobody".
const otherUser = process.getuid?.() === 0;
const identity = otherUser ? { uid: 65534, gid: 65534 } : {};

/** Where one embedded database lives. */
export interface ClusterPlace {
	readonly folder: string;
	readonly data: string;
	readonly password: string;
	readonly log: string;
}

export function clusterPlace(folder: string): ClusterPlace {
	return {
		folder,
		data: join(folder, 'postgres'),
		password: join(folder, 'postgres-wachtwoord'),
		log: join(folder, 'postgres.log')
	};
}

// Below a folder that only root may enter, the database user still reaches its own working directory.
const dataArgument = (place: ClusterPlace) =>
	otherUser && process.platform === 'linux' ? '/proc/self/cwd' : place.data;

function environment(): NodeJS.ProcessEnv {
	return { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };
}

async function runInitdb(place: ClusterPlace, password: string): Promise<void> {
	const temporary = await mkdtemp(join(tmpdir(), 'ondernemerszaken-init-'));
	const passwordFile = join(temporary, 'wachtwoord');
	await writeFile(passwordFile, password, { mode: 0o600 });
	if (otherUser) for (const path of [temporary, passwordFile]) await chown(path, 65534, 65534);
	const locale = [
		'--encoding=UTF8',
		'--locale=C',
		'--locale-provider=builtin',
		'--builtin-locale=C.UTF-8'
	];
	const access = [`--username=${databaseName}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
	const command = join(await postgresBinaries(otherUser), 'bin', 'initdb');
	const child = spawn(
		command,
		['-D', dataArgument(place), ...locale, ...access, '--no-instructions'],
		{
			cwd: place.data,
			env: environment(),
			stdio: ['ignore', 'ignore', 'pipe'],
			...identity
		}
	);
	let output = '';
	child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	await rm(temporary, { recursive: true, force: true });
	if (code !== 0) throw new Error(`De database kon niet worden aangemaakt.\n${output}`);
}

/** Makes the data folder when it is not there yet, or was left half-made. */
export async function createCluster(place: ClusterPlace): Promise<void> {
	const complete = join(place.folder, 'postgres-gereed');
	if (await stat(complete).catch(() => undefined)) return;
	await rm(place.data, { recursive: true, force: true });
	await mkdir(place.data, { recursive: true, mode: 0o700 });
	if (otherUser) await chown(place.data, 65534, 65534);
	const password = randomBytes(24).toString('base64url');
	await writeFile(place.password, password, { mode: 0o600 });
	await chmod(place.password, 0o600);
	await runInitdb(place, password);
	await writeFile(complete, '');
}

async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().on('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/** Starts PostgreSQL on a free loopback port and gives the process id of its postmaster. */
export async function launchPostgres(
	place: ClusterPlace,
	settings: readonly string[]
): Promise<number> {
	const port = await freePort();
	const fixed = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
	const options = [...fixed, ...settings].flatMap((setting) => ['-c', setting]);
	const log = await open(place.log, 'a', 0o600);
	const command = join(await postgresBinaries(otherUser), 'bin', 'postgres');
	// A session of its own: Ctrl-C must reach the portal first, which then stops the database.
	const child = spawn(command, ['-D', dataArgument(place), '-p', String(port), ...options], {
		cwd: place.data,
		env: environment(),
		stdio: ['ignore', log.fd, log.fd],
		detached: true,
		...identity
	});
	await new Promise<void>((resolve, reject) => child.on('spawn', resolve).on('error', reject));
	child.unref();
	await log.close();
	return child.pid ?? 0;
}

/** What postmaster.pid says: the process and the port of a server that runs or was killed. */
export async function readPostmaster(
	place: ClusterPlace
): Promise<{ pid: number; port: number } | undefined> {
	const text = await readFile(join(place.data, 'postmaster.pid'), 'utf8').catch(() => undefined);
	const lines = text?.split('\n') ?? [];
	const pid = Number(lines[0]);
	const port = Number(lines[3]);
	return pid > 0 && port > 0 ? { pid, port } : undefined;
}
