import type { Actor } from './auth/actor.ts';
import type { Vault } from './crypto/vault.ts';
import type { Database } from './db/client.ts';
import type { Klok } from './klok.ts';
import type { Origin } from './logboek/record.ts';

/** What a use case works with. */
export interface Context {
	readonly db: Database;
	readonly klok: Klok;
	readonly vault: Vault;
	/** Where the request came from, for the log of events. */
	readonly origin: Origin;
	/** The address at which people open the portal, for links in messages. */
	readonly portaal: string;
}

/** What a use case works with on behalf of somebody who is logged in. */
export interface ActorContext extends Context {
	readonly actor: Actor;
}
