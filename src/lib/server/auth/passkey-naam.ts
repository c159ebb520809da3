import { eq, isNotNull } from 'drizzle-orm';
import type { DataKey } from '../crypto/data-key.ts';
import { seal, unseal } from '../crypto/seal.ts';
import type { Vault } from '../crypto/vault.ts';
import type { Database } from '../db/client.ts';
import { account } from '../db/schema/account.ts';
import { passkey } from '../db/schema/credential.ts';

const place = (id: string) => `passkey.naam:${id}`;

/** What somebody calls a passkey can name them or their phone: sealed with the key of the account. */
export const sealNaam = (key: DataKey, id: string, naam: string): Buffer =>
	seal(key.key, place(id), naam);

/** How its owner calls a passkey. */
export function openNaam(
	key: DataKey,
	{ id, naam, label }: { id: string; naam: Buffer | null; label: string | null }
): string {
	// Only while a process of an older version still runs beside this one is there a name that is not sealed.
	return naam ? unseal(key.key, place(id), naam).toString() : (label ?? '');
}

/** Seals the names that older versions stored readable, and gives how many it sealed. */
export async function sealOldNamen(db: Database, vault: Vault): Promise<number> {
	return db.transaction(async (tx) => {
		const rows = await tx
			.select({ id: passkey.id, label: passkey.label, keyId: account.keyId })
			.from(passkey)
			.innerJoin(account, eq(account.id, passkey.accountId))
			.where(isNotNull(passkey.label))
			.for('update', { of: passkey, skipLocked: true });
		const keys = await vault.openKeys(
			tx,
			rows.map(({ keyId }) => keyId)
		);
		for (const { id, label, keyId } of rows) {
			const key = keys.get(keyId);
			// Of an account whose key was destroyed nothing is to be read any more.
			const naam = key && label !== null ? sealNaam(key, id, label) : null;
			await tx.update(passkey).set({ naam, label: null }).where(eq(passkey.id, id));
		}
		return rows.length;
	});
}
