import { timingSafeEqual } from 'node:crypto';
import { authorizationCodeGrant, type IDToken } from 'openid-client';
import type { Klok } from '../../klok.ts';
import type { Attempt } from './attempt.ts';
import { clientFor, SKEW } from './client.ts';
import type { OidcProvider } from './provider.ts';
import { LogInRefused } from './refusal.ts';

const same = (a: string, b: string) =>
	a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

// The library checks both again; here they get a reason of their own in the log.
function checkAnswer(answer: URLSearchParams, attempt: Attempt, issuer: string, says: boolean) {
	const states = answer.getAll('state');
	if (states.length !== 1 || !same(states[0] ?? '', attempt.state)) throw new LogInRefused('state');
	const issuers = answer.getAll('iss');
	// RFC 9207: with more than one provider, an answer must say whose it is.
	if (issuers.length > 1 || (issuers[0] ?? (says ? '' : issuer)) !== issuer)
		throw new LogInRefused('uitgever');
}

// What the library leaves open: a token from the future or from before we asked, and one made for another.
function checkToken(claims: IDToken, { begonnen }: Attempt, clientId: string, now: number) {
	if (claims.iat > now + SKEW || claims.iat < begonnen - SKEW) throw new LogInRefused('verlopen');
	if (claims.azp !== undefined && claims.azp !== clientId) throw new LogInRefused('ontvanger');
}

/**
 * Exchanges the code for a token and verifies everything about it but what it says about the person.
 * `answer` is the redirect URI with what the provider added to it.
 */
export async function verifyAnswer(
	provider: OidcProvider,
	klok: Klok,
	answer: URL,
	attempt: Attempt
): Promise<IDToken> {
	const client = await clientFor(provider, klok);
	const { issuer, authorization_response_iss_parameter_supported: says = false } =
		client.serverMetadata();
	checkAnswer(answer.searchParams, attempt, issuer, says);
	const tokens = await authorizationCodeGrant(client, answer, {
		expectedState: attempt.state,
		expectedNonce: attempt.nonce,
		pkceCodeVerifier: attempt.verifier,
		idTokenExpected: true
	});
	const claims = tokens.claims();
	if (!claims) throw new LogInRefused('antwoord_ongeldig');
	checkToken(claims, attempt, provider.clientId, klok.nu().getTime() / 1000);
	return claims;
}
