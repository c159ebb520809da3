import type { RequestEvent } from '@sveltejs/kit';
import type { Inlogreden } from '#lib/toegang/inlogreden.ts';

const address = (given: Readonly<Record<string, string | undefined>>) => {
	const query = Object.entries(given).filter(
		(pair): pair is [string, string] => pair[1] !== undefined
	);
	return `/inloggen?${new URLSearchParams(query).toString()}`;
};

/** To the page that explains why, so that no code stays in the address bar and reloading does no harm. */
export function toRefusal(fout: Inlogreden, middel: string, terug: string | undefined): Response {
	return new Response(null, {
		status: 303,
		headers: { location: address({ fout, middel, terug }) }
	});
}

/** The page that says to wait, right here: sent elsewhere, the browser would not learn how long. */
export async function tooMany(event: RequestEvent, seconds: number): Promise<Response> {
	const page = await event.fetch(address({ fout: 'te_vaak' }), {
		headers: { accept: 'text/html' }
	});
	const headers = new Headers(page.headers);
	headers.set('Retry-After', String(seconds));
	return new Response(page.body, { status: page.status, headers });
}
