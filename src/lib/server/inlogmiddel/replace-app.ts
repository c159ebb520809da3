import { eq } from 'drizzle-orm';
import { countRecoveryCodes, replaceRecoveryCodes } from '../auth/recovery-code.ts';
import { storeTotp } from '../auth/totp.ts';
import type { ActorContext } from '../context.ts';
import { account } from '../db/schema/account.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { beginApp, offerApp, openSetup, stepOf } from '../medewerker/app-setup.ts';
import { requireFreshProof } from './fresh-proof.ts';
import { ownNames } from './own-names.ts';

/** What to show to set up an app; the same again when it was begun before. */
export async function offerOwnApp(context: ActorContext, verzegeld?: string) {
	const { accountId } = await requireFreshProof(context);
	const { email } = await ownNames(context);
	const begun = verzegeld === undefined ? undefined : openSetup(accountId, verzegeld);
	return begun ? offerApp(accountId, email, begun) : beginApp(accountId, email);
}

/**
 * Puts the app that shows this code in the place of the one before. Gives codes for on paper when there were
 * none; undefined when the code is wrong.
 */
export async function replaceApp(
	context: ActorContext,
	{ verzegeld, code }: { verzegeld: string; code: string }
): Promise<{ herstelcodes: readonly string[] } | undefined> {
	const { db, vault, origin, klok } = context;
	const actor = await requireFreshProof(context);
	const { accountId } = actor;
	const at = klok.nu();
	const setup = openSetup(accountId, verzegeld);
	const step = setup && stepOf(setup, code, at);
	if (!setup || step === undefined) return undefined;
	return db.transaction(async (tx) => {
		const [own] = await tx
			.select({ keyId: account.keyId })
			.from(account)
			.where(eq(account.id, accountId))
			.for('update');
		if (!own) return undefined;
		const key = await vault.openKey(tx, own.keyId);
		await storeTotp(tx, { accountId, key }, { secret: setup.secret, step, at });
		const left = await countRecoveryCodes(tx, accountId);
		const herstelcodes = left === 0 ? await replaceRecoveryCodes(tx, accountId) : [];
		await recordGebeurtenis(tx, origin, {
			actie: 'inlogmiddel.gewijzigd',
			actor,
			details: { middel: 'app' }
		});
		return { herstelcodes };
	});
}
