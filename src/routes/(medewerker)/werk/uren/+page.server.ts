import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { listUren, listUrenKeuzes } from '#lib/server/afspraak/list-uren.ts';
import { listOwnAgenda } from '#lib/server/afspraak/own-agenda.ts';
import {
	addDag,
	addUren,
	removeDag,
	removeUren,
	type UrenWeigering
} from '#lib/server/afspraak/set-uren.ts';
import { adresVan, listSoorten } from '#lib/server/afspraak/soort.ts';
import { readFormData } from '#lib/server/http/form-fields.ts';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { dagSchema, urenSchema } from '#lib/voorlichting/uren.schema.ts';
import { urenTeksten as t } from '#lib/voorlichting/uren-teksten.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const soorten = await listSoorten(context.db);
	return {
		...(await listUren(context)),
		...(await listUrenKeuzes(context)),
		agenda: await listOwnAgenda(context),
		vandaag: context.klok.vandaag(),
		soorten: soorten.map(({ id, titel, minuten, rustVoor, rustNa, medewerkers, ...soort }) => ({
			...{ id, titel, minuten, rustVoor, rustNa, medewerkers },
			wie: soort.vervolg ? ('vervolg' as const) : soort.toegang,
			adres: soort.vervolg ? undefined : `/afspraak/${adresVan({ id, ...soort })}`
		}))
	};
};

const zin = (weigering: UrenWeigering): string =>
	weigering.soort === 'overlap'
		? t.fouten.overlap(weigering.van, weigering.tot)
		: t.fouten[weigering.soort];

const welke = z.object({ id: z.string().catch('') });
const idOf = async (request: Request) =>
	welke.parse(Object.fromEntries(await readFormData(request))).id;

export const actions: Actions = {
	zet: async (event) => {
		const read = await readForm(event.request, urenSchema);
		if (!read.ok) return fail(400, { uren: read.form.data, fouten: foutenOf(read.form) });
		const { plek, soort, reeks, ...rest } = read.data;
		const nieuw = { ...rest, plekId: plek, soortId: soort, reeksId: reeks };
		const weigering = await addUren(actorContextOf(event), nieuw);
		const uren = { ...read.data, weekdag: String(rest.weekdag) };
		if (weigering) return fail(409, { uren, fouten: [{ id: 'van', message: zin(weigering) }] });
		redirect(303, '/werk/uren');
	},
	zetdag: async (event) => {
		const read = await readForm(event.request, dagSchema);
		if (!read.ok) return fail(400, { dag: read.form.data, fouten: foutenOf(read.form) });
		const { dag, hoe, dagVan: van, dagTot: tot, dagPlek: plekId } = read.data;
		const uren = hoe === 'weg' ? undefined : { van, tot, plekId };
		const weigering = await addDag(actorContextOf(event), { dag, uren });
		if (weigering)
			return fail(409, { dag: read.data, fouten: [{ id: 'dag', message: zin(weigering) }] });
		redirect(303, '/werk/uren');
	},
	haalweg: async (event) => {
		const id = await idOf(event.request);
		await orNotFound(() => removeUren(actorContextOf(event), id));
		redirect(303, '/werk/uren');
	},
	haaldagweg: async (event) => {
		const id = await idOf(event.request);
		await orNotFound(() => removeDag(actorContextOf(event), id));
		redirect(303, '/werk/uren');
	}
};
