import type { Middel } from '#lib/toegang/middel.ts';
import { keurWachtwoord } from '#lib/toegang/wachtwoord.ts';
import { removeMeans } from '../auth/means.ts';
import { hashPassword } from '../auth/password.ts';
import { replaceRecoveryCodes } from '../auth/recovery-code.ts';
import { endAllSessions } from '../auth/session.ts';
import { storeTotp } from '../auth/totp.ts';
import type { Transaction } from '../db/client.ts';
import { password } from '../db/schema/credential.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { beginApp, offerApp, openSetup, stepOf } from './app-setup.ts';
import { isRefusal, type Refusal } from './guess.ts';
import { consumeInvitation } from './invitation.ts';
import { openUitnodiging, type Uitnodiging } from './open-uitnodiging.ts';
import { startSession } from './start-session.ts';
import type { VisitContext } from './visit.ts';

/** The password somebody chose, judged; with the app to set up beside it when it is good enough. */
export async function choosePassword(context: VisitContext, token: string, wachtwoord: string) {
	const link = await openUitnodiging(context, token);
	if (isRefusal(link)) return link;
	const fout = keurWachtwoord(wachtwoord, link);
	if (fout) return { soort: 'fout' as const, fout };
	const app = beginApp(link.id, link.email, await hashPassword(wachtwoord));
	return { soort: 'app' as const, app };
}

/** The link is used: what somebody had is replaced, and they are in. Undefined when it was used already. */
export async function settle(
	tx: Transaction,
	context: VisitContext,
	link: Uitnodiging & { token: string; middel: Middel }
): Promise<string | undefined> {
	if (!(await consumeInvitation(tx, link.token))) return undefined;
	const { accountId, middel } = link;
	await removeMeans(tx, accountId);
	await endAllSessions(tx, accountId);
	await recordGebeurtenis(tx, context.origin, {
		actie: 'medewerker.ingesteld',
		betrokkeneId: accountId,
		details: { middel, vervangt: link.vervangt }
	});
	return startSession(tx, context, { accountId, middel });
}

type Settled =
	| {
			readonly soort: 'binnen';
			readonly accountId: string;
			readonly token: string;
			readonly herstelcodes: readonly string[];
	  }
	| { readonly soort: 'fout'; readonly app: ReturnType<typeof offerApp> }
	| Refusal;

const GEWEIGERD = { soort: 'geweigerd' } as const;

/** Uses the link for a password and an app, once the app shows a right code. */
export async function acceptWithApp(
	context: VisitContext,
	token: string,
	{ verzegeld, code }: { verzegeld: string; code: string }
): Promise<Settled> {
	const link = await openUitnodiging(context, token);
	if (isRefusal(link)) return link;
	const setup = openSetup(link.id, verzegeld);
	const hash = setup?.hash;
	if (!setup || hash === undefined) return GEWEIGERD;
	const at = context.klok.nu();
	const step = stepOf(setup, code, at);
	if (step === undefined) return { soort: 'fout', app: offerApp(link.id, link.email, setup) };
	return context.db.transaction(async (tx) => {
		const session = await settle(tx, context, { ...link, token, middel: 'wachtwoord' });
		if (session === undefined) return GEWEIGERD;
		const { accountId, keyId } = link;
		const key = await context.vault.openKey(tx, keyId);
		await tx.insert(password).values({ accountId, hash });
		await storeTotp(tx, { accountId, key }, { secret: setup.secret, step, at });
		const herstelcodes = await replaceRecoveryCodes(tx, accountId);
		return { soort: 'binnen', accountId, token: session, herstelcodes } as const;
	});
}
