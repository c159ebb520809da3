import { redirect } from '@sveltejs/kit';
import { setBoekingCookie } from '#lib/server/voorlichting/boeking-cookie.ts';
import { readToken } from '#lib/server/voorlichting/link.ts';
import type { RequestHandler } from './$types';

/** The private link of a message. Changes nothing: programs that look through mail open links too. */
export const GET: RequestHandler = ({ params, cookies }) => {
	const found = readToken(params.token);
	if (found?.soort === 'link') setBoekingCookie(cookies, 'link', found.id);
	redirect(303, found ? '/boeking' : '/boeking?link=onbekend');
};
