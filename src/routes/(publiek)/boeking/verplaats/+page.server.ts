import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { readBoekingCookie, setBoekingCookie } from '#lib/server/voorlichting/boeking-cookie.ts';
import { limitBooking } from '#lib/server/voorlichting/limit-booking.ts';
import { listOtherDays } from '#lib/server/voorlichting/list-other-days.ts';
import { reschedule } from '#lib/server/voorlichting/reschedule.ts';
import { viewBoeking } from '#lib/server/voorlichting/view-boeking.ts';
import { boekTeksten, boekingTeksten } from '#lib/voorlichting/texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const open = readBoekingCookie(event.cookies);
	if (!open) redirect(303, '/boeking?link=onbekend');
	const context = contextOf(event);
	const boeking = await orNotFound(() => viewBoeking(context, open.id));
	if (boeking.status !== 'bevestigd') redirect(303, '/boeking');
	if (boeking.isAfspraak) redirect(303, '/boeking/verzet');
	const dagen = (await listOtherDays(context, boeking)).map(({ id, titel, begin, eind, plek }) => ({
		id,
		titel,
		begin,
		eind,
		plek
	}));
	return { titel: boeking.titel, begin: boeking.delen[0]?.begin, dagen };
};

const MELDING = {
	vol: boekingTeksten.volgeboekt,
	gesloten: boekTeksten.gesloten,
	kan_niet: boekingTeksten.teLaat,
	bellen: boekingTeksten.belOns
} as const;

const keuze = z.object({ naar: z.uuid() });

export const actions: Actions = {
	default: async (event) => {
		const open = readBoekingCookie(event.cookies);
		if (!open) redirect(303, '/boeking?link=onbekend');
		const read = await readForm(event.request, keuze);
		if (!read.ok) return fail(400, { melding: boekingTeksten.teLaat });
		const context = contextOf(event);
		if (!(await limitBooking(context, 'verplaatsen')))
			return fail(429, { melding: boekingTeksten.teVaak });
		const uitkomst = await orNotFound(() => reschedule(context, open.id, read.data.naar));
		if (uitkomst.soort !== 'verplaatst') return fail(409, { melding: MELDING[uitkomst.soort] });
		setBoekingCookie(event.cookies, open.soort, uitkomst.id);
		redirect(303, '/boeking');
	}
};
