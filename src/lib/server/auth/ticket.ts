import { and, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../db/client.ts';
import { ticket } from '../db/schema/session.ts';
import { purposeKey } from '../crypto/secrets.ts';
import { seal, unseal } from '../crypto/seal.ts';
import { hashToken, newToken } from './token.ts';

/** What a browser can have begun without being logged in. */
export type TicketKind = 'oidc' | 'tweede-stap' | 'passkey' | 'scan' | 'gescand' | 'herstelcodes';

/**
 * Stores something that this browser alone may pick up, once, within some minutes. Gives the token for its
 * cookie; the content is sealed and bound to it.
 */
export async function issueTicket(
	db: Database,
	kind: TicketKind,
	content: unknown,
	minutes: number
): Promise<string> {
	const { token, id } = newToken();
	await db.insert(ticket).values({
		id,
		kind,
		sealed: seal(purposeKey('ticket'), `ticket:${kind}:${id}`, JSON.stringify(content)),
		expiresAt: sql`now() + make_interval(mins => ${minutes})`
	});
	return token;
}

async function open(kind: TicketKind, row: { id: string; sealed: Buffer } | undefined) {
	if (!row) return undefined;
	const text = unseal(purposeKey('ticket'), `ticket:${kind}:${row.id}`, row.sealed);
	return JSON.parse(text.toString()) as unknown;
}

const valid = (kind: TicketKind, token: string) =>
	and(eq(ticket.id, hashToken(token)), eq(ticket.kind, kind), sql`${ticket.expiresAt} > now()`);

/** Takes the content and destroys the ticket, in one step: of two requests with the same token one gets it. */
export async function redeemTicket(
	db: Database | Transaction,
	kind: TicketKind,
	token: string | undefined
): Promise<unknown> {
	if (!token || token.length > 64) return undefined;
	const [row] = await db.delete(ticket).where(valid(kind, token)).returning();
	return open(kind, row);
}

/** Reads the content and leaves the ticket, to show what is about to happen. */
export async function peekTicket(
	db: Database,
	kind: TicketKind,
	token: string | undefined
): Promise<unknown> {
	if (!token || token.length > 64) return undefined;
	const [row] = await db.select().from(ticket).where(valid(kind, token));
	return open(kind, row);
}
