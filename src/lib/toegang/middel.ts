/** The means by which an outside provider says who somebody is. */
export const OIDC_MIDDELEN = ['digid', 'eherkenning', 'gemeente'] as const;

export type OidcMiddel = (typeof OIDC_MIDDELEN)[number];

/** The means by which somebody logs in. */
export type Middel = OidcMiddel | 'wachtwoord' | 'passkey';

export function isOidcMiddel(tekst: string): tekst is OidcMiddel {
	return (OIDC_MIDDELEN as readonly string[]).includes(tekst);
}

export interface Duur {
	/** Minutes without activity until the session ends. */
	readonly idle: number;
	/** Minutes until it ends whatever happens. */
	readonly absolute: number;
}

const WERKDAG = 8 * 60;

// DigiD allows at most 15 minutes without activity; staff lock their screens, and log in once a day.
const ONDERNEMER: Duur = { idle: 15, absolute: WERKDAG };
const MEDEWERKER: Duur = { idle: 60, absolute: WERKDAG };

/** How long a session by this means lasts. */
export function duurVan(middel: Middel): Duur {
	return middel === 'digid' || middel === 'eherkenning' ? ONDERNEMER : MEDEWERKER;
}
