/** What somebody reads whose session ended while this tab holds what was not sent. */
export const doorwerkTekst = {
	uitgelogd: 'Wat u deed, staat nog in dit tabblad. Het is nog niet verstuurd.',
	inloggen: 'Log in op een nieuw tabblad',
	daarna: 'Kom daarna terug naar dit tabblad. Dan versturen we het.'
} as const;
