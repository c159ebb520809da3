import { config } from '#lib/server/config.ts';
import { NietGevonden } from '#lib/server/auth/guard.ts';
import type { ActorContext } from '#lib/server/context.ts';
import { openDossier } from '#lib/server/dossier/open-dossier.ts';
import { viewStand } from '#lib/server/dossier/view-stand.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { mag } from '#lib/toegang/rechten.ts';
import type { PageServerLoad } from './$types';
import { viewOfDossier, viewOfStand } from './view.ts';

/** The dossier for whoever may read it; for whoever may only know how far it is, that. */
async function openOrStand(context: ActorContext, id: string) {
	try {
		const dossier = await openDossier(context, id);
		return {
			dossier: viewOfDossier(dossier, context.klok.vandaag(), config().BELEID),
			stand: undefined
		};
	} catch (reason) {
		if (!(reason instanceof NietGevonden)) throw reason;
		return { dossier: undefined, stand: viewOfStand(await viewStand(context, id)) };
	}
}

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	return {
		...(await orNotFound(() => openOrStand(context, event.params.dossierId))),
		magToewijzen: mag('dossier.toewijzen', context.actor.rollen)
	};
};
