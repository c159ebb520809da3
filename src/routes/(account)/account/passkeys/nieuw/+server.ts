import { setTicketCookie } from '#lib/server/auth/cookies.ts';
import { allowQuestion } from '#lib/server/http/allow-question.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { refuseJson } from '#lib/server/http/refuse.ts';
import { offerPasskey } from '#lib/server/inlogmiddel/add-passkey.ts';
import { actorVisitContextOf } from '#lib/server/medewerker/visit-context.ts';
import type { RequestHandler } from './$types';

/** What to ask the browser of whoever adds a passkey. */
export const POST: RequestHandler = async (event) => {
	const refused = await allowQuestion(event);
	if (refused) return refuseJson(refused);
	const offer = await orNotFound(() => offerPasskey(actorVisitContextOf(event)));
	if (!offer)
		return Response.json(
			{ message: 'U bent te lang op deze pagina. Ververs de pagina.' },
			{ status: 403 }
		);
	setTicketCookie(event.cookies, 'passkey', { token: offer.ticket, minutes: 5 });
	return Response.json(offer.options);
};
