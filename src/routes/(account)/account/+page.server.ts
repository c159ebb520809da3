import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { clearSessionCookie } from '#lib/server/auth/cookies.ts';
import { logOutDevice, logOutEverywhere } from '#lib/server/auth/log-out.ts';
import { listSessions } from '#lib/server/auth/session.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { arrangesMeans, ownMeans } from '#lib/server/inlogmiddel/own-means.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import type { Actions, PageServerLoad } from './$types';

const toestel = z.object({ sessie: z.string().regex(/^[0-9a-f]{64}$/) });

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const { db, actor } = context;
	const sessies = await listSessions(db, actor.accountId);
	return {
		accountId: actor.accountId,
		klaar: event.url.searchParams.get('klaar'),
		middelen: arrangesMeans(actor) ? await ownMeans(context) : undefined,
		werkaccount: actor.session.middel === 'gemeente',
		sessies: sessies.map((sessie) => ({ ...sessie, hier: sessie.id === actor.session.id }))
	};
};

export const actions: Actions = {
	beeindig: async (event) => {
		const context = actorContextOf(event);
		const gelezen = toestel.safeParse(Object.fromEntries(await event.request.formData()));
		await orNotFound(async () => {
			await logOutDevice(context, gelezen.success ? gelezen.data.sessie : '');
		});
		redirect(303, '/account');
	},
	overal: async (event) => {
		await logOutEverywhere(actorContextOf(event));
		clearSessionCookie(event.cookies);
		event.setHeaders({ 'Clear-Site-Data': '"cache", "cookies", "storage"' });
		redirect(303, '/uitloggen');
	}
};
