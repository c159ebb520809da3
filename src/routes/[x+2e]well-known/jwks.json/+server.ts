import { publicKeys } from '#lib/server/auth/oidc/signing-key.ts';
import type { RequestHandler } from './$types';

/** The open keys of this portal: with these a provider verifies that it is the portal who asks. */
export const GET: RequestHandler = async () =>
	Response.json(await publicKeys(), {
		headers: { 'Content-Type': 'application/jwk-set+json', 'Cache-Control': 'public, max-age=300' }
	});
