import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, inject } from 'vitest';
import { openDatabase, type Database } from '../../../src/lib/server/db/client.ts';

async function create(template: 'sjabloon' | 'template0'): Promise<string> {
	const url = new URL(inject('postgresUrl'));
	const name = `test_${randomBytes(6).toString('hex')}`;
	const sql = postgres(url.href, { max: 1, onnotice: () => undefined });
	await sql.unsafe(`create database ${name} template ${template} strategy wal_log`);
	await sql.end();
	url.pathname = `/${name}`;
	return url.href;
}

/** An empty database, for what must work before the first migration. */
export const emptyDatabase = (): Promise<string> => create('template0');

export interface Clone {
	readonly url: string;
	readonly db: Database;
}

/** Gives the test file a migrated database of its own. Call it once, at the top. */
export function useClone(): Clone {
	let url = '';
	let opened: ReturnType<typeof openDatabase> | undefined;
	beforeAll(async () => {
		url = await create('sjabloon');
		opened = openDatabase(url, 5);
	});
	afterAll(() => opened?.close());
	return {
		get url() {
			return url;
		},
		get db() {
			if (!opened) throw new Error('The clone is there only while tests run');
			return opened.db;
		}
	};
}
