import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { NietGevonden } from '#lib/server/auth/guard.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { answerBoeking, type Antwoord } from '#lib/server/voorlichting/answer.ts';
import { readBoekingCookie, setBoekingCookie } from '#lib/server/voorlichting/boeking-cookie.ts';
import { comeWithFewer } from '#lib/server/voorlichting/come-with-fewer.ts';
import { confirmByCode } from '#lib/server/voorlichting/confirm-by-code.ts';
import { sayComing } from '#lib/server/voorlichting/say-coming.ts';
import { viewBoeking } from '#lib/server/voorlichting/view-boeking.ts';
import { boekingTeksten as t } from '#lib/voorlichting/texts.ts';
import type { Actions, PageServerLoad } from './$types';
import { afloop, codeSchema, minderSchema } from './antwoord.ts';
import { incheckOf } from './incheck.ts';

const GEEN = { boeking: undefined, incheck: undefined, bewezen: false };

export const load: PageServerLoad = async (event) => {
	const open = readBoekingCookie(event.cookies);
	if (!open || event.url.searchParams.has('link')) return GEEN;
	try {
		const context = contextOf(event);
		const boeking = await viewBoeking(context, open.id);
		return {
			boeking,
			incheck: incheckOf(boeking, context.klok.nu()),
			bewezen: open.soort === 'link' || !boeking.heeftMail,
			voorbij: (boeking.delen[0]?.begin ?? new Date(0)) <= context.klok.nu()
		};
	} catch (reason) {
		if (reason instanceof NietGevonden) return GEEN;
		throw reason;
	}
};

async function answer(event: RequestEvent, antwoord: Antwoord | 'kom') {
	const open = readBoekingCookie(event.cookies);
	if (!open) redirect(303, '/boeking?link=onbekend');
	const context = contextOf(event);
	const uitkomst =
		antwoord === 'kom'
			? await sayComing(context, open.id)
			: await answerBoeking(context, open.id, antwoord);
	return afloop(uitkomst);
}

export const actions: Actions = {
	bevestig: async (event) => {
		// Only who came by the link has shown that the mail address is theirs.
		if (readBoekingCookie(event.cookies)?.soort !== 'link') redirect(303, '/boeking');
		return answer(event, 'bevestig');
	},
	code: async (event) => {
		const open = readBoekingCookie(event.cookies);
		if (!open) redirect(303, '/boeking?link=onbekend');
		const read = await readForm(event.request, codeSchema);
		const code = read.ok ? read.data.code.replaceAll(/\D/g, '') : '';
		const uitkomst = await confirmByCode(contextOf(event), open.id, code);
		if (uitkomst === 'onjuist') return fail(400, { code: t.codeOnjuist });
		if (uitkomst === 'te_vaak') return fail(429, { code: t.codeTeVaak });
		// The code shows as much as the link in the same message.
		setBoekingCookie(event.cookies, 'link', open.id);
		return afloop(uitkomst);
	},
	minder: async (event) => {
		const open = readBoekingCookie(event.cookies);
		if (!open) redirect(303, '/boeking?link=onbekend');
		const read = await readForm(event.request, minderSchema);
		const uitkomst =
			read.ok && (await comeWithFewer(contextOf(event), open.id, read.data.personen));
		if (uitkomst !== 'gedaan') return fail(409, { melding: t.teLaat });
		redirect(303, '/boeking');
	},
	kom: (event) => answer(event, 'kom'),
	aanvaard: (event) => answer(event, 'aanvaard'),
	wijs_af: (event) => answer(event, 'wijs_af'),
	verlaat: (event) => answer(event, 'verlaat_wachtlijst'),
	zeg_af: (event) => answer(event, 'zeg_af')
};
