import { fail, redirect } from '@sveltejs/kit';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { changeReeks, readReeks } from '#lib/server/planner/reeksen.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { asTyped } from '../../as-typed.ts';
import { keuzesVoor, nietAangeboden } from '../../keuzes.server.ts';
import { reeksSchema } from '../../schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const reeks = await orNotFound(() => readReeks(context, event.params.reeksId));
	const { soort, titel, neutraleTitel, uitleg, meebrengen, taal, toegang } = reeks;
	const { capaciteit, sluitUren, plekId, hostId, externeUrl, gestoptOp } = reeks;
	const wat = { soort, titel, neutraleTitel, uitleg, meebrengen, taal, toegang };
	const hoe = { capaciteit, sluitUren, plekId, hostId, externeUrl, gestopt: gestoptOp !== null };
	return {
		reeksId: reeks.id,
		keuzes: await keuzesVoor(context, [reeks.plekId]),
		ingevuld: asTyped({ ...wat, ...hoe })
	};
};

export const actions: Actions = {
	default: async (event) => {
		const context = actorContextOf(event);
		const { reeksId } = event.params;
		// Whether the series is there comes before what was filled in.
		const { plekId } = await orNotFound(() => readReeks(context, reeksId));
		const read = await readForm(event.request, reeksSchema);
		if (!read.ok) return fail(400, { ingevuld: read.form.data, fouten: foutenOf(read.form) });
		const { ookGepland, ...gegevens } = read.data;
		const fouten = nietAangeboden(await keuzesVoor(context, [plekId]), {
			plekken: [gegevens.plekId],
			hostId: gegevens.hostId
		});
		if (fouten.length > 0) return fail(400, { ingevuld: asTyped(read.data), fouten });
		await orNotFound(() => changeReeks(context, reeksId, { gegevens, ookGepland }));
		redirect(303, `/werk/voorlichting/${reeksId}`);
	}
};
