import { parseMasterKeys } from '../../src/lib/server/crypto/master-keys.ts';
import { Vault } from '../../src/lib/server/crypto/vault.ts';
import { openDatabase } from '../../src/lib/server/db/client.ts';
import { loadBasis } from '../../src/lib/server/db/seed/load-basis.ts';
import { loadDemo } from '../../src/lib/server/db/seed/load-demo.ts';

/** Loads what this database does not have yet: what every installation begins with, and in a demo the example data. */
export async function fillDatabase(url: string, masterKeys: string, demo: boolean): Promise<void> {
	// One for the transaction, one for the vault.
	const { db, close } = openDatabase(url, 2);
	const vault = new Vault(db, parseMasterKeys(masterKeys));
	try {
		await loadBasis(db, vault);
		if (demo) await loadDemo(db, vault);
	} finally {
		await close();
	}
}
