import { eq, inArray } from 'drizzle-orm';
import { openField } from '../auth/account.ts';
import type { Vault } from '../crypto/vault.ts';
import type { Database, Transaction } from '../db/client.ts';
import { account, organisatie } from '../db/schema/account.ts';

export interface Person {
	/** Undefined when the account has no name, as after a log-in that gives none. */
	readonly naam: string | undefined;
	readonly organisatie: string | undefined;
}

/** The names of these accounts, opened in two queries however many there are. Ask only for whom is shown. */
export async function openPeople(
	tx: Database | Transaction,
	vault: Vault,
	ids: readonly string[]
): Promise<ReadonlyMap<string, Person>> {
	if (ids.length === 0) return new Map();
	const rows = await tx
		.select({
			id: account.id,
			naam: account.naam,
			keyId: account.keyId,
			organisatie: organisatie.naam
		})
		.from(account)
		.leftJoin(organisatie, eq(organisatie.id, account.organisatieId))
		.where(inArray(account.id, [...new Set(ids)]));
	const keys = await vault.openKeys(
		tx,
		rows.map(({ keyId }) => keyId)
	);
	return new Map(
		rows.map((row) => {
			const key = keys.get(row.keyId);
			const naam = key && openField(key, row.id, 'naam', row.naam);
			return [row.id, { naam, organisatie: row.organisatie ?? undefined }];
		})
	);
}
