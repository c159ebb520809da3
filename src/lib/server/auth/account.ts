import { randomUUID } from 'node:crypto';
import type { Rol } from '#lib/toegang/rollen.ts';
import type { DataKey } from '../crypto/data-key.ts';
import { seal, unseal } from '../crypto/seal.ts';
import type { Vault } from '../crypto/vault.ts';
import type { Transaction } from '../db/client.ts';
import { account, accountRol } from '../db/schema/account.ts';

export interface NewAccount {
	/** Only for example data, whose ids are known beforehand. */
	readonly id?: string;
	readonly soort: 'ondernemer' | 'medewerker';
	readonly rollen: readonly Rol[];
	readonly naam?: string;
	readonly email?: string;
	readonly organisatieId?: string;
	readonly grantedBy?: string;
}

export type AccountField = 'naam' | 'email';

const place = (id: string, field: AccountField) => `account.${field}:${id}`;

/** How an e-mail address is found again: without its case and the spaces around it. */
export const emailIndex = (vault: Vault, email: string): Promise<Buffer> =>
	vault.index('email', email.trim().toLowerCase());

/** Seals a field of an account with its own key. */
export const sealField = (key: DataKey, id: string, field: AccountField, value: string): Buffer =>
	seal(key.key, place(id, field), value);

/** Opens a sealed field of an account; undefined when it was never filled. */
export function openField(
	key: DataKey,
	id: string,
	field: AccountField,
	sealed: Buffer | null
): string | undefined {
	return sealed ? unseal(key.key, place(id, field), sealed).toString() : undefined;
}

/** Makes an account with its own key and roles, within a transaction, and gives its id and key. */
export async function insertAccount(
	tx: Transaction,
	vault: Vault,
	given: NewAccount
): Promise<{ id: string; key: DataKey }> {
	const id = given.id ?? randomUUID();
	const key = await vault.createKey(tx);
	await tx.insert(account).values({
		id,
		soort: given.soort,
		keyId: key.id,
		naam: given.naam === undefined ? null : sealField(key, id, 'naam', given.naam),
		email: given.email === undefined ? null : sealField(key, id, 'email', given.email),
		emailIndex: given.email === undefined ? null : await emailIndex(vault, given.email),
		organisatieId: given.organisatieId ?? null
	});
	if (given.rollen.length > 0)
		await tx
			.insert(accountRol)
			.values(
				given.rollen.map((rol) => ({ accountId: id, rol, grantedBy: given.grantedBy ?? null }))
			);
	return { id, key };
}
