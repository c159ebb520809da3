import type { Actor } from '#lib/server/auth/actor.ts';
import type { Kader } from '#lib/toegang/menu.ts';

declare global {
	namespace App {
		interface Error {
			/** A sentence for people, in Dutch. */
			message: string;
			/** The request id, when a person may need to name it to us. */
			id?: string;
			/** The code of an expected error. */
			code?: string;
			/** Where somebody was going when logging in failed. */
			terug?: string;
			/** What stands around the page for whoever is logged in. */
			kader?: Kader;
		}
		interface Locals {
			requestId: string;
			/** Who is logged in; unknown on public routes, which ask nobody. */
			actor?: Actor;
		}
	}
}
export {};
