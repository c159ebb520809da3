import { fail, redirect } from '@sveltejs/kit';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { changePlek, readPlek } from '#lib/server/planner/plekken.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { plekSchema } from '../../schemas.ts';
import type { Actions, PageServerLoad } from './$types';

const JA_NEE = { true: 'ja', false: 'nee', null: 'onbekend' } as const;

export const load: PageServerLoad = async (event) => {
	const plek = await orNotFound(() => readPlek(actorContextOf(event), event.params.plekId));
	const { naam, soort, adres, parkeren, route, verbinding, rolstoel, gestoptOp } = plek;
	return {
		ingevuld: {
			naam,
			soort,
			adres: adres ?? '',
			parkeren: parkeren ?? '',
			route: route ?? '',
			verbinding: verbinding ?? '',
			rolstoel: JA_NEE[`${rolstoel}`],
			gestopt: gestoptOp ? ['ja'] : []
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const context = actorContextOf(event);
		const { plekId } = event.params;
		// Whether the place is there comes before what was filled in.
		await orNotFound(() => readPlek(context, plekId));
		const read = await readForm(event.request, plekSchema);
		if (!read.ok) return fail(400, { ingevuld: read.form.data, fouten: foutenOf(read.form) });
		await orNotFound(() => changePlek(context, plekId, read.data));
		redirect(303, '/werk/voorlichting/plekken');
	}
};
