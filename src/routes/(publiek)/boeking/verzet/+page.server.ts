import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { findAlle } from '#lib/server/afspraak/free-times.ts';
import { forMove } from '#lib/server/afspraak/for-move.ts';
import { kanVerzetten, moveAfspraak } from '#lib/server/afspraak/move-afspraak.ts';
import { withPlek } from '#lib/server/afspraak/view-afspraken.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { readBoekingCookie, setBoekingCookie } from '#lib/server/voorlichting/boeking-cookie.ts';
import { limitBooking } from '#lib/server/voorlichting/limit-booking.ts';
import { viewBoeking } from '#lib/server/voorlichting/view-boeking.ts';
import { keuzeSchema, keuzeTekst } from '#lib/voorlichting/keuze.ts';
import { maandUit } from '#lib/voorlichting/per-dag.ts';
import { boekTeksten, boekingTeksten } from '#lib/voorlichting/texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const open = readBoekingCookie(event.cookies);
	if (!open) redirect(303, '/boeking?link=onbekend');
	const context = contextOf(event);
	const boeking = await orNotFound(() => viewBoeking(context, open.id));
	if (!kanVerzetten(boeking.status, open.soort === 'link')) redirect(303, '/boeking');
	const staat = boeking.status === 'bevestigd';
	const voor = await orNotFound(() => forMove(context, open.id));
	const tijden = await withPlek(context, await findAlle(context, voor));
	const nu = staat ? boeking.delen[0]?.begin : undefined;
	const shown = tijden
		.filter(({ begin }) => begin.getTime() !== nu?.getTime())
		.map(({ begin, plekId, plek }) => ({
			begin,
			plek: plek.soort === 'locatie' ? plek.naam : undefined,
			keuze: keuzeTekst({ begin, plekId })
		}));
	const gevraagd = event.url.searchParams.get('maand') ?? undefined;
	const weg = !staat && event.url.searchParams.get('tijd') === 'weg';
	return { titel: boeking.titel, nu, staat, weg, ...maandUit(shown, gevraagd) };
};

const MELDING = {
	vol: boekingTeksten.volgeboekt,
	gesloten: boekTeksten.gesloten,
	kan_niet: boekingTeksten.teLaat,
	bellen: boekingTeksten.belOns
} as const;

const keuze = z.object({ naar: keuzeSchema });

export const actions: Actions = {
	default: async (event) => {
		const open = readBoekingCookie(event.cookies);
		if (!open) redirect(303, '/boeking?link=onbekend');
		const read = await readForm(event.request, keuze);
		if (!read.ok) return fail(400, { melding: boekingTeksten.teLaat });
		const verzet = { keuze: read.data.naar, bewezen: open.soort === 'link' };
		const context = contextOf(event);
		if (!(await limitBooking(context, 'verplaatsen')))
			return fail(429, { melding: boekingTeksten.teVaak });
		const uit = await orNotFound(() => moveAfspraak(context, open.id, verzet));
		if (uit.soort !== 'verplaatst') return fail(409, { melding: MELDING[uit.soort] });
		setBoekingCookie(event.cookies, open.soort, uit.id);
		redirect(303, '/boeking');
	}
};
