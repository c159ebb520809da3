import type { OidcMiddel } from '#lib/toegang/middel.ts';
import type { Context } from '../../context.ts';
import { recordGebeurtenis } from '../../logboek/record.ts';
import { createSession, endSession, validateSession } from '../session.ts';
import { redeemTicket } from '../ticket.ts';
import { attempt, type Attempt } from './attempt.ts';
import { findAccount, type FoundAccount } from './find-account.ts';
import { identify } from './identity.ts';
import type { OidcProvider } from './provider.ts';
import { LogInRefused, reasonOf } from './refusal.ts';
import { verifyAnswer } from './verify-answer.ts';

export interface Callback {
	/** The redirect URI, exactly, with what the provider added to it. */
	readonly answer: URL;
	/** What the cookie of the attempt held. */
	readonly ticket: string | undefined;
	/** The session that this browser had. */
	readonly session: string | undefined;
	readonly device: string;
}

export interface LoggedIn {
	readonly token: string;
	readonly terug: string | undefined;
}

/** The attempt, which is gone after this. */
async function redeem({ db }: Context, middel: OidcMiddel, ticket: string | undefined) {
	const begun = attempt.safeParse(await redeemTicket(db, 'oidc', ticket)).data;
	if (!begun) throw new LogInRefused('poging_onbekend');
	if (begun.middel !== middel) throw new LogInRefused('middel');
	return begun;
}

async function recordRefusal({ db, origin }: Context, middel: OidcMiddel, refused: LogInRefused) {
	const { reden, accountId } = refused;
	await recordGebeurtenis(db, origin, {
		actie: 'inloggen.geweigerd',
		uitkomst: reden.startsWith('aanbieder_') ? 'mislukt' : 'geweigerd',
		details: { middel, reden },
		...(accountId !== undefined && { betrokkeneId: accountId })
	});
}

/** A session never lives on under another person: that of this browser ends. */
async function endPrevious({ db, origin }: Context, token: string | undefined): Promise<void> {
	const actor = token ? await validateSession(db, token) : undefined;
	if (!actor) return;
	await endSession(db, actor.accountId, actor.session.id);
	await recordGebeurtenis(db, origin, { actie: 'sessie.beeindigd', actor });
}

interface Opening {
	readonly account: FoundAccount;
	readonly middel: OidcMiddel;
	readonly acr: string | undefined;
}

async function openSession(context: Context, { account, middel, acr }: Opening, given: Callback) {
	await endPrevious(context, given.session);
	return context.db.transaction(async (tx) => {
		const token = await createSession(tx, {
			accountId: account.id,
			middel,
			acr,
			device: given.device
		});
		await recordGebeurtenis(tx, context.origin, {
			actie: 'inloggen.gelukt',
			betrokkeneId: account.id,
			details: { middel, eerste: account.first, ...(acr !== undefined && { acr }) }
		});
		return token;
	});
}

async function logIn(
	context: Context,
	provider: OidcProvider,
	given: Callback,
	begun: Attempt
): Promise<LoggedIn> {
	const claims = await verifyAnswer(provider, context.klok, given.answer, begun);
	const { identity, acr } = identify(provider, claims);
	const account = await findAccount(context, identity);
	if (account.blocked) throw new LogInRefused('account_geblokkeerd', { accountId: account.id });
	const token = await openSession(context, { account, middel: provider.middel, acr }, given);
	return { token, terug: begun.terug };
}

/**
 * Finishes a log-in: verifies the answer of the provider, finds or makes the account and opens a session
 * under a fresh id. Every refusal is recorded with its reason.
 * @throws LogInRefused
 */
export async function finishLogIn(
	context: Context,
	provider: OidcProvider,
	given: Callback
): Promise<LoggedIn> {
	let terug: string | undefined;
	try {
		const begun = await redeem(context, provider.middel, given.ticket);
		terug = begun.terug;
		return await logIn(context, provider, given, begun);
	} catch (error) {
		const refused =
			error instanceof LogInRefused ? error : new LogInRefused(reasonOf(error), { cause: error });
		refused.terug = terug;
		await recordRefusal(context, provider.middel, refused);
		throw refused;
	}
}
