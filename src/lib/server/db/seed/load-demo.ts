import type { Vault } from '../../crypto/vault.ts';
import type { Database, Transaction } from '../client.ts';
import { installatie } from '../schema/installatie.ts';
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

/** In order; a later part may lean on an earlier one. */
const demoParts: readonly DemoPart[] = [
	{ name: 'demo-accounts', load: loadAccounts },
	{ name: 'demo-dossiers', load: loadDossiers },
	{ name: 'demo-bijeenkomsten', load: loadBijeenkomsten },
	{ name: 'demo-vragen', load: loadVragen },
	{ name: 'demo-uren', load: loadUren }
];

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
