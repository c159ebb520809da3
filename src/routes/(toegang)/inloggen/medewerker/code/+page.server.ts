import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { clearTicketCookie, readTicketToken, setSessionCookie } from '#lib/server/auth/cookies.ts';
import { safeReturnPath } from '#lib/server/auth/return-path.ts';
import { wantedPath } from '#lib/server/auth/wanted-path.ts';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { refuseForm } from '#lib/server/http/refuse.ts';
import { secret } from '#lib/server/medewerker/fields.ts';
import { isRefusal } from '#lib/server/medewerker/guess.ts';
import { logInWithCode, secondStepOf } from '#lib/server/medewerker/log-in-code.ts';
import { visitContextOf } from '#lib/server/medewerker/visit-context.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { codeTeksten } from '../../../texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const ticket = readTicketToken(event.cookies, 'tweede-stap');
	const accountId = await secondStepOf(contextOf(event), ticket);
	return {
		verlopen: accountId === undefined,
		terug: await wantedPath(event)
	};
};

async function answer(event: RequestEvent, soort: 'code' | 'herstelcode') {
	const { leeg, fout } = codeTeksten[soort];
	const read = await readForm(event.request, z.object({ [soort]: secret(leeg) }));
	if (!read.ok) return fail(400, { soort, fouten: foutenOf(read.form) });
	const ticket = readTicketToken(event.cookies, 'tweede-stap');
	const given = { ticket, soort, code: read.data[soort] ?? '' };
	const outcome = await logInWithCode(visitContextOf(event), given);
	if (isRefusal(outcome))
		return refuseForm(event, outcome, { id: soort, message: fout }, { soort });
	clearTicketCookie(event.cookies, 'tweede-stap');
	// The page says so itself: it has no ticket to go on with.
	if (outcome.soort === 'verlopen') return fail(400, { soort, fouten: [] });
	setSessionCookie(event.cookies, outcome.token);
	redirect(303, safeReturnPath(event.url.searchParams.get('terug')) ?? '/start');
}

export const actions: Actions = {
	code: (event) => answer(event, 'code'),
	herstelcode: (event) => answer(event, 'herstelcode')
};
