import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse
} from '@simplewebauthn/server';
import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { DataKey } from '../crypto/data-key.ts';
import type { Transaction } from '../db/client.ts';
import { account } from '../db/schema/account.ts';
import { passkey } from '../db/schema/credential.ts';
import {
	authenticationAnswer,
	knownTransports,
	parseAnswer,
	registrationAnswer
} from './passkey-answer.ts';
import { sealNaam } from './passkey-naam.ts';
import type { RelyingParty } from './relying-party.ts';

/** A question to a passkey: with which site, and which challenge was asked. */
export interface Asked {
	readonly rp: RelyingParty;
	readonly challenge: string;
}

/** Asks for a passkey that the device itself keeps and opens only for its user: that makes it two factors. */
export async function registrationOptions(
	rp: RelyingParty,
	who: { accountId: string; email: string; naam: string },
	present: readonly string[]
) {
	return generateRegistrationOptions({
		rpName: 'Ondernemerszaken',
		rpID: rp.id,
		userID: Buffer.from(who.accountId.replaceAll('-', ''), 'hex'),
		userName: who.email,
		userDisplayName: who.naam,
		attestationType: 'none',
		excludeCredentials: present.map((id) => ({ id })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
}

/** Asks for any passkey of this site: nobody needs to say who they are first. */
export const authenticationOptions = (rp: RelyingParty) =>
	generateAuthenticationOptions({ rpID: rp.id, userVerification: 'required' });

/** Stores the passkey in this answer; false when the answer is not to what was asked. */
export async function storePasskey(
	tx: Transaction,
	{ rp, challenge }: Asked,
	given: { accountId: string; key: DataKey; naam: string; answer: string }
): Promise<boolean> {
	const response = parseAnswer(registrationAnswer, given.answer);
	if (!response) return false;
	const transports = knownTransports(response.response.transports);
	const { registrationInfo } = await verifyRegistrationResponse({
		response: { ...response, response: { ...response.response, transports } },
		expectedChallenge: challenge,
		expectedOrigin: rp.origin,
		expectedRPID: rp.id,
		requireUserVerification: true
	}).catch(() => ({ registrationInfo: undefined }));
	if (!registrationInfo) return false;
	const { id, publicKey, counter } = registrationInfo.credential;
	const { accountId } = given;
	const naam = sealNaam(given.key, id, given.naam);
	const stored = await tx
		.insert(passkey)
		.values({ id, accountId, naam, publicKey: Buffer.from(publicKey), counter, transports })
		.onConflictDoNothing()
		.returning({ id: passkey.id });
	return stored.length > 0;
}

async function findPasskey(tx: Transaction, id: string) {
	const [row] = await tx
		.select({ passkey })
		.from(passkey)
		.innerJoin(account, eq(account.id, passkey.accountId))
		.where(and(eq(passkey.id, id), isNull(account.blockedAt), eq(account.soort, 'medewerker')));
	return row?.passkey;
}

/**
 * The account whose passkey gave this answer to what was asked. The counter of the passkey must go up, also
 * when two answers come at once; passkeys that sync between devices always say zero.
 */
export async function usePasskey(
	tx: Transaction,
	{ rp, challenge }: Asked,
	answer: string
): Promise<string | undefined> {
	const response = parseAnswer(authenticationAnswer, answer);
	const known = response && (await findPasskey(tx, response.id));
	if (!known) return undefined;
	const { verified, authenticationInfo } = await verifyAuthenticationResponse({
		response,
		expectedChallenge: challenge,
		expectedOrigin: rp.origin,
		expectedRPID: rp.id,
		credential: {
			id: known.id,
			publicKey: new Uint8Array(known.publicKey),
			counter: known.counter
		},
		requireUserVerification: true
	}).catch(() => ({ verified: false as const, authenticationInfo: undefined }));
	if (!verified) return undefined;
	const counter = authenticationInfo.newCounter;
	const rises = counter === 0 ? eq(passkey.counter, 0) : lt(passkey.counter, counter);
	const [used] = await tx
		.update(passkey)
		.set({ counter, lastUsedAt: sql`now()` })
		.where(and(eq(passkey.id, known.id), rises))
		.returning({ accountId: passkey.accountId });
	return used?.accountId;
}
