import { fail, redirect, type Cookies } from '@sveltejs/kit';
import { z } from 'zod';
import { bookVervolg, listVervolg } from '#lib/server/afspraak/follow-up.ts';
import { withPlek } from '#lib/server/afspraak/view-afspraken.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { readBoekingCookie, setBoekingCookie } from '#lib/server/voorlichting/boeking-cookie.ts';
import type { TokenSoort } from '#lib/server/voorlichting/link.ts';
import { keuzeSchema, keuzeTekst } from '#lib/voorlichting/keuze.ts';
import { perDag } from '#lib/voorlichting/per-dag.ts';
import { vervolgTeksten as t } from '#lib/voorlichting/afspraak-teksten.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const open = readBoekingCookie(event.cookies);
	if (!open) redirect(303, '/boeking?link=onbekend');
	const context = contextOf(event);
	const { afspraak, keuzes } = await orNotFound(() => listVervolg(context, open.id));
	const shown = [];
	for (const { soort, tijden } of keuzes) {
		const { id, titel, uitleg, minuten } = soort;
		const items = (await withPlek(context, tijden)).map(({ begin, plekId, plek }) => ({
			begin,
			plek: plek.naam,
			keuze: keuzeTekst({ begin, plekId })
		}));
		shown.push({ id, titel, uitleg, minuten, dagen: perDag(items) });
	}
	return { heeftAl: afspraak !== undefined, keuzes: shown };
};

const schema = z.object({ soort: z.guid(), keuze: keuzeSchema });

function toBoeking(cookies: Cookies, soort: TokenSoort, id: string): never {
	setBoekingCookie(cookies, soort, id);
	redirect(303, '/boeking');
}

export const actions: Actions = {
	default: async (event) => {
		const open = readBoekingCookie(event.cookies);
		if (!open) redirect(303, '/boeking?link=onbekend');
		const context = contextOf(event);
		// Whether they may at all, and whether there is one, comes before what was filled in.
		const { afspraak } = await orNotFound(() => listVervolg(context, open.id));
		if (afspraak) return toBoeking(event.cookies, open.soort, afspraak);
		const read = await readForm(event.request, schema);
		if (!read.ok) return fail(400, { melding: t.weg });
		const { soort: soortId, keuze } = read.data;
		const uit = await orNotFound(() => bookVervolg(context, open.id, { soortId, keuze }));
		if (uit.soort !== 'geboekt') return fail(409, { melding: t.weg });
		return toBoeking(event.cookies, open.soort, uit.id);
	}
};
