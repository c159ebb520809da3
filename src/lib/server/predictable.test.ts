import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isPredictable } from './predictable.ts';

test.each([
	['a'.repeat(40)],
	['abcdefghij'.repeat(4)],
	['q7Jm2xW9Lr4Tz8Vb'.repeat(2)],
	['q7Jm2xW9Lr4Tz8Vb'.repeat(8)],
	['0123456789abcdef'.repeat(2)],
	['abcdefghijklmnopqrstuvwxyz0123456789'],
	['zyxwvutsrqponmlkjihgfedcba9876543210'],
	['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij'],
	['wachtwoord-wachtwoord-wachtwoord-wachtwoord'],
	['changeme1changeme2changeme3changeme4']
])('%s is predictable', (secret) => {
	expect(isPredictable(secret)).toBe(true);
});

test.each(['hex', 'base64', 'base64url'] as const)('a random secret in %s is not', (encoding) => {
	const secrets = Array.from({ length: 1_000 }, (_, seed) =>
		createHash('sha256').update(String(seed)).digest(encoding)
	);
	expect(secrets.filter(isPredictable)).toEqual([]);
});
