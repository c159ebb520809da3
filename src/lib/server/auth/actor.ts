import type { Rol } from '#lib/toegang/rollen.ts';
import type { Middel } from '#lib/toegang/middel.ts';

/** Who asks: somebody with a valid session. Every use case gets one and checks it again. */
export interface Actor {
	readonly accountId: string;
	readonly soort: 'ondernemer' | 'medewerker';
	readonly rollen: readonly Rol[];
	/** The body this person works for. */
	readonly organisatieId: string | undefined;
	readonly session: {
		/** SHA-256 of what stands in the cookie. */
		readonly id: string;
		readonly middel: Middel;
		/** When it ends if nothing happens, and when it ends whatever happens. */
		readonly expiresAt: Date;
		readonly endsAt: Date;
	};
}
