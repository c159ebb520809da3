import type { RelyingParty } from '../auth/relying-party.ts';
import type { ActorContext, Context } from '../context.ts';

/** The browser that asks to be let in. */
export interface Visit {
	/** Browser and system in a few words. */
	readonly device: string;
	/** The session this browser already had: a new one takes its place. */
	readonly token: string | undefined;
	readonly rp: RelyingParty;
}

export interface VisitContext extends Context {
	readonly visit: Visit;
}

export interface ActorVisitContext extends ActorContext {
	readonly visit: Visit;
}
