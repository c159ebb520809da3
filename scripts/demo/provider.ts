import { randomBytes } from 'node:crypto';
import { Provider, interactionPolicy, type Configuration, type JWKS } from 'oidc-provider';
import type { OidcMiddel } from '../../src/lib/toegang/middel.ts';
import { CLIENT_ID, freshKey, type Jwk } from './means.ts';
import { memory } from './memory.ts';
import { errorPage, logOutPage, loggedOutPage } from './pages.ts';
import { levelsOf, peopleOf } from './people.ts';

export interface ProviderOptions {
	readonly issuer: string;
	readonly middel: OidcMiddel;
	/** Open half of the key of the portal. */
	readonly clientKey: Jwk;
	/** The addresses at which people open the portal. */
	readonly portals: readonly string[];
}

/** Always shows the page: whoever tries the demo wants to choose again. */
function alwaysAsk(): interactionPolicy.DefaultPolicy {
	const policy = interactionPolicy.base();
	policy
		.get('login')
		?.checks.add(
			new interactionPolicy.Check('altijd', 'Choose somebody', ({ oidc }) =>
				oidc.result?.login
					? interactionPolicy.Check.NO_NEED_TO_PROMPT
					: interactionPolicy.Check.REQUEST_PROMPT
			)
		);
	return policy;
}

type Clients = NonNullable<Configuration['clients']>;

function clientsOf({ middel, clientKey, portals }: ProviderOptions): Clients {
	return [
		{
			client_id: CLIENT_ID,
			redirect_uris: portals.map((portal) => `${portal}/inloggen/${middel}/terug`),
			post_logout_redirect_uris: portals.map((portal) => `${portal}/uitloggen`),
			token_endpoint_auth_method: 'private_key_jwt',
			token_endpoint_auth_signing_alg: 'ES256',
			id_token_signed_response_alg: 'ES256',
			jwks: { keys: [clientKey] } as JWKS
		}
	];
}

function cookiesOf(middel: OidcMiddel): Configuration['cookies'] {
	const path = `/${middel}`;
	return {
		keys: [randomBytes(32).toString('base64url')],
		// Cookies know no ports: without names of their own the three would share one.
		names: {
			session: `${middel}-sessie`,
			interaction: `${middel}-keuze`,
			resume: `${middel}-verder`
		},
		long: { httpOnly: true, sameSite: 'lax', signed: true, path },
		short: { httpOnly: true, sameSite: 'lax', signed: true }
	};
}

function featuresOf(middel: OidcMiddel): Configuration['features'] {
	return {
		devInteractions: { enabled: false },
		userinfo: { enabled: false },
		rpInitiatedLogout: {
			enabled: true,
			logoutSource(ctx, form) {
				ctx.body = logOutPage(middel, form);
			},
			postLogoutSuccessSource(ctx) {
				ctx.body = loggedOutPage(middel);
			}
		}
	};
}

const half = 30 * 60;

const ttl: Configuration['ttl'] = {
	AccessToken: 60,
	AuthorizationCode: 60,
	Grant: half,
	IdToken: 300,
	Interaction: half,
	Session: half
};

function configurationOf(options: ProviderOptions): Configuration {
	const { middel } = options;
	const people = peopleOf(middel);
	const claims = [...new Set(people.flatMap((person) => Object.keys(person.claims)))];
	return {
		adapter: memory(),
		acrValues: levelsOf(middel).map(({ acr }) => acr),
		claims: { openid: ['sub', 'acr', 'amr', ...claims], email: [] },
		scopes: ['openid', 'email'],
		// The portal reads the id_token only.
		conformIdTokenClaims: false,
		clients: clientsOf(options),
		cookies: cookiesOf(middel),
		features: featuresOf(middel),
		findAccount(_, sub) {
			const person = people.find(({ id }) => id === sub);
			return person && { accountId: sub, claims: () => ({ sub, ...person.claims }) };
		},
		interactions: { policy: alwaysAsk(), url: (_, { uid }) => `/${middel}/kies/${uid}` },
		jwks: { keys: [freshKey().secret] } as JWKS,
		pkce: { required: () => true },
		renderError(ctx) {
			ctx.type = 'html';
			ctx.body = errorPage(middel);
		},
		ttl
	};
}

/** A real OpenID provider with made-up people. */
export function makeProvider(options: ProviderOptions): Provider {
	return new Provider(options.issuer, configurationOf(options));
}
