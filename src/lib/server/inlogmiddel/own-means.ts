import { mag } from '#lib/toegang/rechten.ts';
import { NietGevonden } from '../auth/guard.ts';
import type { Actor } from '../auth/actor.ts';
import { meansOf, type Means } from '../auth/means.ts';
import { openNaam } from '../auth/passkey-naam.ts';
import type { ActorContext } from '../context.ts';
import { ownKey } from './own-names.ts';

/**
 * Whether somebody arranges here with what they log in. Not who came in through the municipality: a means of
 * their own would outlive their job there.
 */
export const arrangesMeans = ({ rollen, session }: Actor): boolean =>
	mag('inlogmiddel.eigen', rollen) &&
	(session.middel === 'wachtwoord' || session.middel === 'passkey');

/** @throws NietGevonden when this person has nothing to arrange here. */
export function requireOwnMeans(actor: Actor): void {
	if (!arrangesMeans(actor)) throw new NietGevonden();
}

export interface OwnMeans extends Omit<Means, 'passkeys'> {
	readonly passkeys: readonly {
		readonly id: string;
		readonly naam: string;
		readonly createdAt: Date;
		readonly lastUsedAt: Date | null;
	}[];
}

/** With what whoever asks can log in. @throws NietGevonden */
export async function ownMeans(context: ActorContext): Promise<OwnMeans> {
	const { db, actor } = context;
	requireOwnMeans(actor);
	const means = await meansOf(db, actor.accountId);
	const key = await ownKey(db, context);
	return {
		...means,
		passkeys: means.passkeys.map((row) => ({
			id: row.id,
			naam: openNaam(key, row),
			createdAt: row.createdAt,
			lastUsedAt: row.lastUsedAt
		}))
	};
}
