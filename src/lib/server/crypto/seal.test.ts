import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const key = randomBytes(32);

test('what was sealed opens with the same key at the same place', () => {
	expect(unseal(key, 'feit:1', seal(key, 'feit:1', 'zeven zaken'))).toEqual(
		Buffer.from('zeven zaken')
	);
});

test('the same text never seals to the same bytes', () => {
	expect(seal(key, 'feit:1', 'x')).not.toEqual(seal(key, 'feit:1', 'x'));
});

test('a sealed value that was moved to another place does not open', () => {
	expect(() => unseal(key, 'feit:2', seal(key, 'feit:1', 'x'))).toThrow();
});

test('another key does not open it', () => {
	expect(() => unseal(randomBytes(32), 'feit:1', seal(key, 'feit:1', 'x'))).toThrow();
});

test('a change of any byte is noticed', () => {
	const sealed = seal(key, 'feit:1', 'bedrag');
	for (let i = 0; i < sealed.length; i++) {
		const changed = Buffer.from(sealed);
		changed[i] = (changed[i] ?? 0) ^ 1;
		expect(() => unseal(key, 'feit:1', changed)).toThrow();
	}
});

test.each([0, 1, 28])('%i bytes are refused', (length) => {
	expect(() => unseal(key, 'feit:1', Buffer.alloc(length, 1))).toThrow();
});
