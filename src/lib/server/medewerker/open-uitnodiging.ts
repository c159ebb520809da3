import { openField } from '../auth/account.ts';
import { meansOf, waysIn } from '../auth/means.ts';
import type { Context } from '../context.ts';
import { guess, type Refusal } from './guess.ts';
import { peekInvitation } from './invitation.ts';

export interface Uitnodiging {
	readonly id: string;
	readonly accountId: string;
	readonly keyId: string;
	readonly naam: string;
	readonly email: string;
	/** Whether using the link takes an earlier means away. */
	readonly vervangt: boolean;
}

/** Whose link this is. Reading changes nothing; guessing at links is counted. */
export async function openUitnodiging(
	context: Context,
	token: string
): Promise<Uitnodiging | Refusal> {
	const { db, vault } = context;
	return guess(context, { by: 'uitnodiging' }, async () => {
		const row = await peekInvitation(db, token);
		if (!row) return undefined;
		const { id, accountId, keyId } = row;
		const key = await vault.openKey(db, keyId);
		return {
			id,
			accountId,
			keyId,
			naam: openField(key, accountId, 'naam', row.naam) ?? '',
			email: openField(key, accountId, 'email', row.email) ?? '',
			vervangt: waysIn(await meansOf(db, accountId)) > 0
		};
	});
}
