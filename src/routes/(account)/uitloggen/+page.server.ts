import { redirect } from '@sveltejs/kit';
import { isOidcMiddel } from '#lib/toegang/middel.ts';
import { clearSessionCookie, readSessionToken } from '#lib/server/auth/cookies.ts';
import { logOut } from '#lib/server/auth/log-out.ts';
import { endSessionUrl } from '#lib/server/auth/oidc/end-session.ts';
import { providerFor } from '#lib/server/auth/oidc/provider.ts';
import { validateSession } from '#lib/server/auth/session.ts';
import { portalOrigin } from '#lib/server/http/portal-origin.ts';
import { systemKlok } from '#lib/server/klok.ts';
import { contextOf } from '#lib/server/request-context.ts';
import type { Actions, PageServerLoad } from './$types';

/** Whoever logged in elsewhere may still be logged in there. Only the means is in the address, never who. */
export const load: PageServerLoad = async ({ url }) => {
	const middel = url.searchParams.get('middel') ?? '';
	const provider = isOidcMiddel(middel) ? providerFor(middel) : undefined;
	if (!provider) return {};
	const adres = await endSessionUrl(provider, systemKlok, portalOrigin(url));
	return adres === undefined ? {} : { ook: { middel: provider.middel, adres } };
};

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
		const middel = actor?.session.middel ?? '';
		redirect(303, isOidcMiddel(middel) ? `/uitloggen?middel=${middel}` : '/uitloggen');
	}
};
