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

const notOurs: ErrorText = {
	title: 'Wat u verstuurde, is niet aangenomen',
	lines: [
		'Het kwam niet van een pagina van dit portaal, of uw browser liet niet zien dat het zo was.',
		'Er is niets bewaard en niets veranderd.',
		'Open het portaal met de knop hieronder en probeer het opnieuw. Lukt het dan nog niet? Bel ons en noem het kenmerk.'
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

const moreDoors: ErrorText = {
	title: 'Waarvoor komt u?',
	lines: [
		'In het adres van de scan staat meer dan één antwoord op deze vraag. Er hoort er één te staan.',
		'Ga naar de startpagina en kies daar het antwoord dat het beste past.'
	]
};

/** Refusals that need other words than their status has. */
const byCode: Readonly<Record<string, ErrorText>> = {
	ander_adres: notOurs,
	meer_dan_een_deur: moreDoors
};

/** Where somebody goes on from an error: a visitor, and who is logged in. */
export const START = {
	bezoeker: { href: '/', label: 'Naar de startpagina' },
	eigen: { href: '/start', label: 'Naar uw overzicht' }
} as const;

/** The text for the code of this refusal, or else for its HTTP status. */
export function errorText(status: number, code = ''): ErrorText {
	if (Object.hasOwn(byCode, code)) return byCode[code] as ErrorText;
	return known[status] ?? (status < 500 ? refused : broken);
}
