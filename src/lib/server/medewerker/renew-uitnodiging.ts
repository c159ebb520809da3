import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { findMedewerker } from './find-medewerker.ts';
import { createInvitation } from './invitation.ts';

/** A new link for somebody who lost everything. What they have keeps working until they use it. Gives its token. */
export async function renewUitnodiging(
	{ db, origin, actor }: ActorContext,
	accountId: string
): Promise<string> {
	requireRecht(actor, 'medewerker.beheren');
	return db.transaction(async (tx) => {
		await findMedewerker(tx, accountId);
		const token = await createInvitation(tx, accountId, actor.accountId);
		await recordGebeurtenis(tx, origin, {
			actie: 'medewerker.uitnodiging_vernieuwd',
			actor,
			betrokkeneId: accountId,
			object: { soort: 'account', id: accountId }
		});
		return token;
	});
}
