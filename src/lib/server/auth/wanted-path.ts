import type { RequestEvent } from '@sveltejs/kit';
import { recordGebeurtenis } from '../logboek/record.ts';
import { contextOf } from '../request-context.ts';
import { limitLogIn } from './limit-log-in.ts';
import { safeReturnPath } from './return-path.ts';

/**
 * Where somebody wants to go after logging in. A link that would lead elsewhere is refused, and recorded as
 * long as this visitor does not send many: nobody may fill the log.
 */
export async function wantedPath(event: RequestEvent): Promise<string | undefined> {
	const wish = event.url.searchParams.get('terug');
	const path = safeReturnPath(wish);
	if (!wish || path !== undefined) return path;
	if ((await limitLogIn(event, 'omleiding')) !== undefined) return undefined;
	const { db, origin } = contextOf(event);
	await recordGebeurtenis(db, origin, {
		actie: 'inloggen.omleiding_geweigerd',
		uitkomst: 'geweigerd'
	});
	return undefined;
}
