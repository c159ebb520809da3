import { setTicketCookie } from '#lib/server/auth/cookies.ts';
import { allowQuestion } from '#lib/server/http/allow-question.ts';
import { refuseJson } from '#lib/server/http/refuse.ts';
import { offerFirstPasskey } from '#lib/server/medewerker/accept-with-passkey.ts';
import { isRefusal } from '#lib/server/medewerker/guess.ts';
import { visitContextOf } from '#lib/server/medewerker/visit-context.ts';
import type { RequestHandler } from './$types';

/** What to ask the browser of whoever holds this link. */
export const POST: RequestHandler = async (event) => {
	const refused = await allowQuestion(event);
	if (refused) return refuseJson(refused);
	const offer = await offerFirstPasskey(visitContextOf(event), event.params.token);
	if (isRefusal(offer)) return refuseJson(offer);
	setTicketCookie(event.cookies, 'passkey', { token: offer.ticket, minutes: 5 });
	return Response.json(offer.options);
};
