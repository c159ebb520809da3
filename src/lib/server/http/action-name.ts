/** A name that no page has; the framework answers it with a plain 404. */
const NOBODY = 'bestaat-niet';

/**
 * The framework looks up the action of a form (`?/naam`) on a plain object, so a name such as `__proto__` or
 * `constructor` finds something that is no action, and `default` is a fault of its own: both would end in a 500.
 */
const isReserved = (name: string) => name === 'default' || name in Object.prototype;

/** The same request, in which an action name that no page can have is replaced by one that is simply not found. */
export function withSafeAction(request: Request): Request {
	if (request.method !== 'POST') return request;
	const url = new URL(request.url);
	const named = [...url.searchParams.keys()].find((key) => key.startsWith('/'));
	if (named === undefined || !isReserved(named.slice(1))) return request;
	url.search = `?/${NOBODY}`;
	// What was sent is of no use any more.
	return new Request(url, { method: 'POST', headers: request.headers, body: '' });
}
