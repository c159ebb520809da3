import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '../db/client.ts';
import { dataKey } from '../db/schema/data-key.ts';
import { unwrapKey, wrapKey, type DataKey } from './data-key.ts';
import type { MasterKeys } from './master-keys.ts';

/** The data key that makes blind indexes. It stays the same when the master key changes, or nobody would be found again. */
const INDEX_KEY = '00000000-0000-4000-8000-000000000001';

/** Makes and opens the keys of dossiers and accounts. One per process; keeps nothing another process needs. */
export class Vault {
	private readonly db: Database;
	private readonly masters: MasterKeys;
	private indexKey: Promise<DataKey> | undefined;

	constructor(db: Database, masters: MasterKeys) {
		this.db = db;
		this.masters = masters;
	}

	/** Makes and stores a data key, within the transaction of what it will seal. */
	async createKey(tx: Transaction): Promise<DataKey> {
		const made = { id: randomUUID(), key: randomBytes(32) };
		await tx.insert(dataKey).values({ id: made.id, ...wrapKey(this.masters, made) });
		return made;
	}

	/** Reads a data key. @throws Error when it was destroyed: what it sealed is gone for good. */
	async openKey(tx: Database | Transaction, id: string): Promise<DataKey> {
		const [row] = await tx
			.select()
			.from(dataKey)
			.where(and(eq(dataKey.id, id), isNull(dataKey.destroyedAt)));
		if (!row) throw new Error('The data key is gone');
		return unwrapKey(this.masters, row);
	}

	/** Reads several data keys at once, by their id. Keys that were destroyed are left out. */
	async openKeys(
		tx: Database | Transaction,
		ids: readonly string[]
	): Promise<ReadonlyMap<string, DataKey>> {
		if (ids.length === 0) return new Map();
		const rows = await tx
			.select()
			.from(dataKey)
			.where(and(inArray(dataKey.id, [...new Set(ids)]), isNull(dataKey.destroyedAt)));
		return new Map(rows.map((row) => [row.id, unwrapKey(this.masters, row)]));
	}

	/** Destroys a data key, and with it all that it sealed. Its row tells when that was. Twice is once. */
	async destroyKey(tx: Transaction, id: string, nu: Date): Promise<void> {
		await tx
			.update(dataKey)
			.set({ wrapped: Buffer.alloc(0), destroyedAt: nu })
			.where(and(eq(dataKey.id, id), isNull(dataKey.destroyedAt)));
	}

	/** A keyed hash to find a value by without storing it. `kind` keeps a BSN and a number that looks like one apart. */
	async index(kind: string, value: string): Promise<Buffer> {
		this.indexKey ??= this.openIndexKey();
		const { key } = await this.indexKey.catch((error: unknown) => {
			this.indexKey = undefined;
			throw error;
		});
		return createHmac('sha256', key).update(`${kind}\n${value}`).digest();
	}

	// Two processes may start at the same moment on an empty database: the first one to insert wins.
	private async openIndexKey(): Promise<DataKey> {
		const made = { id: INDEX_KEY, key: randomBytes(32) };
		const present = await this.db
			.select({ id: dataKey.id })
			.from(dataKey)
			.where(eq(dataKey.id, INDEX_KEY));
		if (present.length === 0)
			await this.db
				.insert(dataKey)
				.values({ id: made.id, ...wrapKey(this.masters, made) })
				.onConflictDoNothing();
		return this.openKey(this.db, INDEX_KEY);
	}
}
