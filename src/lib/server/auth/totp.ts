import { and, eq, lt } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import type { DataKey } from '../crypto/data-key.ts';
import { seal, unseal } from '../crypto/seal.ts';
import type { Transaction } from '../db/client.ts';
import { totp } from '../db/schema/credential.ts';

const ISSUER = 'Ondernemerszaken';
const PERIOD = 30;

const place = (accountId: string) => `totp:${accountId}`;

const totpOf = (secret: string) =>
	new TOTP({ issuer: ISSUER, secret: Secret.fromBase32(secret), period: PERIOD, digits: 6 });

/** A secret of 160 bits for an authenticator app, in base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the square code of the app holds. */
export function totpUri(secret: string, email: string): string {
	const made = totpOf(secret);
	made.label = email;
	return made.toString();
}

/** The time step of a code that is right now, or one step before or after; undefined when it is not. */
export function matchStep(secret: string, code: string, now: Date): number | undefined {
	if (!/^\d{6}$/.test(code)) return undefined;
	const timestamp = now.getTime();
	const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 });
	return delta === null ? undefined : TOTP.counter({ period: PERIOD, timestamp }) + delta;
}

/** Stores the secret of the app, with the step that proved it: that code opens nothing any more. */
export async function storeTotp(
	tx: Transaction,
	{ accountId, key }: { accountId: string; key: DataKey },
	given: { secret: string; step: number; at: Date }
): Promise<void> {
	const sealed = seal(key.key, place(accountId), given.secret);
	const values = { sealed, lastStep: given.step, confirmedAt: given.at };
	await tx
		.insert(totp)
		.values({ accountId, ...values })
		.onConflictDoUpdate({ target: totp.accountId, set: values });
}

/** Whether this code opens the door. Each step does so once: of two requests with the same code one gets in. */
export async function useTotp(
	tx: Transaction,
	{ accountId, key }: { accountId: string; key: DataKey },
	code: string,
	now: Date
): Promise<boolean> {
	const [row] = await tx.select().from(totp).where(eq(totp.accountId, accountId));
	if (!row?.confirmedAt) return false;
	const step = matchStep(unseal(key.key, place(accountId), row.sealed).toString(), code, now);
	if (step === undefined) return false;
	const used = await tx
		.update(totp)
		.set({ lastStep: step })
		.where(and(eq(totp.accountId, accountId), lt(totp.lastStep, step)))
		.returning({ accountId: totp.accountId });
	return used.length > 0;
}
