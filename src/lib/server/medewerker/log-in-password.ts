import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { emailIndex } from '../auth/account.ts';
import { passwordFits } from '../auth/password.ts';
import { issueTicket } from '../auth/ticket.ts';
import type { Context } from '../context.ts';
import type { Database } from '../db/client.ts';
import { account } from '../db/schema/account.ts';
import { password, totp } from '../db/schema/credential.ts';
import { guess, type Refusal } from './guess.ts';

/** Minutes to give the code after the password. */
export const SECOND_STEP = 10;

async function findPassword(db: Database, index: Buffer) {
	const [row] = await db
		.select({ accountId: account.id, hash: password.hash })
		.from(account)
		.innerJoin(password, eq(password.accountId, account.id))
		.innerJoin(totp, eq(totp.accountId, account.id))
		.where(
			and(
				eq(account.emailIndex, index),
				eq(account.soort, 'medewerker'),
				isNull(account.blockedAt),
				isNotNull(totp.confirmedAt)
			)
		);
	return row;
}

/**
 * The first step: e-mail address and password. Gives a ticket for the second; nobody is in yet. An unknown
 * address, a blocked account and a wrong password cannot be told apart, nor can one without an app.
 */
export async function checkPassword(
	context: Context,
	{ email, wachtwoord }: { email: string; wachtwoord: string }
): Promise<{ soort: 'verder'; ticket: string } | Refusal> {
	const { db, vault } = context;
	const index = await emailIndex(vault, email);
	let accountId: string | undefined;
	const guessing = {
		at: { kind: 'wachtwoord', subject: index },
		by: 'bezoeker',
		betrokkeneId: () => accountId
	} as const;
	return guess(context, guessing, async () => {
		const known = await findPassword(db, index);
		accountId = known?.accountId;
		if (!(await passwordFits(known?.hash, wachtwoord)) || !known) return undefined;
		const content = { accountId: known.accountId };
		return {
			soort: 'verder' as const,
			ticket: await issueTicket(db, 'tweede-stap', content, SECOND_STEP)
		};
	});
}
