import { setTicketCookie } from '#lib/server/auth/cookies.ts';
import { askPasskey } from '#lib/server/medewerker/log-in-passkey.ts';
import { visitContextOf } from '#lib/server/medewerker/visit-context.ts';
import { allowQuestion } from '#lib/server/http/allow-question.ts';
import { refuseJson } from '#lib/server/http/refuse.ts';
import type { RequestHandler } from './$types';

/** What to ask a passkey, for this browser alone. */
export const POST: RequestHandler = async (event) => {
	const refused = await allowQuestion(event);
	if (refused) return refuseJson(refused);
	const { options, ticket } = await askPasskey(visitContextOf(event), 'inloggen');
	setTicketCookie(event.cookies, 'passkey', { token: ticket, minutes: 5 });
	return Response.json(options);
};
