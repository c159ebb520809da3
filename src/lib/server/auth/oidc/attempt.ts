import { z } from 'zod';
import { OIDC_MIDDELEN } from '#lib/toegang/middel.ts';

/** What the portal remembers between sending somebody away and seeing them back. */
export const attempt = z.object({
	middel: z.enum(OIDC_MIDDELEN),
	state: z.string(),
	nonce: z.string(),
	verifier: z.string(),
	/** Seconds since 1970. */
	begonnen: z.number(),
	terug: z.string().optional()
});

export type Attempt = z.infer<typeof attempt>;

/** Minutes to log in at the provider. */
export const ATTEMPT_MINUTES = 15;

/** The cookie of an attempt, by its state: two tabs each finish their own. Undefined for what is no state of ours. */
export function attemptCookie(state: string | null): string | undefined {
	return state !== null && /^[\w-]{43}$/.test(state) ? `oidc-${state.slice(0, 16)}` : undefined;
}
