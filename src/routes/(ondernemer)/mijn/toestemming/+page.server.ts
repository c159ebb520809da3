import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { dossiernummer } from '#lib/dossier/nummer.ts';
import type { ActorContext } from '#lib/server/context.ts';
import { findOwnDossiers } from '#lib/server/dossier/find-own-dossiers.ts';
import { giveToestemming } from '#lib/server/dossier/give-toestemming.ts';
import { listToestemmingen } from '#lib/server/dossier/toestemmingen.ts';
import { withdrawToestemming } from '#lib/server/dossier/withdraw-toestemming.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { dag } from '#lib/taal/moment.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const dossiers = await findOwnDossiers(context);
	return {
		dossiers: await Promise.all(
			dossiers.map(async ({ id }) => ({
				id,
				nummer: dossiernummer(id),
				organisaties: (await listToestemmingen(context, id)).map((een) => ({
					id: een.organisatieId,
					naam: een.organisatie,
					sinds: een.sinds && dag(een.sinds),
					gestopt: een.ingetrokken && dag(een.ingetrokken)
				}))
			}))
		)
	};
};

const keuze = z.object({ dossier: z.string().default(''), organisatie: z.string().default('') });

type Work = typeof giveToestemming;

async function change(event: RequestEvent, work: Work): Promise<never> {
	const context: ActorContext = actorContextOf(event);
	const gelezen = keuze.safeParse(Object.fromEntries(await event.request.formData()));
	const { dossier = '', organisatie = '' } = gelezen.data ?? {};
	await orNotFound(() => work(context, { dossierId: dossier, organisatieId: organisatie }));
	redirect(303, '/mijn/toestemming');
}

export const actions: Actions = {
	geef: (event) => change(event, giveToestemming),
	stop: (event) => change(event, withdrawToestemming)
};
