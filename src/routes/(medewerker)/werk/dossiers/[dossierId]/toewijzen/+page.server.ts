import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { dossiernummer } from '#lib/dossier/nummer.ts';
import { dossierTeksten } from '#lib/dossier/texts.ts';
import { assignDossier } from '#lib/server/dossier/assign-dossier.ts';
import { endToewijzing } from '#lib/server/dossier/end-toewijzing.ts';
import { prepareToewijzing } from '#lib/server/dossier/prepare-toewijzing.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { dag } from '#lib/taal/moment.ts';
import { toewijsTeksten, werkTeksten } from '../../../texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { dossierId } = event.params;
	const { toewijzingen, kandidaten } = await orNotFound(() =>
		prepareToewijzing(actorContextOf(event), dossierId)
	);
	const wie = toewijzingen.map(({ id, als, naam, organisatie, vanaf, tot }) => ({
		id,
		taak: dossierTeksten.taak[als],
		naam: naam ?? werkTeksten.naamloos,
		organisatie,
		vanaf: dag(vanaf),
		tot: tot && dag(tot)
	}));
	return {
		dossierId,
		nummer: dossiernummer(dossierId),
		nu: wie.filter(({ tot }) => !tot),
		eerder: wie.filter(({ tot }) => tot),
		kandidaten: kandidaten.map(({ accountId, als, naam, organisatie }) => ({
			value: `${als} ${accountId}`,
			label: `${naam ?? werkTeksten.naamloos}, ${organisatie}`,
			groep: dossierTeksten.taak[als]
		}))
	};
};

const keuze = z
	.string()
	.transform((tekst) => tekst.split(' '))
	.pipe(z.tuple([z.enum(['consulent', 'adviseur', 'begeleider']), z.string()]));

export const actions: Actions = {
	wijstoe: async (event) => {
		const context = actorContextOf(event);
		const { dossierId } = event.params;
		const getypt = (await event.request.formData()).get('wie');
		const gelezen = keuze.safeParse(getypt);
		// Whether the dossier is there comes before what was filled in.
		if (!gelezen.success) {
			await orNotFound(() => prepareToewijzing(context, dossierId));
			return fail(400, { fout: toewijsTeksten.leeg, wie: '' });
		}
		const [als, accountId] = gelezen.data;
		const weigering = await orNotFound(() => assignDossier(context, { dossierId, accountId, als }));
		if (weigering)
			return fail(409, { fout: toewijsTeksten.fouten[weigering], wie: `${als} ${accountId}` });
		redirect(303, event.url.pathname);
	},
	beeindig: async (event) => {
		const { dossierId } = event.params;
		const toewijzingId = String((await event.request.formData()).get('toewijzing') ?? '');
		await orNotFound(() => endToewijzing(actorContextOf(event), { dossierId, toewijzingId }));
		redirect(303, event.url.pathname);
	}
};
