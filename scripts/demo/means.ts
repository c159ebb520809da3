import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { OidcMiddel } from '../../src/lib/toegang/middel.ts';

export const MEANS = ['digid', 'eherkenning', 'gemeente'] as const satisfies readonly OidcMiddel[];

export const NAMES: Readonly<Record<OidcMiddel, string>> = {
	digid: 'DigiD',
	eherkenning: 'eHerkenning',
	gemeente: 'het werkaccount van de gemeente'
};

/** Name under which the example providers know the portal. */
export const CLIENT_ID = 'ondernemerszaken-demo';

export type Jwk = { readonly [name: string]: unknown } & { readonly kid: string };

/** A fresh pair of keys: every start of the demo has its own. */
export function freshKey(): { secret: Jwk; open: Jwk } {
	const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const kid = randomBytes(8).toString('hex');
	const more = { kid, alg: 'ES256', use: 'sig' };
	return {
		secret: { ...pair.privateKey.export({ format: 'jwk' }), ...more },
		open: { ...pair.publicKey.export({ format: 'jwk' }), ...more }
	};
}
