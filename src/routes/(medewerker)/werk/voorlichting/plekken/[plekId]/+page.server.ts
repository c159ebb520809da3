import { fail, redirect } from '@sveltejs/kit';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { changePlek } from '#lib/server/planner/change-plek.ts';
import { readPlek } from '#lib/server/planner/plekken.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { plekSchema } from '../../schemas.ts';
import type { Actions, PageServerLoad } from './$types';
import { ingevuldVan } from './ingevuld.ts';

export const load: PageServerLoad = async (event) => {
	const plek = await orNotFound(() => readPlek(actorContextOf(event), event.params.plekId));
	return { ingevuld: ingevuldVan({ ...plek, gestopt: plek.gestoptOp !== null }) };
};

export const actions: Actions = {
	default: async (event) => {
		const context = actorContextOf(event);
		const { plekId } = event.params;
		// Whether the place is there comes before what was filled in.
		await orNotFound(() => readPlek(context, plekId));
		const read = await readForm(event.request, plekSchema);
		if (!read.ok) return fail(400, { ingevuld: read.form.data, fouten: foutenOf(read.form) });
		const { gezien, ...gegevens } = read.data;
		const uitkomst = await orNotFound(() =>
			changePlek(context, plekId, gegevens, { eerstTonen: !gezien })
		);
		if (uitkomst === 'gedaan') redirect(303, '/werk/voorlichting/plekken');
		const ingevuld = ingevuldVan(gegevens);
		return { ingevuld, fouten: [], voorbeeld: { ingevuld, voorbeeld: uitkomst } };
	}
};
