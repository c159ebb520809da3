import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { planByHand } from '#lib/server/planner/plan.ts';
import { readReeks } from '#lib/server/planner/reeksen.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { weeklyParts } from '#lib/voorlichting/herhaling.ts';
import { asTyped } from '../../as-typed.ts';
import { keuzesVoor, nietAangeboden } from '../../keuzes.server.ts';
import { eenmaligSchema } from '../../plan.schemas.ts';
import { planTeksten as t, wijzigTeksten } from '../../texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const reeks = await orNotFound(() => readReeks(context, event.params.reeksId));
	const { id, titel, gestoptOp, plekId, hostId, capaciteit } = reeks;
	return {
		reeks: { id, titel, gestopt: gestoptOp !== null },
		keuzes: await keuzesVoor(context, [plekId]),
		ingevuld: asTyped({ id: randomUUID(), delen: 1, plekId, hostId, capaciteit })
	};
};

export const actions: Actions = {
	default: async (event) => {
		const context = actorContextOf(event);
		const reeks = await orNotFound(() => readReeks(context, event.params.reeksId));
		const read = await readForm(event.request, eenmaligSchema);
		if (!read.ok) return fail(400, { ingevuld: read.form.data, fouten: foutenOf(read.form) });
		const { id, dag, van, tot, delen: aantal, ...wieWaar } = read.data;
		const delen = weeklyParts({ dag, van, tot }, aantal);
		const voorbij = (delen[0]?.begin ?? new Date(0)) <= context.klok.nu();
		const fouten = [
			...(voorbij ? [{ id: 'dag', message: t.fouten.voorbij }] : []),
			...nietAangeboden(await keuzesVoor(context, [reeks.plekId]), {
				plekken: [wieWaar.plekId],
				hostId: wieWaar.hostId
			})
		];
		const ingevuld = asTyped(read.data);
		if (fouten.length > 0) return fail(400, { ingevuld, fouten });
		const plan = { id, delen, ...wieWaar };
		const uitkomst = await orNotFound(() => planByHand(context, reeks.id, plan));
		if (uitkomst === 'host_bezet') {
			const bezet = [{ id: 'hostId', message: wijzigTeksten.uitkomst.host_bezet }];
			return fail(409, { ingevuld, fouten: bezet });
		}
		redirect(303, `/werk/voorlichting/keer/${id}`);
	}
};
