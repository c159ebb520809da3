import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../../scripts/postgres/embedded.ts';
import { migrateDatabase } from '../../../src/lib/server/db/migrate.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		postgresUrl: string;
	}
}

const migrations = fileURLToPath(new URL('../../../drizzle', import.meta.url));
// The data is thrown away, so nothing needs to reach the disk.
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** One PostgreSQL for the whole run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'ondernemerszaken-test-'));
	const server = await startEmbedded(join(folder, 'data'), careless);
	const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
	await sql`create database sjabloon`;
	await sql.end();
	const template = new URL(server.url);
	template.pathname = '/sjabloon';
	await migrateDatabase(template.href, migrations);
	project.provide('postgresUrl', server.url);
	return async () => {
		await server.stop();
		await rm(folder, { recursive: true, force: true });
	};
}
