import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { setBoekingCookie } from '#lib/server/voorlichting/boeking-cookie.ts';
import { book, type Boekuitkomst } from '#lib/server/voorlichting/book.ts';
import { limitBooking } from '#lib/server/voorlichting/limit-booking.ts';
import { viewSession } from '#lib/server/voorlichting/view-session.ts';
import { whoAsks } from '#lib/server/voorlichting/who-asks.ts';
import { ruimteVan } from '#lib/voorlichting/agenda.ts';
import { boekSchema } from '#lib/voorlichting/boek.schema.ts';
import { boekTeksten as t } from '#lib/voorlichting/texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const session = await orNotFound(() => viewSession(context, event.params.id));
	const open = !session.afgelastOp && context.klok.nu() < session.sluitOp;
	const magErbij = session.toegang !== 'na_scan' || (await whoAsks(event, context)).bekend;
	return {
		session,
		ruimte: ruimteVan(session),
		open,
		magErbij,
		sleutel: randomUUID(),
		campagne: event.url.searchParams.get('campagne')?.slice(0, 40) ?? ''
	};
};

const NIET: Readonly<Record<Exclude<Boekuitkomst['soort'], 'geboekt'>, string>> = {
	gesloten: t.gesloten,
	afgelast: t.afgelast,
	geen_toegang: t.naScan,
	mail_nodig: t.mailNodig
};

export const actions: Actions = {
	default: async (event) => {
		const read = await readForm(event.request, boekSchema);
		if (!read.ok) return fail(400, { ingevuld: read.form.data, fouten: foutenOf(read.form) });
		const { naam, email, telefoon, wensen, geboektDoor, discreet, ...rest } = read.data;
		const ingevuld = { ...read.data, personen: String(read.data.personen) };
		const context = contextOf(event);
		if (!(await limitBooking(context)))
			return fail(429, { ingevuld, fouten: [{ message: t.teVaak }] });
		const wie = await whoAsks(event, context);
		const uitkomst = await orNotFound(() =>
			book(context, {
				...rest,
				bijeenkomstId: event.params.id,
				gast: { naam, email, telefoon, wensen, geboektDoor },
				discreet: discreet.length > 0,
				...wie
			})
		);
		if (uitkomst.soort !== 'geboekt')
			return fail(409, { ingevuld, fouten: [{ message: NIET[uitkomst.soort] }] });
		setBoekingCookie(event.cookies, 'plek', uitkomst.id);
		redirect(303, '/boeking');
	}
};
