/**
 * Where somebody wanted to go, if that is a place in this portal; else undefined. The path alone: never
 * another host, and nothing that a browser could read as one.
 */
export function safeReturnPath(wish: string | null | undefined): string | undefined {
	if (!wish || wish.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wish) || wish.includes('\\'))
		return undefined;
	const base = 'https://portaal.invalid';
	if (!URL.canParse(wish, base)) return undefined;
	const { origin, pathname, search, hash } = new URL(wish, base);
	if (origin !== base || pathname.startsWith('//')) return undefined;
	// Log-in itself is no place to come back to.
	if (/^\/(inloggen|uitloggen|uitnodiging|sessie)(\/|$)/.test(pathname)) return undefined;
	return `${pathname}${search}${hash}`;
}
