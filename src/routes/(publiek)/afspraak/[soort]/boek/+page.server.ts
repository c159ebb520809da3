import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { bookAfspraak, findAnders } from '#lib/server/afspraak/book-afspraak.ts';
import { findTijd } from '#lib/server/afspraak/free-times.ts';
import { readOpenSoort } from '#lib/server/afspraak/soort.ts';
import { soortForPublic, withPlek } from '#lib/server/afspraak/view-afspraken.ts';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { setBoekingCookie } from '#lib/server/voorlichting/boeking-cookie.ts';
import { limitBooking } from '#lib/server/voorlichting/limit-booking.ts';
import { whoAsks } from '#lib/server/voorlichting/who-asks.ts';
import { afspraakTeksten } from '#lib/voorlichting/afspraak-teksten.ts';
import { afspraakSchema, belSchema } from '#lib/voorlichting/boek.schema.ts';
import { keuzeTekst, leesKeuze } from '#lib/voorlichting/keuze.ts';
import { boekTeksten as t } from '#lib/voorlichting/texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const soort = await orNotFound(() => readOpenSoort(context.db, event.params.soort));
	const keuze = leesKeuze(event.url.searchParams.get('tijd'));
	const mag = soort.toegang !== 'na_scan' || (await whoAsks(event, context)).bekend;
	if (!keuze || !mag) redirect(303, `/afspraak/${event.params.soort}`);
	const vrij = await findTijd(context, { soort }, keuze);
	const anders = vrij ? [] : await findAnders(context, { soort }, keuze);
	const [tijd, ...meer] = await withPlek(context, vrij ? [vrij] : anders);
	return {
		soort: soortForPublic(soort),
		tijd: vrij && tijd && { ...tijd, keuze: keuzeTekst(tijd) },
		anders: (vrij || !tijd ? [] : [tijd, ...meer]).map(({ begin, plekId, plek }) => ({
			begin,
			plek: plek.naam,
			keuze: keuzeTekst({ begin, plekId })
		})),
		sleutel: randomUUID()
	};
};

const NIET = { geen_toegang: t.naScan, mail_nodig: t.mailNodig } as const;

export const actions: Actions = {
	default: async (event) => {
		const context = contextOf(event);
		const soort = await orNotFound(() => readOpenSoort(context.db, event.params.soort));
		const schema = soort.plekSoort === 'telefoon' ? belSchema : afspraakSchema;
		const read = await readForm(event.request, schema);
		if (!read.ok) return fail(400, { ingevuld: read.form.data, fouten: foutenOf(read.form) });
		const { keuze, naam, email, telefoon, wensen, geboektDoor, discreet, ...rest } = read.data;
		const ingevuld = { ...read.data, keuze: keuzeTekst(keuze) };
		if (!(await limitBooking(context)))
			return fail(429, { ingevuld, fouten: [{ message: t.teVaak }] });
		const gast = { naam, email, telefoon, wensen, geboektDoor };
		const wie = await whoAsks(event, context);
		const wens = { ...rest, gast, discreet: discreet.length > 0, ...wie };
		const uit = await orNotFound(() => bookAfspraak(context, event.params.soort, { keuze, wens }));
		if (uit.soort === 'bezet')
			return fail(409, { ingevuld, fouten: [{ id: 'keuze', message: afspraakTeksten.weg }] });
		if (uit.soort !== 'geboekt')
			return fail(409, { ingevuld, fouten: [{ message: NIET[uit.soort] }] });
		setBoekingCookie(event.cookies, 'plek', uit.id);
		redirect(303, '/boeking');
	}
};
