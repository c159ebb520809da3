import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { clearTicketCookie, readTicketToken, setSessionCookie } from '#lib/server/auth/cookies.ts';
import { foutenOf, type Fout } from '#lib/server/http/fouten.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { acceptWithApp, choosePassword } from '#lib/server/medewerker/accept-uitnodiging.ts';
import { acceptWithPasskey } from '#lib/server/medewerker/accept-with-passkey.ts';
import { line, passkeyAnswer, secret } from '#lib/server/medewerker/fields.ts';
import { isRefusal } from '#lib/server/medewerker/guess.ts';
import { orNoLink } from '#lib/server/medewerker/or-no-link.ts';
import { openUitnodiging } from '#lib/server/medewerker/open-uitnodiging.ts';
import { visitContextOf } from '#lib/server/medewerker/visit-context.ts';
import { showRecoveryCodes } from '#lib/server/inlogmiddel/show-recovery-codes.ts';
import { wachtwoordfout } from '#lib/toegang/wachtwoord-tekst.ts';
import { uitnodigingTeksten as t } from '../../texts.ts';
import type { Actions, PageServerLoad } from './$types';

const nieuw = z.object({ wachtwoord: secret(t.fouten.geenWachtwoord) });
const app = z.object({ verzegeld: z.string().max(4_000), code: z.string().max(100) });
const GEEN_CODE: Fout = { id: 'code', message: t.fouten.code };
const GEEN_PASSKEY: Fout = { message: t.fouten.passkey };
const passkey = z.object({ antwoord: passkeyAnswer, naam: line(t.fouten.naam, 60) });

export const load: PageServerLoad = async (event) => {
	const { naam, email, vervangt } = orNoLink(
		event,
		await openUitnodiging(visitContextOf(event), event.params.token)
	);
	return { naam, email, vervangt };
};

export const actions: Actions = {
	wachtwoord: async (event) => {
		const read = await readForm(event.request, nieuw);
		if (!read.ok) return fail(400, { fouten: foutenOf(read.form) });
		const { token } = event.params;
		const outcome = await choosePassword(visitContextOf(event), token, read.data.wachtwoord);
		const chosen = orNoLink(event, outcome);
		if (chosen.soort === 'app') return { app: chosen.app };
		return fail(400, { fouten: [wachtwoordfout(chosen.fout)] });
	},
	app: async (event) => {
		const read = await readForm(event.request, app);
		const given = read.ok ? read.data : { verzegeld: '', code: '' };
		const outcome = orNoLink(
			event,
			await acceptWithApp(visitContextOf(event), event.params.token, given)
		);
		if (outcome.soort === 'fout') return fail(400, { app: outcome.app, fouten: [GEEN_CODE] });
		setSessionCookie(event.cookies, outcome.token);
		await showRecoveryCodes(event, outcome.accountId, outcome.herstelcodes);
		redirect(303, '/account/herstelcodes?nieuw');
	},
	passkey: async (event) => {
		const read = await readForm(event.request, passkey);
		if (!read.ok) return fail(400, { fouten: foutenOf(read.form) });
		const { antwoord: answer, naam } = read.data;
		const given = { ticket: readTicketToken(event.cookies, 'passkey'), answer, naam };
		clearTicketCookie(event.cookies, 'passkey');
		const outcome = await acceptWithPasskey(visitContextOf(event), event.params.token, given);
		if (!isRefusal(outcome) && outcome.soort === 'binnen') {
			setSessionCookie(event.cookies, outcome.token);
			redirect(303, '/start');
		}
		orNoLink(event, outcome);
		return fail(400, { fouten: [GEEN_PASSKEY] });
	}
};
