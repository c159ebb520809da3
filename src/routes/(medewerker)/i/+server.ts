import { redirect } from '@sveltejs/kit';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { findScanned } from '#lib/server/voorlichting/find-scanned.ts';
import { takeIncheckCookie } from '#lib/server/voorlichting/incheck-cookie.ts';
import type { RequestHandler } from './$types';

/** The booking that a host scanned, on the list of its session. Without a scan, or too long after it: the day. */
export const GET: RequestHandler = async (event) => {
	const token = takeIncheckCookie(event.cookies);
	if (token === undefined) redirect(303, '/werk/vandaag');
	const { bijeenkomstId, boekingId } = await orNotFound(() =>
		findScanned(actorContextOf(event), token)
	);
	redirect(303, `/werk/vandaag/${bijeenkomstId}?boeking=${boekingId}`);
};
