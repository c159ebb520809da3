import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Database, Transaction } from '../db/client.ts';
import { passkey, password, recoveryCode, totp } from '../db/schema/credential.ts';
import { countRecoveryCodes } from './recovery-code.ts';

export interface Means {
	/** When the password was set. It opens nothing without the app. */
	readonly wachtwoord: Date | undefined;
	readonly app: Date | undefined;
	readonly herstelcodes: number;
	readonly passkeys: readonly {
		readonly id: string;
		/** Sealed: `openNaam` reads it. */
		readonly naam: Buffer | null;
		readonly label: string | null;
		readonly createdAt: Date;
		readonly lastUsedAt: Date | null;
	}[];
}

/** With what somebody can log in. */
export async function meansOf(db: Database | Transaction, accountId: string): Promise<Means> {
	const [known] = await db
		.select({ changedAt: password.changedAt })
		.from(password)
		.where(eq(password.accountId, accountId));
	const [app] = await db
		.select({ confirmedAt: totp.confirmedAt })
		.from(totp)
		.where(and(eq(totp.accountId, accountId), isNotNull(totp.confirmedAt)));
	const { id, naam, label, createdAt, lastUsedAt } = passkey;
	const passkeys = await db
		.select({ id, naam, label, createdAt, lastUsedAt })
		.from(passkey)
		.where(eq(passkey.accountId, accountId))
		.orderBy(desc(passkey.createdAt));
	return {
		wachtwoord: known?.changedAt,
		app: app?.confirmedAt ?? undefined,
		herstelcodes: await countRecoveryCodes(db, accountId),
		passkeys
	};
}

/** How many ways in these are: password and app together are one. */
export const waysIn = ({ wachtwoord, app, passkeys }: Means): number =>
	passkeys.length + (wachtwoord && app ? 1 : 0);

/** Takes away everything somebody could log in with. */
export async function removeMeans(tx: Transaction, accountId: string): Promise<void> {
	for (const table of [password, totp, recoveryCode, passkey])
		await tx.delete(table).where(eq(table.accountId, accountId));
}
