import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { addPlek } from '#lib/server/planner/plekken.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { nieuwePlekSchema } from '../../schemas.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ ingevuld: { id: randomUUID() } });

export const actions: Actions = {
	default: async (event) => {
		const read = await readForm(event.request, nieuwePlekSchema);
		if (!read.ok) return fail(400, { ingevuld: read.form.data, fouten: foutenOf(read.form) });
		const { id, ...gegevens } = read.data;
		await addPlek(actorContextOf(event), id, { ...gegevens, gestopt: false });
		redirect(303, '/werk/voorlichting/plekken');
	}
};
