import { createHmac } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import type { Context, ActorContext } from './context.ts';
import { NietGevonden } from './auth/guard.ts';
import { portalVault } from './crypto/portal-vault.ts';
import { purposeKey } from './crypto/secrets.ts';
import { database } from './db/client.ts';
import { portalOrigin } from './http/portal-origin.ts';
import { parentSpanFrom } from './http/request-id.ts';
import { countedAddress } from './http/visitor-address.ts';
import { systemKlok } from './klok.ts';

/** What a use case of an anonymous visitor works with. */
export function contextOf(event: RequestEvent): Context {
	const bezoeker = createHmac('sha256', purposeKey('bezoeker'))
		.update(countedAddress(event.getClientAddress()))
		.digest('base64url')
		.slice(0, 22);
	return {
		db: database(),
		klok: systemKlok,
		vault: portalVault(),
		portaal: portalOrigin(event.url),
		origin: {
			herkomst: 'web',
			bezoeker,
			traceId: event.locals.requestId,
			parentSpanId: parentSpanFrom(event.request.headers.get('traceparent')),
			begin: systemKlok.nu()
		}
	};
}

/** What a use case of somebody who is logged in works with. The guard made sure that there is somebody. */
export function actorContextOf(event: RequestEvent): ActorContext {
	const { actor } = event.locals;
	if (!actor) throw new NietGevonden();
	return { ...contextOf(event), actor };
}
