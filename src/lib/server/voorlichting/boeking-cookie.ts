import type { Cookies } from '@sveltejs/kit';
import { readTicketToken, setTicketCookie } from '../auth/cookies.ts';
import { boekingToken, readToken, type TokenSoort } from './link.ts';

/** Long enough to read and choose; then the link in the message opens it again. */
const MINUTEN = 60;

/** Lets this browser open one booking for a while, so that no address has to carry the secret. */
export function setBoekingCookie(cookies: Cookies, soort: TokenSoort, boekingId: string): void {
	setTicketCookie(cookies, 'boeking', { token: boekingToken(soort, boekingId), minutes: MINUTEN });
}

/** The booking that this browser may open, and whether it came by the link in a message. */
export function readBoekingCookie(cookies: Cookies): { id: string; soort: TokenSoort } | undefined {
	const token = readTicketToken(cookies, 'boeking');
	return token === undefined ? undefined : readToken(token);
}
