import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { addReeks } from '#lib/server/planner/reeksen.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { asTyped } from '../as-typed.ts';
import { keuzesVoor, nietAangeboden } from '../keuzes.server.ts';
import { nieuweReeksSchema } from '../schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	keuzes: await keuzesVoor(actorContextOf(event)),
	ingevuld: {
		id: randomUUID(),
		taal: 'nl',
		toegang: 'open',
		neutraleTitel: 'Afspraak',
		capaciteit: '12',
		sluitUren: '0'
	}
});

export const actions: Actions = {
	default: async (event) => {
		const context = actorContextOf(event);
		const read = await readForm(event.request, nieuweReeksSchema);
		if (!read.ok) return fail(400, { ingevuld: read.form.data, fouten: foutenOf(read.form) });
		const { id, ...gegevens } = read.data;
		const fouten = nietAangeboden(await keuzesVoor(context), {
			plekken: [gegevens.plekId],
			hostId: gegevens.hostId
		});
		if (fouten.length > 0) return fail(400, { ingevuld: asTyped(read.data), fouten });
		await addReeks(context, id, { ...gegevens, gestopt: false });
		redirect(303, `/werk/voorlichting/${id}`);
	}
};
