import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import {
	clearTicketCookie,
	readTicketToken,
	setSessionCookie,
	setTicketCookie
} from '#lib/server/auth/cookies.ts';
import { safeReturnPath } from '#lib/server/auth/return-path.ts';
import { wantedPath } from '#lib/server/auth/wanted-path.ts';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { refuseForm } from '#lib/server/http/refuse.ts';
import { email, passkeyAnswer, secret } from '#lib/server/medewerker/fields.ts';
import { isRefusal } from '#lib/server/medewerker/guess.ts';
import { logInWithPasskey } from '#lib/server/medewerker/log-in-passkey.ts';
import { checkPassword, SECOND_STEP } from '#lib/server/medewerker/log-in-password.ts';
import { visitContextOf } from '#lib/server/medewerker/visit-context.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { inlogTeksten as t } from '../../texts.ts';
import type { Actions, PageServerLoad } from './$types';

const inloggen = z.object({ email, wachtwoord: secret(t.fouten.geenWachtwoord) });
const ONJUIST = { id: 'email', message: t.fouten.onjuist };
const GEEN_PASSKEY = { message: t.fouten.passkey };

export const load: PageServerLoad = async (event) => ({ terug: await wantedPath(event) });

export const actions: Actions = {
	wachtwoord: async (event) => {
		const read = await readForm(event.request, inloggen);
		if (!read.ok) return fail(400, { email: read.form.data.email, fouten: foutenOf(read.form) });
		const rest = { email: read.data.email };
		const outcome = await checkPassword(contextOf(event), read.data);
		if (isRefusal(outcome)) return refuseForm(event, outcome, ONJUIST, rest);
		setTicketCookie(event.cookies, 'tweede-stap', { token: outcome.ticket, minutes: SECOND_STEP });
		const terug = safeReturnPath(event.url.searchParams.get('terug'));
		redirect(303, `/inloggen/medewerker/code${terug ? `?terug=${encodeURIComponent(terug)}` : ''}`);
	},
	passkey: async (event) => {
		const read = await readForm(event.request, z.object({ antwoord: passkeyAnswer }));
		const answer = read.ok ? read.data.antwoord : '';
		const ticket = readTicketToken(event.cookies, 'passkey');
		clearTicketCookie(event.cookies, 'passkey');
		const outcome = await logInWithPasskey(visitContextOf(event), { ticket, answer });
		if (isRefusal(outcome)) return refuseForm(event, outcome, GEEN_PASSKEY, { email: '' });
		setSessionCookie(event.cookies, outcome.token);
		redirect(303, safeReturnPath(event.url.searchParams.get('terug')) ?? '/start');
	}
};
