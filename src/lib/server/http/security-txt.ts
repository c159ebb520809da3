const HALF_A_YEAR = 182 * 24 * 60 * 60_000;

interface Who {
	/** Where the portal is open, without a path. */
	readonly origin: string;
	readonly email: string;
	readonly now: Date;
}

/** Where to report a weakness, in the form of RFC 9116. Never stale: it is good for half a year from now. */
export function securityTxt({ origin, email, now }: Who): string {
	const expires = new Date(now.getTime() + HALF_A_YEAR).toISOString().replace(/\.\d+Z$/, 'Z');
	return [
		`Contact: mailto:${email}`,
		`Contact: ${origin}/kwetsbaarheid-melden`,
		`Expires: ${expires}`,
		'Preferred-Languages: nl, en',
		`Canonical: ${origin}/.well-known/security.txt`,
		`Policy: ${origin}/kwetsbaarheid-melden`,
		''
	].join('\r\n');
}
