import {
	buildAuthorizationUrl,
	calculatePKCECodeChallenge,
	randomNonce,
	randomPKCECodeVerifier,
	randomState
} from 'openid-client';
import type { Context } from '../../context.ts';
import { recordGebeurtenis } from '../../logboek/record.ts';
import { issueTicket } from '../ticket.ts';
import { ATTEMPT_MINUTES, type Attempt } from './attempt.ts';
import { clientFor } from './client.ts';
import type { OidcProvider } from './provider.ts';
import { LogInRefused, reasonOf } from './refusal.ts';

export interface Begun {
	/** Where the browser goes. */
	readonly location: URL;
	readonly state: string;
	/** For the cookie of this attempt. */
	readonly token: string;
}

/** Where the provider must send somebody, exactly. */
export const redirectUri = (origin: string, { middel }: Pick<OidcProvider, 'middel'>): string =>
	`${origin}/inloggen/${middel}/terug`;

async function authorizationUrl(
	{ klok }: Context,
	provider: OidcProvider,
	origin: string,
	{ state, nonce, verifier }: Attempt
): Promise<URL> {
	const client = await clientFor(provider, klok);
	return buildAuthorizationUrl(client, {
		redirect_uri: redirectUri(origin, provider),
		scope: provider.scope,
		state,
		nonce,
		code_challenge: await calculatePKCECodeChallenge(verifier),
		code_challenge_method: 'S256',
		ui_locales: 'nl',
		...(provider.acrValues.length > 0 && { acr_values: provider.acrValues.join(' ') }),
		// A computer in the library must not let the next visitor in. Staff log in once a day at their own desk.
		...(provider.middel !== 'gemeente' && { prompt: 'login' })
	});
}

/**
 * Begins a log-in at an outside provider. State, nonce and verifier have 256 bits each and stay here.
 * @throws LogInRefused when the provider cannot be reached.
 */
export async function beginLogIn(
	context: Context,
	provider: OidcProvider,
	origin: string,
	terug?: string
): Promise<Begun> {
	const { db, klok } = context;
	const { middel } = provider;
	const made: Attempt = {
		middel,
		state: randomState(),
		nonce: randomNonce(),
		verifier: randomPKCECodeVerifier(),
		begonnen: Math.floor(klok.nu().getTime() / 1000),
		terug
	};
	try {
		const location = await authorizationUrl(context, provider, origin, made);
		const token = await issueTicket(db, 'oidc', made, ATTEMPT_MINUTES);
		await recordGebeurtenis(db, context.origin, {
			actie: 'inloggen.begonnen',
			details: { middel }
		});
		return { location, token, state: made.state };
	} catch (error) {
		const refused = new LogInRefused(reasonOf(error), { cause: error });
		refused.terug = terug;
		await recordGebeurtenis(db, context.origin, {
			actie: 'inloggen.geweigerd',
			uitkomst: 'mislukt',
			details: { middel, reden: refused.reden }
		});
		throw refused;
	}
}
