import { createHmac, timingSafeEqual } from 'node:crypto';
import { purposeKey } from '../crypto/secrets.ts';

/**
 * What a token proves: `link` went to the person in a message, so who has it reads their mail; `plek` stayed in the
 * browser that booked.
 */
export type TokenSoort = 'link' | 'plek';

const macOf = (soort: TokenSoort, id: string) =>
	createHmac('sha256', purposeKey(`boeking-${soort}`))
		.update(id)
		.digest()
		.subarray(0, 18);

/**
 * A secret that opens one booking. Made from its id, so that each message can carry it without the database holding
 * anything that opens it.
 */
export function boekingToken(soort: TokenSoort, boekingId: string): string {
	const id = Buffer.from(boekingId.replaceAll('-', ''), 'hex');
	return Buffer.concat([id, macOf(soort, boekingId)]).toString('base64url');
}

/** The booking that a token opens, and what it proves; undefined when it was not made here. */
export function readToken(token: string): { id: string; soort: TokenSoort } | undefined {
	const bytes = Buffer.from(token, 'base64url');
	if (bytes.length !== 34 || bytes.toString('base64url') !== token) return undefined;
	const hex = bytes.subarray(0, 16).toString('hex');
	const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	const soort = (['link', 'plek'] as const).find((one) =>
		timingSafeEqual(bytes.subarray(16), macOf(one, id))
	);
	return soort && { id, soort };
}

/** The six digits that confirm a booking when the link cannot be opened on the same device. */
export function confirmationCode(boekingId: string): string {
	const digest = createHmac('sha256', purposeKey('boekingcode')).update(boekingId).digest();
	return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}
