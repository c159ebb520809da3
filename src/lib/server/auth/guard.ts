import { bereikVan, mag, type Bereik, type Recht } from '#lib/toegang/rechten.ts';
import { toegangTot, wayIn } from '#lib/toegang/routes.ts';
import type { Actor } from './actor.ts';

export type Verdict = 'door' | 'inloggen' | 'onbekend';

/** Whether this way into a route needs to know who asks. */
export function isOpenbaar(routeId: string, method: string, search: string): boolean {
	return toegangTot(routeId, wayIn(method, search)) === 'openbaar';
}

/**
 * Whether somebody may take this way into a route. `onbekend` is also the answer to whoever lacks the
 * permission: what you may not see is not there.
 */
export function judgeRoute(
	{ routeId, method, search }: { routeId: string; method: string; search: string },
	actor: Actor | undefined
): Verdict {
	const toegang = toegangTot(routeId, wayIn(method, search));
	if (toegang === undefined) return 'onbekend';
	if (toegang === 'openbaar') return 'door';
	if (!actor) return 'inloggen';
	return mag(toegang, actor.rollen) ? 'door' : 'onbekend';
}

/** Something that is not there, or not for this person: the two cannot be told apart. */
export class NietGevonden extends Error {
	override readonly name = 'NietGevonden';
}

/** The second guard, in every use case. @throws NietGevonden when no role of this person has the permission. */
export function requireRecht(actor: Actor, recht: Recht): readonly Bereik[] {
	const bereik = bereikVan(recht, actor.rollen);
	if (bereik.length === 0) throw new NietGevonden();
	return bereik;
}
