import { and, eq, isNull, sql } from 'drizzle-orm';
import { newToken, hashToken } from '../auth/token.ts';
import type { Database, Transaction } from '../db/client.ts';
import { account } from '../db/schema/account.ts';
import { invitation } from '../db/schema/credential.ts';

/** Hours that a link works: long enough for a weekend. */
export const HOURS = 72;

/** Makes the one link of an account and gives its token; a link that was still open works no more. */
export async function createInvitation(
	tx: Transaction,
	accountId: string,
	createdBy?: string
): Promise<string> {
	await tx
		.delete(invitation)
		.where(and(eq(invitation.accountId, accountId), isNull(invitation.usedAt)));
	const { token, id } = newToken();
	await tx.insert(invitation).values({
		id,
		accountId,
		createdBy: createdBy ?? null,
		expiresAt: sql`now() + make_interval(hours => ${HOURS})`
	});
	return token;
}

const open = (token: string) =>
	and(
		eq(invitation.id, hashToken(token)),
		isNull(invitation.usedAt),
		sql`${invitation.expiresAt} > now()`
	);

/** Whose link this is, without using it; undefined when it is used, too old, or of somebody who is blocked. */
export async function peekInvitation(db: Database | Transaction, token: string) {
	if (token.length > 64) return undefined;
	const [row] = await db
		.select({
			id: invitation.id,
			accountId: account.id,
			keyId: account.keyId,
			naam: account.naam,
			email: account.email
		})
		.from(invitation)
		.innerJoin(account, eq(account.id, invitation.accountId))
		.where(and(open(token), isNull(account.blockedAt)));
	return row;
}

/** Uses the link, in one step: of two requests with the same link one gets true. */
export async function consumeInvitation(tx: Transaction, token: string): Promise<boolean> {
	const used = await tx
		.update(invitation)
		.set({ usedAt: sql`now()` })
		.where(open(token))
		.returning({ id: invitation.id });
	return used.length > 0;
}
