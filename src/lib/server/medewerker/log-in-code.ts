import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { useRecoveryCode } from '../auth/recovery-code.ts';
import { peekTicket, redeemTicket } from '../auth/ticket.ts';
import { useTotp } from '../auth/totp.ts';
import type { Transaction } from '../db/client.ts';
import { account } from '../db/schema/account.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { guess, type Refusal } from './guess.ts';
import { startSession } from './start-session.ts';
import type { VisitContext } from './visit.ts';

const content = z.object({ accountId: z.uuid() });

/** Whose second step this browser is at; undefined when it has none. */
export async function secondStepOf(
	{ db }: Pick<VisitContext, 'db'>,
	ticket: string | undefined
): Promise<string | undefined> {
	return content.safeParse(await peekTicket(db, 'tweede-stap', ticket)).data?.accountId;
}

interface Given {
	readonly ticket: string | undefined;
	readonly soort: 'code' | 'herstelcode';
	readonly code: string;
}

async function codeFits(
	tx: Transaction,
	{ vault, klok, origin }: VisitContext,
	accountId: string,
	{ soort, code }: Given
): Promise<boolean> {
	const [known] = await tx
		.select({ keyId: account.keyId })
		.from(account)
		.where(and(eq(account.id, accountId), isNull(account.blockedAt)));
	if (!known) return false;
	if (soort === 'code') {
		const key = await vault.openKey(tx, known.keyId);
		return useTotp(tx, { accountId, key }, code.replace(/\s/g, ''), klok.nu());
	}
	if (!(await useRecoveryCode(tx, accountId, code))) return false;
	await recordGebeurtenis(tx, origin, {
		actie: 'inlogmiddel.herstelcode_gebruikt',
		betrokkeneId: accountId
	});
	return true;
}

/** The second step: a code of the app, or one on paper. Gives the token of the session. */
export async function logInWithCode(
	context: VisitContext,
	given: Given
): Promise<{ soort: 'binnen'; token: string } | { soort: 'verlopen' } | Refusal> {
	const accountId = await secondStepOf(context, given.ticket);
	if (accountId === undefined) return { soort: 'verlopen' };
	const guessing = {
		at: { kind: 'code', subject: accountId },
		by: 'bezoeker',
		betrokkeneId: () => accountId
	} as const;
	return guess(context, guessing, () =>
		context.db.transaction(async (tx) => {
			if (!(await codeFits(tx, context, accountId, given))) return undefined;
			if (!(await redeemTicket(tx, 'tweede-stap', given.ticket))) return undefined;
			const token = await startSession(tx, context, { accountId, middel: 'wachtwoord' });
			return { soort: 'binnen' as const, token };
		})
	);
}
