import { config } from '../config.ts';

/** For which site a passkey is made: it works nowhere else. */
export interface RelyingParty {
	readonly id: string;
	readonly origin: string;
}

/** This portal, at the address people open it on; without that setting the one of the request. */
export function relyingParty(url: URL): RelyingParty {
	const origin = config().ORIGIN ?? url.origin;
	return { id: new URL(origin).hostname, origin };
}
