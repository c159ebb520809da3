import { chmod, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import {
	clusterPlace,
	createCluster,
	databaseName,
	launchPostgres,
	readPostmaster,
	type ClusterPlace
} from './cluster.ts';
import { isPostgres, stopPostgres } from './process.ts';

const ownerLock = 2004_0001;
const patience = 30_000;

export interface EmbeddedDatabase {
	readonly url: string;
	/** Stops the server, unless another running portal owns it. */
	stop(): Promise<void>;
}

/** Waits until the server takes connections; undefined when its process is gone or never answers. */
async function connectWhenReady(place: ClusterPlace, pid: number): Promise<string | undefined> {
	const until = Date.now() + patience;
	const password = await readFile(place.password, 'utf8').catch(() => '');
	while (Date.now() < until && isPostgres(pid)) {
		const found = await readPostmaster(place);
		if (found?.pid === pid) {
			const url = `postgres://${databaseName}:${password}@127.0.0.1:${found.port}/postgres`;
			const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
			const answered = await sql`select 1`.then(() => true).catch(() => false);
			await sql.end({ timeout: 1 });
			if (answered) return url;
		}
		await sleep(15);
	}
	return undefined;
}

/** A server that outlived a killed portal is taken over; the remains of a dead one are cleared. */
async function attach(place: ClusterPlace): Promise<{ pid: number; url: string } | undefined> {
	const found = await readPostmaster(place);
	if (!found) return undefined;
	if (!isPostgres(found.pid)) {
		await rm(join(place.data, 'postmaster.pid'), { force: true });
		return undefined;
	}
	const url = await connectWhenReady(place, found.pid);
	// Never start a second server on data that a first one still holds.
	if (url === undefined)
		throw new Error(`Proces ${found.pid} houdt de database vast, maar antwoordt niet.`);
	return { pid: found.pid, url };
}

async function createDatabase(maintenanceUrl: string): Promise<void> {
	const sql = postgres(maintenanceUrl, { max: 1, onnotice: () => undefined });
	const present = await sql`select 1 from pg_database where datname = ${databaseName}`;
	if (present.length === 0) {
		await sql`create database ${sql(databaseName)}`.catch((error: postgres.PostgresError) => {
			if (error.code !== '42P04') throw error;
		});
	}
	await sql.end();
}

// A lock of the session: it goes with the process that holds it, also after kill -9, so the next one may own.
async function claim(url: string): Promise<{ owned: boolean; release(): Promise<void> }> {
	const sql = postgres(url, {
		max: 1,
		idle_timeout: 0,
		max_lifetime: null,
		onnotice: () => undefined
	});
	const [row] = await sql<{ owned: boolean }[]>`select pg_try_advisory_lock(${ownerLock}) as owned`;
	return { owned: row?.owned ?? false, release: () => sql.end({ timeout: 1 }) };
}

/** Starts the embedded PostgreSQL of this data folder, or joins the one that runs there. */
export async function startEmbedded(
	folder: string,
	settings: readonly string[] = []
): Promise<EmbeddedDatabase> {
	const place = clusterPlace(folder);
	await mkdir(folder, { recursive: true });
	// Others may pass through to the data folder of the database user, not look around.
	await chmod(folder, 0o711);
	await createCluster(place);
	const running = (await attach(place)) ?? (await launch(place, settings));
	await createDatabase(running.url);
	const url = running.url.replace(/\/postgres$/, `/${databaseName}`);
	const { owned, release } = await claim(url);
	return {
		url,
		async stop() {
			await release();
			if (owned) await stopPostgres(running.pid);
		}
	};
}

async function launch(
	place: ClusterPlace,
	settings: readonly string[]
): Promise<{ pid: number; url: string }> {
	const pid = await launchPostgres(place, settings);
	const url = await connectWhenReady(place, pid);
	if (url !== undefined) return { pid, url };
	const log = await readFile(place.log, 'utf8').catch(() => '');
	throw new Error(
		`De database start niet. De laatste regels van ${place.log}:\n${log.slice(-2000)}`
	);
}
