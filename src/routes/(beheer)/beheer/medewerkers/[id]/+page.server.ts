import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { NietGevonden } from '#lib/server/auth/guard.ts';
import { hasWerkaccounts } from '#lib/server/auth/oidc/provider.ts';
import { relyingParty } from '#lib/server/auth/relying-party.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { blockMedewerker } from '#lib/server/medewerker/block-medewerker.ts';
import { changeRollen } from '#lib/server/medewerker/change-rollen.ts';
import { findMedewerker } from '#lib/server/medewerker/find-medewerker.ts';
import { LaatsteBeheerder } from '#lib/server/medewerker/last-beheerder.ts';
import { listMedewerkers } from '#lib/server/medewerker/list-medewerkers.ts';
import { renewUitnodiging } from '#lib/server/medewerker/renew-uitnodiging.ts';
import { endSessionOf, listSessionsOf } from '#lib/server/medewerker/sessions-of-others.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { MEDEWERKERSROLLEN } from '#lib/toegang/rollen.ts';
import { medewerkerTeksten as t } from '../../texts.ts';
import type { Actions, PageServerLoad } from './$types';

const rollen = z.object({ rollen: z.array(z.enum(MEDEWERKERSROLLEN)).default([]) });
const sessie = z.object({ sessie: z.string().regex(/^[0-9a-f]{64}$/) });

type Event = RequestEvent<{ id: string }>;

export const load: PageServerLoad = async (event) =>
	orNotFound(async () => {
		const context = actorContextOf(event);
		await findMedewerker(context.db, event.params.id);
		const [medewerker] = await listMedewerkers(context, event.params.id);
		if (!medewerker) throw new NietGevonden();
		const sessies = await listSessionsOf(context, medewerker.id);
		return { medewerker, sessies, werkaccounts: hasWerkaccounts() };
	});

/** Does the work and comes back; nobody locks the last beheerder out. */
async function change(event: Event, work: () => Promise<void>) {
	try {
		await orNotFound(work);
	} catch (reason) {
		if (!(reason instanceof LaatsteBeheerder)) throw reason;
		return fail(409, { fouten: [{ message: t.fouten.laatste }] });
	}
	redirect(303, event.url.pathname);
}

const block = (blocked: boolean) => (event: Event) =>
	change(event, () => blockMedewerker(actorContextOf(event), event.params.id, blocked));

export const actions: Actions = {
	blokkeer: block(true),
	vrijgeven: block(false),
	rollen: async (event) => {
		const read = await readForm(event.request, rollen);
		if (!read.ok) return fail(400, { fouten: [{ id: 'rollen', message: t.fouten.rollen }] });
		const { id } = event.params;
		return change(event, () => changeRollen(actorContextOf(event), id, read.data.rollen));
	},
	link: async (event) => {
		const work = () => renewUitnodiging(actorContextOf(event), event.params.id);
		const token = await orNotFound(work);
		return { link: `${relyingParty(event.url).origin}/uitnodiging/${token}` };
	},
	sessie: async (event) => {
		const read = await readForm(event.request, sessie);
		const id = read.ok ? read.data.sessie : '';
		return change(event, () => endSessionOf(actorContextOf(event), event.params.id, id));
	},
	sessies: (event) => change(event, () => endSessionOf(actorContextOf(event), event.params.id))
};
