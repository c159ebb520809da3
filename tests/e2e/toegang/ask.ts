/** What somebody gets: let through, sent to log-in, the page that does not exist, or something that may not be. */
export type Outcome = 'door' | 'inloggen' | 'onbekend' | `fout ${number}`;

export interface Question {
	readonly path: string;
	readonly method: string;
	readonly cookie: string | undefined;
	readonly form?: Readonly<Record<string, string>>;
	readonly accept?: string;
}

export interface Answer {
	readonly outcome: Outcome;
	readonly status: number;
	/** Headers and text, without what differs for every request. */
	readonly text: string;
}

// The date and the id of a request say nothing of what was asked.
const PASSING = ['date', 'x-request-id', 'keep-alive', 'connection', 'etag'];

function shape(answer: Response, body: string): string {
	const headers = [...answer.headers].filter(([name]) => !PASSING.includes(name));
	return [String(answer.status), ...headers.map((header) => header.join(': ')), body]
		.join('\n')
		.replace(/\b[0-9a-f]{32}\b/g, '<id>')
		.replace(/nonce-[A-Za-z0-9+/=]+|nonce="[^"]+"/g, '<nonce>');
}

function outcomeOf(answer: Response, body: string): Outcome {
	const { status } = answer;
	const location = answer.headers.get('location') ?? /"location":"([^"]+)"/.exec(body)?.[1] ?? '';
	const redirects = (status >= 300 && status < 400) || /^\{"type":"redirect"/.test(body);
	if (status === 401 || (redirects && /^\/inloggen\?terug=/.test(location))) return 'inloggen';
	if (status === 404) return 'onbekend';
	return status === 403 || status === 405 || status >= 500 ? `fout ${status}` : 'door';
}

/** Asks the portal as a browser would, following nothing. */
export async function ask(
	address: string,
	{ path, method, cookie, form, accept = 'text/html' }: Question
): Promise<Answer> {
	const answer = await fetch(address + path, {
		method,
		redirect: 'manual',
		headers: { accept, origin: address, ...(cookie !== undefined && { cookie }) },
		...(form && method !== 'GET' && { body: new URLSearchParams(form) })
	});
	const body = await answer.text();
	return { outcome: outcomeOf(answer, body), status: answer.status, text: shape(answer, body) };
}
