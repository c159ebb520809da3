import { AFSPRAAKSOORTEN, PLEKKEN_ELDERS } from '../../../voorlichting/afspraaksoorten.ts';
import type { Vault } from '../../crypto/vault.ts';
import type { Database, Transaction } from '../client.ts';
import { afspraaksoort, plek } from '../schema/bijeenkomst.ts';
import { BASIS_PARTS } from './demo-parts.ts';
import { loadDemo, type DemoPart } from './load-demo.ts';

async function loadAfspraaksoorten(tx: Transaction): Promise<void> {
	await tx
		.insert(afspraaksoort)
		.values([...AFSPRAAKSOORTEN])
		.onConflictDoNothing();
	await tx.insert(plek).values([...PLEKKEN_ELDERS]);
}

const LOADERS: Readonly<Record<(typeof BASIS_PARTS)[number], DemoPart['load']>> = {
	'basis-afspraaksoorten': loadAfspraaksoorten
};

/**
 * What every installation begins with, in production too: once in the life of a database, so that what was changed since
 * stays as it is.
 */
export const loadBasis = (db: Database, vault: Vault): Promise<string[]> =>
	loadDemo(
		db,
		vault,
		BASIS_PARTS.map((name) => ({ name, load: LOADERS[name] }))
	);
