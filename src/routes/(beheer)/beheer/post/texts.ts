/** What a code of a failed message means for who has to do something about it. */
export function foutTekst(fout: string): string {
	if (fout === 'smtp_535' || fout === 'eauth')
		return 'De mailserver kent de naam of het wachtwoord van het portaal niet';
	if (fout.startsWith('smtp_55')) return 'De mailserver neemt dit adres niet aan';
	if (fout.startsWith('smtp_5')) return 'De mailserver weigert het bericht';
	if (fout.startsWith('smtp_4')) return 'De mailserver vraagt om later terug te komen';
	if (/^e[a-z]+$/.test(fout)) return 'De mailserver is niet bereikbaar';
	return 'Iets anders ging mis';
}

export const STAND_TEKST = {
	klaar: 'Wordt vanzelf opnieuw geprobeerd',
	opgegeven: 'Opgegeven: u moet iets doen'
} as const;

export const berichten = (aantal: number): string =>
	aantal === 1 ? '1 bericht' : `${aantal} berichten`;
