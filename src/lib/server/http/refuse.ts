import { fail, type RequestEvent } from '@sveltejs/kit';
import { wachtTekst } from '#lib/toegang/wacht-tekst.ts';
import type { Refusal } from '../medewerker/guess.ts';
import type { Fout } from './fouten.ts';

/** The answer to a form that was refused: 429 with when to come back, or 400 with what was wrong. */
export function refuseForm<T extends object>(
	event: Pick<RequestEvent, 'setHeaders'>,
	outcome: Refusal,
	wrong: Fout,
	rest: T
) {
	if (outcome.soort === 'geweigerd') return fail(400, { ...rest, fouten: [wrong] });
	event.setHeaders({ 'Retry-After': String(outcome.seconden) });
	const fouten: Fout[] = [{ message: wachtTekst(outcome.seconden) }];
	return fail(429, { ...rest, fouten });
}

/** The same for a request that a script of the page makes. */
export function refuseJson(outcome: Refusal): Response {
	if (outcome.soort === 'geweigerd')
		return Response.json({ message: 'Dit lukt niet. Ververs de pagina.' }, { status: 400 });
	return Response.json(
		{ message: wachtTekst(outcome.seconden) },
		{ status: 429, headers: { 'Retry-After': String(outcome.seconden) } }
	);
}
