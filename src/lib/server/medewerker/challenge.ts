import { z } from 'zod';
import { issueTicket, redeemTicket } from '../auth/ticket.ts';
import type { Database } from '../db/client.ts';

/** What a question to a passkey was for: an answer to one is no answer to another. */
export type Purpose = 'inloggen' | 'bewijs' | `toevoegen:${string}` | `uitnodiging:${string}`;

const content = z.object({ challenge: z.string(), purpose: z.string() });
const MINUTES = 5;

/** Keeps the challenge for this browser alone, to be answered once. */
export const keepChallenge = (db: Database, purpose: Purpose, challenge: string): Promise<string> =>
	issueTicket(db, 'passkey', { challenge, purpose }, MINUTES);

/** Takes the challenge that this browser was given for this purpose. */
export async function takeChallenge(
	db: Database,
	purpose: Purpose,
	ticket: string | undefined
): Promise<string | undefined> {
	const kept = content.safeParse(await redeemTicket(db, 'passkey', ticket)).data;
	return kept?.purpose === purpose ? kept.challenge : undefined;
}
