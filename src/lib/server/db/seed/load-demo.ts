import type { Vault } from '../../crypto/vault.ts';
import type { Database, Transaction } from '../client.ts';
import { installatie } from '../schema/installatie.ts';
import { DEMO_PARTS } from './demo-parts.ts';
import { loadBijeenkomsten } from './load-bijeenkomsten.ts';
import { loadAccounts } from './load-accounts.ts';
import { loadDossiers } from './load-dossiers.ts';
import { loadUren } from './load-uren.ts';
import { loadVragen } from './load-vragen.ts';

/** One set of demo data: loaded once in the life of a database, under this name. */
export interface DemoPart {
	readonly name: string;
	load(tx: Transaction, vault: Vault): Promise<void>;
}

const LOADERS: Readonly<Record<(typeof DEMO_PARTS)[number], DemoPart['load']>> = {
	'demo-accounts': loadAccounts,
	'demo-dossiers': loadDossiers,
	'demo-bijeenkomsten': loadBijeenkomsten,
	'demo-vragen': loadVragen,
	'demo-uren': loadUren
};
const demoParts: readonly DemoPart[] = DEMO_PARTS.map((name) => ({ name, load: LOADERS[name] }));

/** Loads the parts that this database does not have yet; two processes never load the same part. */
export async function loadDemo(
	db: Database,
	vault: Vault,
	parts: readonly DemoPart[] = demoParts
): Promise<string[]> {
	const loaded: string[] = [];
	for (const part of parts) {
		await db.transaction(async (tx) => {
			const marker = await tx
				.insert(installatie)
				.values({ onderdeel: part.name })
				.onConflictDoNothing()
				.returning({ onderdeel: installatie.onderdeel });
			if (marker.length === 0) return;
			await part.load(tx, vault);
			loaded.push(part.name);
		});
	}
	return loaded;
}
