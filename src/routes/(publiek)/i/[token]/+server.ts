import { redirect } from '@sveltejs/kit';
import { mag } from '#lib/toegang/rechten.ts';
import { visitorOf } from '#lib/server/auth/visitor.ts';
import { readBoekingCookie } from '#lib/server/voorlichting/boeking-cookie.ts';
import { GESCAND, setIncheckCookie } from '#lib/server/voorlichting/incheck-cookie.ts';
import { readIncheckToken } from '#lib/server/voorlichting/link.ts';
import type { RequestHandler } from './$types';

/**
 * The square code on the page of somebody who comes. Who scans it is a host, logged in or not any more: they go on to
 * that booking on their list. Who has this booking themselves, or logged in as somebody else, gets their own page, as far
 * as their browser may open one. Changes nothing.
 */
export const GET: RequestHandler = async (event) => {
	const { cookies, params } = event;
	const boekingId = readIncheckToken(params.token);
	if (boekingId === undefined) redirect(303, '/boeking?link=onbekend');
	if (readBoekingCookie(cookies)?.id === boekingId) redirect(303, '/boeking');
	const actor = await visitorOf(event);
	if (actor && !mag('voorlichting.ontvangen', actor.rollen)) redirect(303, '/boeking');
	setIncheckCookie(cookies, params.token);
	redirect(303, GESCAND);
};
