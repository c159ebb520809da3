import { createHmac, timingSafeEqual } from 'node:crypto';
import { purposeKey } from '../crypto/secrets.ts';

const macOf = (id: string) =>
	createHmac('sha256', purposeKey('boekinglink')).update(id).digest().subarray(0, 18);

/**
 * The secret of a private link to a booking. Made from its id, so that each message can carry the link
 * without the database holding anything that opens it.
 */
export function linkToken(boekingId: string): string {
	const id = Buffer.from(boekingId.replaceAll('-', ''), 'hex');
	return Buffer.concat([id, macOf(boekingId)]).toString('base64url');
}

/** The booking that a token opens; undefined when it was not made here. */
export function boekingOfToken(token: string): string | undefined {
	const bytes = Buffer.from(token, 'base64url');
	if (bytes.length !== 34 || bytes.toString('base64url') !== token) return undefined;
	const hex = bytes.subarray(0, 16).toString('hex');
	const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	return timingSafeEqual(bytes.subarray(16), macOf(id)) ? id : undefined;
}

/** The six digits that confirm a booking when the link cannot be opened on the same device. */
export function confirmationCode(boekingId: string): string {
	const digest = createHmac('sha256', purposeKey('boekingcode')).update(boekingId).digest();
	return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}
