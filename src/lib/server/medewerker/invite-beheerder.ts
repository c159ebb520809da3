import { accountRol } from '../db/schema/account.ts';
import type { Context } from '../context.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { findByEmail, insertInvited } from './invite-medewerker.ts';
import { createInvitation } from './invitation.ts';

/**
 * For whoever runs the server: makes the first beheerder, or a new link with that role for somebody who is
 * known. Gives the token. @throws Error when the address belongs to somebody who is no staff.
 */
export async function inviteBeheerder(
	context: Context,
	given: { naam: string; email: string; organisatie: string }
): Promise<string> {
	const known = await findByEmail(context, given.email);
	if (!known) return (await insertInvited(context, { ...given, rollen: ['beheerder'] })).token;
	if (known.soort !== 'medewerker')
		throw new Error('Dit e-mailadres hoort bij een account van een ondernemer.');
	return context.db.transaction(async (tx) => {
		await tx
			.insert(accountRol)
			.values({ accountId: known.id, rol: 'beheerder' })
			.onConflictDoNothing();
		const token = await createInvitation(tx, known.id);
		await recordGebeurtenis(tx, context.origin, {
			actie: 'medewerker.uitnodiging_vernieuwd',
			betrokkeneId: known.id,
			object: { soort: 'account', id: known.id },
			details: { erbij: 'beheerder' }
		});
		return token;
	});
}
