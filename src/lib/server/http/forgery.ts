/** Methods that change nothing. Every other one must come from a page of the portal itself. */
const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a browser sends from a page of another site without asking first, and what the framework reads as a form. */
const FORMS: ReadonlySet<string> = new Set([
	'application/x-www-form-urlencoded',
	'multipart/form-data',
	'text/plain',
	'application/x-sveltekit-formdata'
]);

/** `none` is a person at the browser itself, who sends a form again. */
const OWN_SITES: ReadonlySet<string> = new Set(['same-origin', 'none']);

/** Whether the body is of a kind that any site can make a browser send. */
export function isForm(headers: Headers): boolean {
	const [type = ''] = (headers.get('content-type') ?? '').split(';', 1);
	return FORMS.has(type.trim().toLowerCase());
}

/**
 * Whether a request that can change something may come from elsewhere. It must name the portal as where it comes
 * from, whatever it holds: also one without a body can be made by another site. No name, or `null`, is no proof.
 */
export function isForged({ method, headers }: Request, origin: string): boolean {
	if (READS.has(method)) return false;
	if (headers.get('origin') !== origin) return true;
	const site = headers.get('sec-fetch-site');
	return site !== null && !OWN_SITES.has(site);
}
