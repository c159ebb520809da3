import { desc, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, expect } from 'vitest';
import { beginLogIn, redirectUri } from '../../../src/lib/server/auth/oidc/begin-log-in.ts';
import { finishLogIn, type LoggedIn } from '../../../src/lib/server/auth/oidc/finish-log-in.ts';
import { providerFor, type OidcProvider } from '../../../src/lib/server/auth/oidc/provider.ts';
import { LogInRefused } from '../../../src/lib/server/auth/oidc/refusal.ts';
import { readConfig } from '../../../src/lib/server/config.ts';
import type { Context } from '../../../src/lib/server/context.ts';
import { gebeurtenis } from '../../../src/lib/server/db/schema/gebeurtenis.ts';
import type { OidcMiddel } from '../../../src/lib/toegang/middel.ts';
import { MisbehavingProvider, type Misbehaviour } from '../../support/misbehaving-provider.ts';

export const ORIGIN = 'https://portaal.test';
export const MIDDEN = 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract';

/** A provider for this test file, started before its tests and stopped after them. */
export function useProvider(): MisbehavingProvider {
	const provider = new MisbehavingProvider();
	beforeAll(() => provider.start());
	afterAll(() => provider.stop());
	return provider;
}

/** What the portal knows of that provider: read from settings, as in production. */
export function settingsOf(
	fake: MisbehavingProvider,
	middel: OidcMiddel,
	secret?: string
): OidcProvider {
	const prefix = middel.toUpperCase();
	const settings = readConfig({
		[`${prefix}_ISSUER`]: fake.issuer,
		[`${prefix}_CLIENT_ID`]: 'portaal',
		...(secret === undefined
			? { [`${prefix}_SLEUTEL`]: JSON.stringify(fake.clientSecretJwk) }
			: { [`${prefix}_CLIENT_GEHEIM`]: secret })
	});
	const provider = providerFor(middel, settings);
	if (!provider) throw new Error('The provider is not configured');
	return provider;
}

/** A person as the provider describes them, unless told otherwise. */
export const digid = (bsn = '999990019', claims: Readonly<Record<string, unknown>> = {}) => ({
	bsn,
	acr: MIDDEN,
	...claims
});

export interface Attempt {
	readonly bad?: Misbehaviour;
	readonly middel?: OidcMiddel;
	readonly terug?: string;
	/** Shared with the provider, instead of a key. */
	readonly secret?: string;
	/** Session token that the browser has already. */
	readonly session?: string;
}

/** One whole log-in of a person with DigiD, deviating as told. */
export async function logInWith(
	context: Context,
	fake: MisbehavingProvider,
	{ bad = {}, middel = 'digid', terug, session, secret }: Attempt = {}
): Promise<LoggedIn> {
	const provider = settingsOf(fake, middel, secret);
	const begun = await beginLogIn(context, provider, ORIGIN, terug);
	const claims = { ...(middel === 'digid' ? digid() : {}), ...bad.claims };
	const back = fake.authorize(begun.location, { ...bad, claims });
	return finishLogIn(context, provider, {
		answer: new URL(`${redirectUri(ORIGIN, provider)}?${back.toString()}`),
		ticket: begun.token,
		session,
		device: 'Test'
	});
}

/** Why it was refused. @throws Error when it was not. */
export async function refusalOf(work: Promise<unknown>): Promise<LogInRefused> {
	const error: unknown = await work.then(
		() => undefined,
		(reason: unknown) => reason
	);
	if (!(error instanceof LogInRefused))
		throw new Error('It was not refused as a log-in', { cause: error });
	return error;
}

/** That it was refused for this reason, and that the log of events says so. */
export async function expectRefused(
	context: Context,
	work: Promise<unknown>,
	reden: string
): Promise<void> {
	expect((await refusalOf(work)).reden).toBe(reden);
	const [event] = await recorded(context);
	expect(event).toMatchObject({ actie: 'inloggen.geweigerd', details: { reden } });
}

/** What the log of events says about log-ins, the newest first. */
export function recorded({ db }: Context) {
	return db
		.select()
		.from(gebeurtenis)
		.where(inArray(gebeurtenis.actie, ['inloggen.gelukt', 'inloggen.geweigerd']))
		.orderBy(desc(gebeurtenis.tijd));
}
