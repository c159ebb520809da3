import type { Klok } from '../../klok.ts';
import { buildEndSessionUrl } from 'openid-client';
import { clientFor } from './client.ts';
import type { OidcProvider } from './provider.ts';

/** Where somebody can log out at the provider too; undefined when it offers no such place or cannot be asked. */
export async function endSessionUrl(
	provider: OidcProvider,
	klok: Klok,
	origin: string
): Promise<string | undefined> {
	const client = await clientFor(provider, klok).catch(() => undefined);
	if (!client?.serverMetadata().end_session_endpoint) return undefined;
	return buildEndSessionUrl(client, { post_logout_redirect_uri: `${origin}/uitloggen` }).href;
}
