import { error, type RequestEvent } from '@sveltejs/kit';
import { wachtTekst } from '#lib/toegang/wacht-tekst.ts';
import { isRefusal, type Refusal } from './guess.ts';

/** What the holder of a link gets; for whoever has none that works a page that says so and no more. */
export function orNoLink<T extends object>(
	event: Pick<RequestEvent, 'setHeaders'>,
	outcome: T
): Exclude<T, Refusal> {
	if (!isRefusal(outcome)) return outcome as Exclude<T, Refusal>;
	if (outcome.soort === 'geweigerd')
		error(404, { message: 'Deze link werkt niet meer.', code: 'geen_link' });
	event.setHeaders({ 'Retry-After': String(outcome.seconden) });
	error(429, { message: wachtTekst(outcome.seconden), code: 'wachten' });
}
