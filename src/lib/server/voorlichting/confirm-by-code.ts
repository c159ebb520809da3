import { timingSafeEqual } from 'node:crypto';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { boeking } from '../db/schema/boeking.ts';
import { answerBoeking, type Antwoorduitkomst } from './answer.ts';
import { confirmationCode } from './link.ts';

/** With six digits, more than this would be guessing. */
const MEESTE_FOUTEN = 5;

/**
 * Confirms a held seat with the code from the message. Each try counts before it is looked at, so that tries at the
 * same moment cannot pass the limit together. @throws NietGevonden
 */
export async function confirmByCode(
	context: Context,
	boekingId: string,
	code: string
): Promise<Antwoorduitkomst | 'onjuist' | 'te_vaak'> {
	const [counted] = await context.db
		.update(boeking)
		.set({ codeFouten: sql`${boeking.codeFouten} + 1` })
		.where(and(eq(boeking.id, boekingId), lt(boeking.codeFouten, MEESTE_FOUTEN)))
		.returning({ id: boeking.id });
	if (!counted) return 'te_vaak';
	const wanted = Buffer.from(confirmationCode(boekingId));
	const given = Buffer.from(code.padEnd(6).slice(0, 6));
	if (code.length !== 6 || given.length !== 6 || !timingSafeEqual(given, wanted)) return 'onjuist';
	return answerBoeking(context, boekingId, 'bevestig');
}
