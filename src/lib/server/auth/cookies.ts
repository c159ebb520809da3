import type { Cookies } from '@sveltejs/kit';

const SESSION = '__Host-sessie';
// The prefix demands Secure, the root path and no domain. Lax: the way back from the provider is a link from elsewhere.
const attributes = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

export const readSessionToken = (cookies: Cookies): string | undefined => cookies.get(SESSION);

/** Ends with the browser; how long the session lasts is for the database to say. */
export function setSessionCookie(cookies: Cookies, token: string): void {
	cookies.set(SESSION, token, attributes);
}

export function clearSessionCookie(cookies: Cookies): void {
	cookies.delete(SESSION, attributes);
}

const ticketName = (kind: string) => `__Host-${kind}`;

export const readTicketToken = (cookies: Cookies, kind: string): string | undefined =>
	cookies.get(ticketName(kind));

export function setTicketCookie(
	cookies: Cookies,
	kind: string,
	{ token, minutes }: { token: string; minutes: number }
): void {
	cookies.set(ticketName(kind), token, { ...attributes, maxAge: minutes * 60 });
}

export function clearTicketCookie(cookies: Cookies, kind: string): void {
	cookies.delete(ticketName(kind), attributes);
}
