import { exportJWK, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { providers } from './provider.ts';
import { publicKeys, signingKey } from './signing-key.ts';

async function published(alg: string) {
	const pair = await generateKeyPair(alg, { extractable: true });
	const jwk = await exportJWK(pair.privateKey);
	const config = readConfig({
		DIGID_ISSUER: 'https://inloggen.voorbeeld.nl',
		DIGID_CLIENT_ID: 'portaal',
		DIGID_SLEUTEL: JSON.stringify(jwk),
		EHERKENNING_ISSUER: 'https://inloggen.voorbeeld.nl',
		EHERKENNING_CLIENT_ID: 'portaal',
		EHERKENNING_SLEUTEL: JSON.stringify(jwk)
	});
	return { jwk, keys: (await publicKeys(providers(config))).keys };
}

test.each(['ES256', 'PS256', 'Ed25519'])(
	'of a key for %s only the open half is published, once',
	async (alg) => {
		const { jwk, keys } = await published(alg);
		expect(keys).toHaveLength(1);
		expect(keys[0]).toMatchObject({ alg, use: 'sig', kid: (await signingKey(jwk)).kid });
		for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'])
			expect(keys[0]).not.toHaveProperty(secret);
	}
);
