import { mag } from '#lib/toegang/rechten.ts';
import { NietGevonden } from '../auth/guard.ts';
import type { Actor } from '../auth/actor.ts';
import { meansOf, type Means } from '../auth/means.ts';
import type { ActorContext } from '../context.ts';

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

/** With what whoever asks can log in. @throws NietGevonden */
export async function ownMeans({ db, actor }: ActorContext): Promise<Means> {
	requireOwnMeans(actor);
	return meansOf(db, actor.accountId);
}
