import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { openDatabase, type Database } from '../../../src/lib/server/db/client.ts';
import { parseMasterKeys } from '../../../src/lib/server/crypto/master-keys.ts';
import { Vault } from '../../../src/lib/server/crypto/vault.ts';
import { systemKlok } from '../../../src/lib/server/klok.ts';
import type { Context } from '../../../src/lib/server/context.ts';

const folder = process.env['E2E_DATAMAP'] ?? '.data/e2e';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Where the mail that the portal under test sends can be read. */
export const mailboxAddress = (): string => `http://127.0.0.1:${read('poort-postbus')}`;

let opened: { db: Database; close(): Promise<void> } | undefined;

/** The database of the portal under test, with the rights and keys of the portal itself. Gone with the test process. */
export function portalContext(): Context {
	// Codes on paper are kept under a key of the installation.
	process.env['GEHEIM'] ??= read('geheim');
	const port = read('postgres/postmaster.pid').split('\n')[3] ?? '';
	const password = read('portaal-wachtwoord');
	opened ??= openDatabase(`postgres://portaal:${password}@127.0.0.1:${port}/ondernemerszaken`, 2);
	return {
		db: opened.db,
		klok: systemKlok,
		vault: new Vault(opened.db, parseMasterKeys(read('hoofdsleutels'))),
		portaal: 'http://127.0.0.1',
		origin: { herkomst: 'web', bezoeker: 'test' }
	};
}

/** Gives this browser a session that was made in the database. */
export async function useSession(
	context: BrowserContext,
	token: string,
	url: string
): Promise<void> {
	const { hostname } = new URL(url);
	await context.addCookies([
		{
			name: '__Host-sessie',
			value: token,
			domain: hostname,
			path: '/',
			secure: true,
			httpOnly: true,
			sameSite: 'Lax'
		}
	]);
}
