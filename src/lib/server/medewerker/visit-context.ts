import type { RequestEvent } from '@sveltejs/kit';
import { readSessionToken } from '../auth/cookies.ts';
import { deviceOf } from '../auth/device.ts';
import { relyingParty } from '../auth/relying-party.ts';
import { actorContextOf, contextOf } from '../request-context.ts';
import type { ActorVisitContext, Visit, VisitContext } from './visit.ts';

const visitOf = ({ request, cookies, url }: RequestEvent): Visit => ({
	device: deviceOf(request.headers.get('user-agent')),
	token: readSessionToken(cookies),
	rp: relyingParty(url)
});

/** What letting somebody in works with. */
export const visitContextOf = (event: RequestEvent): VisitContext => ({
	...contextOf(event),
	visit: visitOf(event)
});

/** The same for somebody who is already in. */
export const actorVisitContextOf = (event: RequestEvent): ActorVisitContext => ({
	...actorContextOf(event),
	visit: visitOf(event)
});
