import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { clearTicketCookie, readTicketToken, setSessionCookie } from '#lib/server/auth/cookies.ts';
import { safeReturnPath } from '#lib/server/auth/return-path.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { refuseForm } from '#lib/server/http/refuse.ts';
import { ownMeans } from '#lib/server/inlogmiddel/own-means.ts';
import { proveAgain, type Proof } from '#lib/server/inlogmiddel/prove-again.ts';
import { passkeyAnswer, secret } from '#lib/server/medewerker/fields.ts';
import { isRefusal } from '#lib/server/medewerker/guess.ts';
import { actorVisitContextOf } from '#lib/server/medewerker/visit-context.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { bevestigTeksten as t } from '../texts.ts';
import type { Actions, PageServerLoad } from './$types';

const FOUT = {
	wachtwoord: { id: 'wachtwoord', message: t.fouten.wachtwoord },
	passkey: { message: t.fouten.passkey }
};

const terug = ({ url }: Pick<RequestEvent, 'url'>) =>
	safeReturnPath(url.searchParams.get('terug')) ?? '/account';

export const load: PageServerLoad = async (event) => {
	const { wachtwoord, passkeys } = await orNotFound(() => ownMeans(actorContextOf(event)));
	return {
		terug: terug(event),
		wachtwoord: wachtwoord !== undefined,
		passkey: passkeys.length > 0
	};
};

async function prove(event: RequestEvent, by: keyof typeof FOUT, proof: Proof) {
	const outcome = await orNotFound(() => proveAgain(actorVisitContextOf(event), proof));
	if (isRefusal(outcome)) return refuseForm(event, outcome, FOUT[by], {});
	setSessionCookie(event.cookies, outcome.token);
	redirect(303, terug(event));
}

export const actions: Actions = {
	wachtwoord: async (event) => {
		const schema = z.object({ wachtwoord: secret(t.fouten.geenWachtwoord) });
		const read = await readForm(event.request, schema);
		if (!read.ok) return fail(400, { fouten: foutenOf(read.form) });
		return prove(event, 'wachtwoord', read.data);
	},
	passkey: async (event) => {
		const read = await readForm(event.request, z.object({ antwoord: passkeyAnswer }));
		const answer = read.ok ? read.data.antwoord : '';
		const ticket = readTicketToken(event.cookies, 'passkey');
		clearTicketCookie(event.cookies, 'passkey');
		return prove(event, 'passkey', { ticket, answer });
	}
};
