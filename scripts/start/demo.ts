import { parseMasterKeys } from '../../src/lib/server/crypto/master-keys.ts';
import { Vault } from '../../src/lib/server/crypto/vault.ts';
import { openDatabase } from '../../src/lib/server/db/client.ts';
import { loadDemo } from '../../src/lib/server/db/seed/load-demo.ts';

/** Loads the demo data that this database does not have yet. */
export async function fillWithDemo(url: string, masterKeys: string): Promise<void> {
	// One for the transaction, one for the vault.
	const { db, close } = openDatabase(url, 2);
	await loadDemo(db, new Vault(db, parseMasterKeys(masterKeys))).finally(close);
}
