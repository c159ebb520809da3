/** What an error page says: what happened and what a person can do now. */
export interface ErrorText {
	readonly title: string;
	readonly lines: readonly string[];
}

const notFound: ErrorText = {
	title: 'Deze pagina bestaat niet',
	lines: [
		'Misschien klopt het adres niet, of is de pagina verhuisd.',
		'Ga met de knop hieronder verder.'
	]
};

const tooLarge: ErrorText = {
	title: 'Wat u verstuurt, is te groot',
	lines: [
		'Maak uw tekst korter en probeer het opnieuw.',
		'Ga hiervoor terug met de knop van uw browser.'
	]
};

const notAllowed: ErrorText = {
	title: 'U kunt deze pagina niet openen',
	lines: [
		'Deze pagina is niet voor u, of u bent niet meer ingelogd.',
		'Ga naar de startpagina en probeer het opnieuw.'
	]
};

const refused: ErrorText = {
	title: 'Dit is niet gelukt',
	lines: ['Het portaal begreep niet wat u vroeg.', 'Ga terug en probeer het opnieuw.']
};

const tooMany: ErrorText = {
	title: 'Even rustig aan',
	lines: [
		'Er kwamen kort na elkaar veel verzoeken van u.',
		'Wacht een minuut en probeer het opnieuw.'
	]
};

const broken: ErrorText = {
	title: 'Er gaat iets mis bij ons',
	lines: [
		'Dit ligt niet aan u.',
		'Wacht een paar minuten en probeer het opnieuw. Lukt het dan nog niet? Bel ons en noem het kenmerk.'
	]
};

const known: Readonly<Record<number, ErrorText>> = {
	401: notAllowed,
	403: notAllowed,
	404: notFound,
	413: tooLarge,
	429: tooMany
};

/** Where somebody goes on from an error: a visitor, and who is logged in. */
export const START = {
	bezoeker: { href: '/', label: 'Naar de startpagina' },
	eigen: { href: '/start', label: 'Naar uw overzicht' }
} as const;

/** The text for this HTTP status. */
export function errorText(status: number): ErrorText {
	return known[status] ?? (status < 500 ? refused : broken);
}
