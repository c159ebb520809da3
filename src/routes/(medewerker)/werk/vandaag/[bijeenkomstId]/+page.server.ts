import { fail } from '@sveltejs/kit';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { checkIn } from '#lib/server/voorlichting/check-in.ts';
import { findByCode } from '#lib/server/voorlichting/find-by-code.ts';
import { listGasten } from '#lib/server/voorlichting/list-gasten.ts';
import { noteVraag } from '#lib/server/voorlichting/note-vraag.ts';
import { ontvangTeksten as t } from '#lib/voorlichting/host-texts.ts';
import type { Tik } from '#lib/server/voorlichting/check-in.ts';
import type { Actions, PageServerLoad } from './$types';
import { backTo, bySomebodyElse, walkIn, type Hier } from './inloop.ts';
import { codeSchema, tikSchema, vraagSchema } from './ontvang.schema.ts';
import { viewOfSession } from './view.ts';

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const gasten = await orNotFound(() => listGasten(context, event.params.bijeenkomstId));
	return viewOfSession(gasten, {
		nu: context.klok.nu(),
		host: context.actor.accountId,
		gescand: event.url.searchParams.get('boeking')
	});
};

async function tap(event: Hier, tik: Omit<Tik, 'bijeenkomstId'>) {
	const { bijeenkomstId } = event.params;
	const uitkomst = await orNotFound(() =>
		checkIn(actorContextOf(event), { ...tik, bijeenkomstId })
	);
	if (uitkomst !== 'gedaan') return fail(409, { melding: t.tik[uitkomst] });
	return backTo(event, `b-${tik.boekingId}`);
}

export const actions: Actions = {
	aanwezig: async (event) => {
		const read = await readForm(event.request, tikSchema);
		if (!read.ok) return fail(400, { melding: t.tik.onleesbaar });
		const { boeking: boekingId, aanwezig, op, door } = read.data;
		if (bySomebodyElse(event, door)) return fail(409, { melding: t.netwerk.ander });
		return tap(event, { boekingId, aanwezig, op });
	},
	code: async (event) => {
		const read = await readForm(event.request, codeSchema);
		const code = read.ok ? read.data.code : '';
		const { bijeenkomstId } = event.params;
		const found = await orNotFound(() => findByCode(actorContextOf(event), bijeenkomstId, code));
		if (found === undefined) return fail(400, { code: t.code.fout });
		return tap(event, { boekingId: found, aanwezig: 'ja' });
	},
	inloper: (event) => walkIn(event),
	vraag: async (event) => {
		const read = await readForm(event.request, vraagSchema);
		if (!read.ok)
			return fail(400, { vraag: read.form.data.vraag, vraagFouten: foutenOf(read.form) });
		const { bijeenkomstId } = event.params;
		await orNotFound(() => noteVraag(actorContextOf(event), bijeenkomstId, read.data.vraag));
		return backTo(event, 'vragen');
	}
};
