import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { alineas } from '#lib/invoer/tekst.ts';
import { foutenOf, type Fout } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { callOff } from '#lib/server/planner/call-off.ts';
import { requireGepland, viewPlanning } from '#lib/server/planner/view-planning.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { afgelastTeksten as t, keerTeksten } from '../../../texts.ts';
import type { Actions, PageServerLoad } from './$types';

const afgelastSchema = z.object({
	reden: alineas(500).refine((tekst) => tekst.length >= 3, t.redenLeeg)
});

export const load: PageServerLoad = async (event) => {
	const keer = await orNotFound(() => viewPlanning(actorContextOf(event), event.params.id));
	const { id, titel, bezet, delen } = keer;
	const dicht = keer.afgelastOp ? keerTeksten.afgelast : keer.voorbij && t.voorbij;
	return { keer: { id, titel, bezet, begin: delen[0]?.begin }, dicht: dicht || undefined };
};

export const actions: Actions = {
	default: async (event) => {
		const context = actorContextOf(event);
		const { id } = await orNotFound(() => requireGepland(context, event.params.id));
		const read = await readForm(event.request, afgelastSchema);
		if (!read.ok) return fail(400, { reden: read.form.data.reden, fouten: foutenOf(read.form) });
		const { reden } = read.data;
		const uitkomst = await orNotFound(() => callOff(context, id, reden));
		const fouten: Fout[] = [{ message: t.voorbij }];
		if (uitkomst === 'voorbij') return fail(409, { reden, fouten });
		redirect(303, `/werk/voorlichting/keer/${id}`);
	}
};
