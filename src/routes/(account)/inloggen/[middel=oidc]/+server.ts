import { redirect } from '@sveltejs/kit';
import { isOidcMiddel } from '#lib/toegang/middel.ts';
import { setTicketCookie } from '#lib/server/auth/cookies.ts';
import { limitLogIn } from '#lib/server/auth/limit-log-in.ts';
import { ATTEMPT_MINUTES, attemptCookie } from '#lib/server/auth/oidc/attempt.ts';
import { beginLogIn } from '#lib/server/auth/oidc/begin-log-in.ts';
import { providerFor } from '#lib/server/auth/oidc/provider.ts';
import { LogInRefused } from '#lib/server/auth/oidc/refusal.ts';
import { portalOrigin } from '#lib/server/http/portal-origin.ts';
import { wantedPath } from '#lib/server/auth/wanted-path.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { toRefusal, tooMany } from '../refusal-response.ts';
import type { RequestHandler } from './$types';

/** Sends somebody to the provider. By a link: a form that leads to another site is stopped by our own policy. */
export const GET: RequestHandler = async (event) => {
	const { params, url, cookies } = event;
	const wait = await limitLogIn(event, 'inloggen');
	if (wait !== undefined) return tooMany(event, wait);
	const terug = await wantedPath(event);
	const provider = isOidcMiddel(params.middel) ? providerFor(params.middel) : undefined;
	if (!provider) return toRefusal('niet_ingesteld', params.middel, terug);
	try {
		const begun = await beginLogIn(contextOf(event), provider, portalOrigin(url), terug);
		setTicketCookie(cookies, attemptCookie(begun.state) ?? '', {
			token: begun.token,
			minutes: ATTEMPT_MINUTES
		});
		redirect(303, begun.location);
	} catch (error) {
		if (error instanceof LogInRefused) return toRefusal(error.reden, params.middel, terug);
		throw error;
	}
};
