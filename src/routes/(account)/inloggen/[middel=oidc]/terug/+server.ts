import { isOidcMiddel } from '#lib/toegang/middel.ts';
import {
	clearTicketCookie,
	readSessionToken,
	readTicketToken,
	setSessionCookie
} from '#lib/server/auth/cookies.ts';
import { deviceOf } from '#lib/server/auth/device.ts';
import { limitLogIn } from '#lib/server/auth/limit-log-in.ts';
import { attemptCookie } from '#lib/server/auth/oidc/attempt.ts';
import { redirectUri } from '#lib/server/auth/oidc/begin-log-in.ts';
import { finishLogIn } from '#lib/server/auth/oidc/finish-log-in.ts';
import { providerFor } from '#lib/server/auth/oidc/provider.ts';
import { LogInRefused } from '#lib/server/auth/oidc/refusal.ts';
import { portalOrigin } from '#lib/server/http/portal-origin.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { toRefusal, tooMany } from '../../refusal-response.ts';
import type { RequestHandler } from './$types';

/** Where the provider sends somebody back. */
export const GET: RequestHandler = async (event) => {
	const { params, url, cookies, request } = event;
	const wait = await limitLogIn(event, 'inloggen-terug');
	if (wait !== undefined) return tooMany(event, wait);
	const provider = isOidcMiddel(params.middel) ? providerFor(params.middel) : undefined;
	if (!provider) return toRefusal('niet_ingesteld', params.middel, undefined);
	const kind = attemptCookie(url.searchParams.get('state'));
	const ticket = kind && readTicketToken(cookies, kind);
	if (kind && ticket) clearTicketCookie(cookies, kind);
	try {
		const { token, terug } = await finishLogIn(contextOf(event), provider, {
			answer: new URL(redirectUri(portalOrigin(url), provider) + url.search),
			ticket,
			session: readSessionToken(cookies),
			device: deviceOf(request.headers.get('user-agent'))
		});
		setSessionCookie(cookies, token);
		return new Response(null, { status: 303, headers: { location: terug ?? '/start' } });
	} catch (error) {
		if (error instanceof LogInRefused) return toRefusal(error.reden, params.middel, error.terug);
		throw error;
	}
};
