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

export const postTeksten = {
	titel: 'Post',
	uitleg:
		'Zo staat het met de berichten die het portaal verstuurt. U ziet hier geen namen en geen adressen.',
	tellingen: {
		klaar: 'Klaar om te versturen',
		later: 'Voor later, zoals een herinnering',
		opnieuw: 'Mislukt, wordt opnieuw geprobeerd',
		opgegeven: 'Opgegeven',
		verzonden: 'Verstuurd in de laatste 24 uur'
	},
	nietAangekomen: (aantal: number) =>
		`${aantal === 1 ? '1 bericht' : `${aantal} berichten`} niet aangekomen`,
	opgegevenUitleg:
		'Het portaal heeft het lang genoeg geprobeerd, of het adres bestaat niet. Is de oorzaak opgelost? Probeer het dan opnieuw.',
	opnieuw: 'Opnieuw proberen',
	nietsMislukt: 'Er is niets mislukt.',
	berichten: 'Berichten',
	misgegaan: 'Wat er misging',
	kolommen: {
		wat: 'Stand',
		aantal: 'Aantal',
		waarom: 'Oorzaak',
		oudste: 'Oudste',
		stand: 'Hoe het verdergaat'
	}
} as const;
