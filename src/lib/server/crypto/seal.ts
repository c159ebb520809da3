import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const FORM = 1;
const NONCE = 12;
const TAG = 16;

/**
 * Encrypts with AES-256-GCM. `place` (such as `account.naam:<id>`) is bound to it, so that a sealed value
 * moved to another row or column does not open.
 * Layout: one byte form, 12 bytes nonce, 16 bytes tag, then the text.
 */
export function seal(key: Buffer, place: string, plain: Uint8Array | string): Buffer {
	const nonce = randomBytes(NONCE);
	const cipher = createCipheriv('aes-256-gcm', key, nonce);
	cipher.setAAD(Buffer.from(place));
	const text = Buffer.concat([cipher.update(Buffer.from(plain)), cipher.final()]);
	return Buffer.concat([Buffer.of(FORM), nonce, cipher.getAuthTag(), text]);
}

/** Decrypts what `seal` made for this place. @throws Error when it was changed, moved or made with another key. */
export function unseal(key: Buffer, place: string, sealed: Uint8Array): Buffer {
	const bytes = Buffer.from(sealed);
	if (bytes[0] !== FORM || bytes.length < 1 + NONCE + TAG)
		throw new Error('Unknown form of sealed value');
	const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE), {
		authTagLength: TAG
	});
	decipher.setAAD(Buffer.from(place));
	decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG));
	return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE + TAG)), decipher.final()]);
}
