import { calculateJwkThumbprint, importJWK, type JWK } from 'jose';
import { providers } from './provider.ts';

const CURVES: Readonly<Record<string, string>> = {
	'P-256': 'ES256',
	'P-384': 'ES384',
	'P-521': 'ES512',
	Ed25519: 'Ed25519'
};

/** PS256 is what the Dutch profile asks of an RSA key. */
const algorithmOf = (jwk: JWK): string => jwk.alg ?? CURVES[jwk.crv ?? ''] ?? 'PS256';

/** The key with which the portal says who it is, with the name it has in our public list. */
export async function signingKey(jwk: JWK): Promise<{ key: CryptoKey; kid: string }> {
	const key = await importJWK(jwk, algorithmOf(jwk));
	if (!(key instanceof CryptoKey)) throw new TypeError('A signing key is a public-key pair');
	return { key, kid: jwk.kid ?? (await calculateJwkThumbprint(jwk)) };
}

/** The open half alone: named field by field, so that nothing secret comes along. */
async function publicHalf(jwk: JWK): Promise<JWK> {
	const { kty, crv, x, y, n, e } = jwk;
	const { kid } = await signingKey(jwk);
	const half = { kty, crv, x, y, n, e, kid, alg: algorithmOf(jwk), use: 'sig' };
	return Object.fromEntries(Object.entries(half).filter(([, value]) => value !== undefined));
}

/** The open halves of the keys of this portal, for the providers to verify what it signs. */
export async function publicKeys(all = providers()): Promise<{ keys: JWK[] }> {
	const jwks = all.flatMap(({ credential }) => ('jwk' in credential ? [credential.jwk] : []));
	const halves = await Promise.all(jwks.map(publicHalf));
	return { keys: [...new Map(halves.map((half) => [half.kid, half])).values()] };
}
