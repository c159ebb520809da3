import { config } from '#lib/server/config.ts';
import { securityTxt } from '#lib/server/http/security-txt.ts';
import { systemKlok } from '#lib/server/klok.ts';
import { gemeente } from '#lib/ui/theme/gemeente.ts';
import type { RequestHandler } from './$types';

/** Tells whoever found a weakness where to report it. */
export const GET: RequestHandler = ({ url }) => {
	const origin = config().ORIGIN ?? url.origin;
	const text = securityTxt({ origin, email: gemeente.beveiliging, now: systemKlok.nu() });
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
