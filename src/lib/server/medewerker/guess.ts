import { forgive, giveBack, takeAttempt, type Guess } from '../auth/lockout.ts';
import type { Context } from '../context.ts';
import { recordGebeurtenis } from '../logboek/record.ts';

/** Not let in: nothing is said about why, or somebody must wait so many seconds. */
export type Refusal =
	{ readonly soort: 'geweigerd' } | { readonly soort: 'wachten'; seconden: number };

export interface Guessing {
	/** What is being guessed at, beside the address it comes from. */
	readonly at?: { readonly kind: Guess; readonly subject: string | Buffer };
	/** Which count of this address it adds to. */
	readonly by: 'bezoeker' | 'uitnodiging' | 'passkey';
	/** Whose account it is, once that is known. */
	readonly betrokkeneId?: (() => string | undefined) | undefined;
}

export const isRefusal = (outcome: object): outcome is Refusal =>
	'soort' in outcome && (outcome.soort === 'geweigerd' || outcome.soort === 'wachten');

async function refused(context: Context, { by, at, betrokkeneId }: Guessing, locks: boolean) {
	const id = betrokkeneId?.();
	const event = {
		uitkomst: 'geweigerd' as const,
		details: { waarmee: at?.kind ?? by },
		...(id === undefined ? {} : { betrokkeneId: id })
	};
	await recordGebeurtenis(context.db, context.origin, { ...event, actie: 'inloggen.geweigerd' });
	if (locks)
		await recordGebeurtenis(context.db, context.origin, {
			...event,
			actie: 'inloggen.geblokkeerd'
		});
	return { soort: 'geweigerd' } as const;
}

/**
 * Lets somebody try, if they have not failed too often, and counts what goes wrong: for what is guessed at and
 * for the address it comes from. Success wipes the first count out, and takes only itself off the second.
 */
export async function guess<T extends object>(
	context: Context,
	guessing: Guessing,
	work: () => Promise<T | undefined>
): Promise<T | Refusal> {
	const { db, origin } = context;
	const visitor = await takeAttempt(db, guessing.by, origin.bezoeker ?? origin.herkomst);
	if (!visitor.allowed) return { soort: 'wachten', seconden: visitor.seconds };
	const own = guessing.at && (await takeAttempt(db, guessing.at.kind, guessing.at.subject));
	if (own?.allowed === false) return { soort: 'wachten', seconden: own.seconds };
	const done = await work();
	if (!done) return refused(context, guessing, visitor.locks || (own?.locks ?? false));
	await giveBack(db, visitor.key);
	if (own) await forgive(db, own.key);
	return done;
}
