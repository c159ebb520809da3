/**
 * Why a log-in did not work, as it stands in the log of events and in the address of the page that explains
 * it: codes that say nothing about who tried. With each the HTTP status of that page.
 */
export const INLOGREDENEN = {
	/** The person stopped at the provider. */
	geannuleerd: 400,
	/** Nothing was begun in this browser, or it was already used, or it took too long. */
	poging_onbekend: 400,
	state: 400,
	/** The answer came in at the door of another provider. */
	middel: 400,
	uitgever: 400,
	nonce: 400,
	ontvanger: 400,
	verlopen: 400,
	algoritme: 400,
	handtekening: 400,
	/** The provider knows the code no more: used before, or too old. */
	code_ongeldig: 400,
	antwoord_ongeldig: 400,
	niveau_te_laag: 403,
	tweede_factor: 403,
	/** The provider did not say who it is in a form that we can use. */
	gegevens_ontbreken: 502,
	account_onbekend: 403,
	account_geblokkeerd: 403,
	aanbieder_weigert: 502,
	aanbieder_stuk: 502,
	aanbieder_onbereikbaar: 503,
	aanbieder_traag: 503,
	niet_ingesteld: 404,
	te_vaak: 429
} as const satisfies Readonly<Record<string, number>>;

export type Inlogreden = keyof typeof INLOGREDENEN;

export function isInlogreden(tekst: string): tekst is Inlogreden {
	return Object.hasOwn(INLOGREDENEN, tekst);
}
