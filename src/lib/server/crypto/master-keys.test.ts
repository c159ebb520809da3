import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { deriveKey, parseMasterKeys } from './master-keys.ts';

const key = () => randomBytes(32).toString('base64');

test('the highest version wraps what is new, whatever the order', () => {
	expect(parseMasterKeys(`3:${key()},1:${key()},2:${key()}`).current).toBe(3);
});

test('a file with a key per line reads the same as a setting with commas', () => {
	const [one, two] = [key(), key()];
	const inFile = parseMasterKeys(`1:${one}\n2:${two}\n`);
	expect(inFile.get(2)).toEqual(Buffer.from(two, 'base64'));
});

test('a version that is not there is named, and nothing is tried with another', () => {
	expect(() => parseMasterKeys(`2:${key()}`).get(1)).toThrow('versie 1 ontbreekt');
});

test.each(['', 'x', '1:', '1:kort', `0:${key()}`, `een:${key()}`, `1:${key()},1:${key()}`])(
	'%j is refused without quoting it',
	(text) => {
		expect(() => parseMasterKeys(text)).toThrow(/^(Schrijf elke|Versie 1|Er staat)/);
	}
);

test('a key in reserve opens what another process wrapped with it, and wraps nothing', () => {
	const next = key();
	const keys = parseMasterKeys(`1:${key()},2:${next}:reserve`);
	expect(keys.current).toBe(1);
	expect(keys.get(2)).toEqual(Buffer.from(next, 'base64'));
});

test('nothing but reserves is no key to work with', () => {
	expect(() => parseMasterKeys(`1:${key()}:reserve`)).toThrow('geen reserve');
});

test('keys for two purposes have nothing in common', () => {
	const master = randomBytes(32);
	expect(deriveKey(master, 'a')).not.toEqual(deriveKey(master, 'b'));
});
