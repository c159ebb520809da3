import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits for in a cookie or a link, with its hash for in the database. */
export function newToken(): { token: string; id: string } {
	const token = randomBytes(32).toString('base64url');
	return { token, id: hashToken(token) };
}

/** What the database knows of a token. A fast hash is enough: there is nothing to guess in 256 bits. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
