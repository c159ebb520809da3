import { redirect } from '@sveltejs/kit';
import { NietGevonden } from '#lib/server/auth/guard.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { readBoekingCookie } from '#lib/server/voorlichting/boeking-cookie.ts';
import { downloadAgenda } from '#lib/server/voorlichting/download-agenda.ts';
import type { RequestHandler } from './$types';

/** The seat of this browser as a file for a calendar. */
export const GET: RequestHandler = async (event) => {
	const open = readBoekingCookie(event.cookies);
	if (!open) redirect(303, '/boeking?link=onbekend');
	try {
		const ics = await downloadAgenda(contextOf(event), open.id);
		return new Response(ics, {
			headers: {
				'Content-Type': 'text/calendar; charset=utf-8',
				'Content-Disposition': 'attachment; filename="afspraak.ics"'
			}
		});
	} catch (reason) {
		if (reason instanceof NietGevonden) redirect(303, '/boeking');
		throw reason;
	}
};
