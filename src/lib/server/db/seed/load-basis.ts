import { AFSPRAAKSOORTEN, PLEKKEN_ELDERS } from '../../../voorlichting/afspraaksoorten.ts';
import type { Vault } from '../../crypto/vault.ts';
import type { Database, Transaction } from '../client.ts';
import { afspraaksoort, plek } from '../schema/bijeenkomst.ts';
import { loadDemo } from './load-demo.ts';

async function loadAfspraaksoorten(tx: Transaction): Promise<void> {
	await tx
		.insert(afspraaksoort)
		.values([...AFSPRAAKSOORTEN])
		.onConflictDoNothing();
	await tx.insert(plek).values([...PLEKKEN_ELDERS]);
}

/**
 * What every installation begins with, in production too: once in the life of a database, so that what was changed since
 * stays as it is.
 */
export const loadBasis = (db: Database, vault: Vault): Promise<string[]> =>
	loadDemo(db, vault, [{ name: 'basis-afspraaksoorten', load: loadAfspraaksoorten }]);
