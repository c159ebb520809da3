import {
	allowInsecureRequests,
	ClientSecretBasic,
	clockTolerance,
	Configuration,
	discovery,
	enableNonRepudiationChecks,
	PrivateKeyJwt,
	type ClientAuth,
	type ServerMetadata
} from 'openid-client';
import type { Klok } from '../../klok.ts';
import type { OidcProvider } from './provider.ts';
import { signingKey } from './signing-key.ts';

/** Seconds that a provider gets to answer: whoever waits longer thinks that it is broken. */
const PATIENCE = 5;
/** Seconds that two clocks may differ. */
export const SKEW = 120;
/** Minutes that we believe what a provider said about itself. */
const REMEMBER = 10;

/** Signed with a key that only the provider has: no shared secret, and never `none`. */
const ALGORITHMS = [
	'PS256',
	'PS384',
	'PS512',
	'RS256',
	'RS384',
	'RS512',
	'ES256',
	'ES384',
	'ES512',
	'EdDSA',
	'Ed25519'
];

interface Known {
	readonly until: number;
	readonly metadata: Promise<ServerMetadata>;
}
// Only to save a request: another process asks for itself.
const known = new Map<string, Known>();

async function discover(provider: OidcProvider): Promise<ServerMetadata> {
	const found = await discovery(provider.issuer, provider.clientId, undefined, undefined, {
		timeout: PATIENCE,
		execute: provider.insecure ? [allowInsecureRequests] : []
	});
	const metadata: ServerMetadata = found.serverMetadata();
	const offered = metadata.id_token_signing_alg_values_supported ?? ['RS256'];
	return {
		...metadata,
		id_token_signing_alg_values_supported: offered.filter((alg) => ALGORITHMS.includes(alg))
	};
}

/** What the provider says about itself, asked again after some minutes. What failed is not remembered. */
export function metadataOf(provider: OidcProvider, klok: Klok): Promise<ServerMetadata> {
	const { href } = provider.issuer;
	const now = klok.nu().getTime();
	const found = known.get(href);
	if (found && found.until > now) return found.metadata;
	const metadata = discover(provider);
	known.set(href, { until: now + REMEMBER * 60_000, metadata });
	metadata.catch(() => known.delete(href));
	return metadata;
}

async function authenticationOf({ credential }: OidcProvider): Promise<ClientAuth> {
	return 'jwk' in credential
		? PrivateKeyJwt(await signingKey(credential.jwk))
		: ClientSecretBasic(credential.secret);
}

/**
 * A client for one log-in. It holds no keys of the provider: they are asked for at each log-in, so that a key
 * which was replaced or withdrawn is so at once.
 */
export async function clientFor(provider: OidcProvider, klok: Klok): Promise<Configuration> {
	const [metadata, authentication] = await Promise.all([
		metadataOf(provider, klok),
		authenticationOf(provider)
	]);
	const client = new Configuration(
		metadata,
		provider.clientId,
		{ [clockTolerance]: SKEW },
		authentication
	);
	client.timeout = PATIENCE;
	if (provider.insecure) allowInsecureRequests(client);
	// By itself it trusts the connection to the provider and verifies no signature.
	enableNonRepudiationChecks(client);
	return client;
}
