import { createHmac, randomInt } from 'node:crypto';
import { and, count, eq, isNull, sql } from 'drizzle-orm';
import { purposeKey } from '../crypto/secrets.ts';
import type { Database, Transaction } from '../db/client.ts';
import { recoveryCode } from '../db/schema/credential.ts';

// Without letters and figures that look alike on paper: 31^10 is almost 50 bits.
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ2345679';
const LENGTH = 10;
const HOW_MANY = 10;

const newCode = () =>
	Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

const onPaper = (code: string) => `${code.slice(0, 5)}-${code.slice(5)}`;

/** What somebody typed, as it was printed: spaces, lines and small letters do not matter. */
const asTyped = (typed: string) => typed.toUpperCase().replace(/[\s-]/g, '');

const hashOf = (accountId: string, code: string): Buffer =>
	createHmac('sha256', purposeKey('herstelcode')).update(`${accountId}\n${code}`).digest();

/** Replaces the codes of an account and gives the new ones, for on paper: they cannot be shown again. */
export async function replaceRecoveryCodes(tx: Transaction, accountId: string): Promise<string[]> {
	const codes = Array.from({ length: HOW_MANY }, newCode);
	await tx.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId));
	await tx
		.insert(recoveryCode)
		.values(codes.map((code) => ({ accountId, hash: hashOf(accountId, code) })));
	return codes.map(onPaper);
}

/** Whether this code opens the door. It does so once: of two requests with the same code one gets in. */
export async function useRecoveryCode(
	tx: Transaction,
	accountId: string,
	typed: string
): Promise<boolean> {
	const used = await tx
		.update(recoveryCode)
		.set({ usedAt: sql`now()` })
		.where(
			and(
				eq(recoveryCode.accountId, accountId),
				eq(recoveryCode.hash, hashOf(accountId, asTyped(typed))),
				isNull(recoveryCode.usedAt)
			)
		)
		.returning({ usedAt: recoveryCode.usedAt });
	return used.length > 0;
}

/** How many codes are left. */
export async function countRecoveryCodes(
	db: Database | Transaction,
	accountId: string
): Promise<number> {
	const [row] = await db
		.select({ left: count() })
		.from(recoveryCode)
		.where(and(eq(recoveryCode.accountId, accountId), isNull(recoveryCode.usedAt)));
	return row?.left ?? 0;
}
