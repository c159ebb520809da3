import type { Cookies } from '@sveltejs/kit';
import { clearTicketCookie, readTicketToken, setTicketCookie } from '../auth/cookies.ts';

/** Where a scan goes on. Behind log-in: whoever is not logged in comes back here afterwards. */
export const GESCAND = '/i';

/** Long enough to log in with a second step. */
const MINUTEN = 15;

/** Remembers in this browser which code was scanned, so that no address on the way through log-in has to carry it. */
export function setIncheckCookie(cookies: Cookies, token: string): void {
	setTicketCookie(cookies, 'incheck', { token, minutes: MINUTEN });
}

/** The code that was scanned here, once. */
export function takeIncheckCookie(cookies: Cookies): string | undefined {
	const token = readTicketToken(cookies, 'incheck');
	clearTicketCookie(cookies, 'incheck');
	return token;
}
