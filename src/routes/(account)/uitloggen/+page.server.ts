import { redirect } from '@sveltejs/kit';
import { clearSessionCookie, readSessionToken } from '#lib/server/auth/cookies.ts';
import { logOut } from '#lib/server/auth/log-out.ts';
import { validateSession } from '#lib/server/auth/session.ts';
import { contextOf } from '#lib/server/request-context.ts';
import type { Actions } from './$types';

/** Open to everybody: whoever's session just ended must not be asked to log in first to log out. */
export const actions: Actions = {
	default: async (event) => {
		const token = readSessionToken(event.cookies);
		const context = contextOf(event);
		const actor = token ? await validateSession(context.db, token) : undefined;
		if (actor) await logOut({ ...context, actor });
		clearSessionCookie(event.cookies);
		// Whatever this browser still holds of the portal goes too.
		event.setHeaders({ 'Clear-Site-Data': '"cache", "cookies", "storage"' });
		redirect(303, '/uitloggen');
	}
};
