import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { clearTicketCookie, readTicketToken, setTicketCookie } from '../auth/cookies.ts';
import { issueTicket, peekTicket, redeemTicket } from '../auth/ticket.ts';
import { actorContextOf, contextOf } from '../request-context.ts';

const content = z.object({ accountId: z.string(), herstelcodes: z.array(z.string()) });
const MINUTES = 10;

/**
 * Lets this browser show new codes for some minutes, so that a page that is loaded again, or printed, does not
 * lose them. After that, or once the person has put them away, nobody can see them.
 */
export async function showRecoveryCodes(
	event: RequestEvent,
	accountId: string,
	herstelcodes: readonly string[]
): Promise<void> {
	const { db } = contextOf(event);
	const token = await issueTicket(db, 'herstelcodes', { accountId, herstelcodes }, MINUTES);
	setTicketCookie(event.cookies, 'herstelcodes', { token, minutes: MINUTES });
}

/** The codes that this browser may show to whoever is logged in; empty when there are none. */
export async function shownRecoveryCodes(event: RequestEvent): Promise<readonly string[]> {
	const { db, actor } = actorContextOf(event);
	const ticket = readTicketToken(event.cookies, 'herstelcodes');
	const shown = content.safeParse(await peekTicket(db, 'herstelcodes', ticket)).data;
	return shown?.accountId === actor.accountId ? shown.herstelcodes : [];
}

/** The person has put the codes away. */
export async function hideRecoveryCodes(event: RequestEvent): Promise<void> {
	const ticket = readTicketToken(event.cookies, 'herstelcodes');
	await redeemTicket(contextOf(event).db, 'herstelcodes', ticket);
	clearTicketCookie(event.cookies, 'herstelcodes');
}
