import { fail, type RequestEvent } from '@sveltejs/kit';
import type { ActorContext } from '#lib/server/context.ts';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { lastHerhaling, planRecurrence, previewPlan } from '#lib/server/planner/plan.ts';
import { readReeks } from '#lib/server/planner/reeksen.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { keuzesVoor, nietAangeboden } from '../../keuzes.server.ts';
import { herhaalSchema, herhalingVan } from '../../plan.schemas.ts';
import { planTeksten as t } from '../../texts.ts';
import { firstIngevuld } from './ingevuld.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const reeks = await orNotFound(() => readReeks(context, event.params.reeksId));
	return {
		reeks: { id: reeks.id, titel: reeks.titel, gestopt: reeks.gestoptOp !== null },
		keuzes: await keuzesVoor(context, [reeks.plekId]),
		ingevuld: firstIngevuld(reeks, lastHerhaling(reeks), context.klok.vandaag())
	};
};

/** What was filled in, all of it good; or the form again with what is wrong. */
async function readPlan(event: RequestEvent, context: ActorContext, plekId: string | null) {
	const read = await readForm(event.request, herhaalSchema);
	if (!read.ok)
		return { fout: fail(400, { ingevuld: read.form.data, fouten: foutenOf(read.form) }) };
	const { data } = read;
	const herhaling = herhalingVan(data);
	const keuzes = await keuzesVoor(context, [plekId]);
	const fouten = [
		...(herhaling ? [] : [{ id: 'totEnMet', message: t.fouten.totEnMet }]),
		...nietAangeboden(keuzes, { plekken: [data.plekId], hostId: data.hostId })
	];
	const ingevuld = { ...firstIngevuld(data, data, data.vanaf), dagen: data.dagen };
	if (!herhaling || fouten.length > 0) return { fout: fail(400, { ingevuld, fouten }) };
	return { herhaling, data, ingevuld };
}

export const actions: Actions = {
	toon: async (event) => {
		const context = actorContextOf(event);
		const { id, plekId } = await orNotFound(() => readReeks(context, event.params.reeksId));
		const read = await readPlan(event, context, plekId);
		if (read.fout) return read.fout;
		const { herhaling, data, ingevuld } = read;
		const voorstel = await previewPlan(context, id, { herhaling, hostId: data.hostId });
		return { ingevuld, voorstel };
	},
	plan: async (event) => {
		const context = actorContextOf(event);
		const { id, plekId } = await orNotFound(() => readReeks(context, event.params.reeksId));
		const read = await readPlan(event, context, plekId);
		if (read.fout) return read.fout;
		const { herhaling, data, ingevuld } = read;
		if (data.dagen.length === 0)
			return fail(400, { ingevuld, fouten: [{ id: 'dagen', message: t.fouten.dagen }] });
		const planning = { ...data, herhaling };
		return { gepland: await orNotFound(() => planRecurrence(context, id, planning)) };
	}
};
