import { createHmac, timingSafeEqual } from 'node:crypto';
import { purposeKey } from '../crypto/secrets.ts';

/**
 * What a token proves: `link` went to the person in a message, so who has it reads their mail; `plek` stayed in the
 * browser that booked.
 */
export type TokenSoort = 'link' | 'plek';
/** `incheck` stands as a square code on the page of the person: it names a booking to a host, and opens nothing. */
type Soort = TokenSoort | 'incheck';

const macOf = (soort: Soort, id: string) =>
	createHmac('sha256', purposeKey(`boeking-${soort}`))
		.update(id)
		.digest()
		.subarray(0, 18);

function tokenOf(soort: Soort, boekingId: string): string {
	const id = Buffer.from(boekingId.replaceAll('-', ''), 'hex');
	return Buffer.concat([id, macOf(soort, boekingId)]).toString('base64url');
}

function read<Een extends Soort>(
	token: string,
	soorten: readonly Een[]
): { id: string; soort: Een } | undefined {
	const bytes = Buffer.from(token, 'base64url');
	if (bytes.length !== 34 || bytes.toString('base64url') !== token) return undefined;
	const hex = bytes.subarray(0, 16).toString('hex');
	const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	const soort = soorten.find((one) => timingSafeEqual(bytes.subarray(16), macOf(one, id)));
	return soort && { id, soort };
}

/**
 * A secret that opens one booking. Made from its id, so that each message can carry it without the database holding
 * anything that opens it.
 */
export const boekingToken = (soort: TokenSoort, boekingId: string): string =>
	tokenOf(soort, boekingId);

/** The booking that a token opens, and what it proves; undefined when it was not made here. */
export const readToken = (token: string): { id: string; soort: TokenSoort } | undefined =>
	read(token, ['link', 'plek']);

/** What stands in the square code on the page of a person. */
export const incheckToken = (boekingId: string): string => tokenOf('incheck', boekingId);

/** The booking that a square code names. */
export const readIncheckToken = (token: string): string | undefined => read(token, ['incheck'])?.id;

/** The six digits that confirm a booking when the link cannot be opened on the same device. */
export function confirmationCode(boekingId: string): string {
	const digest = createHmac('sha256', purposeKey('boekingcode')).update(boekingId).digest();
	return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}

/** Letters and digits that nobody takes for another, and that make no words. */
const TEKENS = '23456789CFGHJMPQRVWX';

/** The five characters by which a host finds a booking. They open nothing: only a host can use them. */
export function incheckCode(boekingId: string): string {
	const digest = createHmac('sha256', purposeKey('incheckcode')).update(boekingId).digest();
	return [...digest.subarray(0, 5)].map((byte) => TEKENS[byte % TEKENS.length]).join('');
}
