import { eq } from 'drizzle-orm';
import { openField } from '../auth/account.ts';
import type { ActorContext } from '../context.ts';
import type { DataKey } from '../crypto/data-key.ts';
import type { Database, Transaction } from '../db/client.ts';
import { account } from '../db/schema/account.ts';

async function ownRow(tx: Database | Transaction, { actor }: ActorContext) {
	const [row] = await tx.select().from(account).where(eq(account.id, actor.accountId));
	if (!row) throw new Error('The account of this session is gone');
	return row;
}

/** The key that seals what is known of whoever asks. */
export async function ownKey(tx: Database | Transaction, context: ActorContext): Promise<DataKey> {
	return context.vault.openKey(tx, (await ownRow(tx, context)).keyId);
}

/** How whoever asks is called. */
export async function ownNames(context: ActorContext): Promise<{ naam: string; email: string }> {
	const { db, vault } = context;
	const row = await ownRow(db, context);
	const key = await vault.openKey(db, row.keyId);
	return {
		naam: openField(key, row.id, 'naam', row.naam) ?? '',
		email: openField(key, row.id, 'email', row.email) ?? ''
	};
}
