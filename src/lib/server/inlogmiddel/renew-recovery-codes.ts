import { replaceRecoveryCodes } from '../auth/recovery-code.ts';
import type { ActorContext } from '../context.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { requireFreshProof } from './fresh-proof.ts';

/** New codes for on paper; the old ones open nothing any more. */
export async function renewRecoveryCodes(context: ActorContext): Promise<string[]> {
	const actor = await requireFreshProof(context);
	return context.db.transaction(async (tx) => {
		const codes = await replaceRecoveryCodes(tx, actor.accountId);
		await recordGebeurtenis(tx, context.origin, {
			actie: 'inlogmiddel.gewijzigd',
			actor,
			details: { middel: 'herstelcodes' }
		});
		return codes;
	});
}
