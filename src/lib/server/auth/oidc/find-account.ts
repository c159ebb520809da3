import { randomUUID } from 'node:crypto';
import { and, eq, notExists } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import type { DataKey } from '../../crypto/data-key.ts';
import { seal } from '../../crypto/seal.ts';
import type { Vault } from '../../crypto/vault.ts';
import type { Database, Transaction } from '../../db/client.ts';
import { account, accountIdentity } from '../../db/schema/account.ts';
import { emailIndex, insertAccount } from '../account.ts';
import type { Identity } from './identity.ts';
import { identityIndex } from './identity-index.ts';
import { LogInRefused } from './refusal.ts';

export interface FoundAccount {
	readonly id: string;
	readonly blocked: boolean;
	/** Made or coupled by this log-in. */
	readonly first: boolean;
}

/** Another log-in of the same person was a moment earlier. */
class Beaten extends Error {}

/**
 * Couples an identity to an account, sealed with its key. The unique constraint decides between two at once.
 * @throws Beaten when the other one won.
 */
export async function insertIdentity(
	tx: Transaction,
	vault: Vault,
	owner: { readonly id: string; readonly key: DataKey },
	identity: Identity
): Promise<void> {
	const id = randomUUID();
	const { middel, ...says } = identity;
	const sealed = seal(owner.key.key, `account_identity.sealed:${id}`, JSON.stringify(says));
	const made = await tx
		.insert(accountIdentity)
		.values({
			id,
			accountId: owner.id,
			middel,
			subjectIndex: await identityIndex(vault, identity),
			sealed
		})
		.onConflictDoNothing()
		.returning({ id: accountIdentity.id });
	if (made.length === 0) throw new Beaten();
}

async function find(db: Database, vault: Vault, identity: Identity) {
	const [row] = await db
		.select({ id: account.id, blockedAt: account.blockedAt })
		.from(accountIdentity)
		.innerJoin(account, eq(account.id, accountIdentity.accountId))
		.where(
			and(
				eq(accountIdentity.middel, identity.middel),
				eq(accountIdentity.subjectIndex, await identityIndex(vault, identity))
			)
		);
	return row && { id: row.id, blocked: row.blockedAt !== null, first: false };
}

const make = ({ db, vault }: Context, identity: Identity): Promise<FoundAccount> =>
	db.transaction(async (tx) => {
		const made = await insertAccount(tx, vault, { soort: 'ondernemer', rollen: ['ondernemer'] });
		await insertIdentity(tx, vault, made, identity);
		return { id: made.id, blocked: false, first: true };
	});

/** Staff are known before they come: by the address that a beheerder filled in, and only once. */
async function couple(
	{ db, vault }: Context,
	identity: Extract<Identity, { middel: 'gemeente' }>
): Promise<FoundAccount> {
	const { email } = identity;
	if (email === undefined) throw new LogInRefused('account_onbekend');
	const index = await emailIndex(vault, email);
	return db.transaction(async (tx) => {
		const coupled = tx
			.select({ id: accountIdentity.id })
			.from(accountIdentity)
			.where(
				and(eq(accountIdentity.accountId, account.id), eq(accountIdentity.middel, 'gemeente'))
			);
		await tx
			.select({ id: account.id })
			.from(account)
			.where(eq(account.emailIndex, index))
			.for('update');
		const [row] = await tx
			.select({ id: account.id, keyId: account.keyId, blockedAt: account.blockedAt })
			.from(account)
			.where(
				and(eq(account.emailIndex, index), eq(account.soort, 'medewerker'), notExists(coupled))
			);
		if (!row) throw new LogInRefused('account_onbekend');
		const key = await vault.openKey(tx, row.keyId);
		await insertIdentity(tx, vault, { id: row.id, key }, identity);
		return { id: row.id, blocked: row.blockedAt !== null, first: true };
	});
}

/**
 * The account of whoever the provider named. An ondernemer gets one at the first log-in; staff must have one.
 * @throws LogInRefused when staff are unknown.
 */
export async function findAccount(context: Context, identity: Identity): Promise<FoundAccount> {
	const { db, vault } = context;
	const found = await find(db, vault, identity);
	if (found) return found;
	try {
		return await (identity.middel === 'gemeente'
			? couple(context, identity)
			: make(context, identity));
	} catch (error) {
		// Beaten: the other one has made or coupled it. Unknown staff: perhaps it was that other one.
		const other = await find(db, vault, identity);
		if (other) return other;
		throw error;
	}
}
