import { redirect } from '@sveltejs/kit';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { orProve } from '#lib/server/inlogmiddel/or-prove.ts';
import { ownMeans } from '#lib/server/inlogmiddel/own-means.ts';
import { renewRecoveryCodes } from '#lib/server/inlogmiddel/renew-recovery-codes.ts';
import {
	hideRecoveryCodes,
	showRecoveryCodes,
	shownRecoveryCodes
} from '#lib/server/inlogmiddel/show-recovery-codes.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { herstelcodes } = await orNotFound(() => ownMeans(actorContextOf(event)));
	return {
		over: herstelcodes,
		codes: await shownRecoveryCodes(event),
		// Somebody who just set up the account goes on to the work.
		nieuw: event.url.searchParams.has('nieuw')
	};
};

export const actions: Actions = {
	nieuw: async (event) => {
		const context = actorContextOf(event);
		const codes = await orProve(event, () => renewRecoveryCodes(context));
		await showRecoveryCodes(event, context.actor.accountId, codes);
		redirect(303, '/account/herstelcodes');
	},
	bewaard: async (event) => {
		await hideRecoveryCodes(event);
		redirect(303, event.url.searchParams.has('nieuw') ? '/start' : '/account?klaar=herstelcodes');
	}
};
