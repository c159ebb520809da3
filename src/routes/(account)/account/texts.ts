import type { Middel } from '#lib/toegang/middel.ts';

const middelTekst: Readonly<Record<Middel, string>> = {
	digid: 'DigiD',
	eherkenning: 'eHerkenning',
	gemeente: 'uw werkaccount',
	wachtwoord: 'wachtwoord en code',
	passkey: 'een passkey'
};

export const accountTeksten = {
	titel: 'Uw account',
	terug: 'Terug naar uw account',
	werkaccount: 'U logt in met uw werkaccount. Uw gemeente regelt hoe dat gaat.',
	waar: 'Waar u bent ingelogd',
	hier: ', dit apparaat',
	ingelogd: (middel: Middel, tijd: Date) => `Ingelogd met ${middelTekst[middel]}, ${moment(tijd)}`,
	uitloggen: 'Uitloggen',
	op: (device: string) => ` op ${device}`,
	overal: 'Overal uitloggen',
	kenmerk: 'Belt u ons over inloggen? Noem dan dit nummer:'
} as const;

export const middelenTeksten = {
	titel: 'Hoe u inlogt',
	enig: 'U hebt één passkey. Raakt u dat apparaat kwijt? Maak dan nu een tweede.',
	passkeys: 'Passkeys',
	geenPasskeys: 'U hebt er nog geen. Zo logt u het snelst in.',
	regelPasskeys: 'Passkeys regelen',
	maakPasskey: 'Passkey maken',
	wachtwoord: 'Wachtwoord',
	gekozen: (op: Date) => `Gekozen op ${moment(op)}.`,
	geenWachtwoord: 'U hebt geen wachtwoord.',
	ander: 'Wachtwoord veranderen',
	kies: 'Wachtwoord kiezen',
	app: 'App voor codes',
	gekoppeld: (op: Date) => `Gekoppeld op ${moment(op)}.`,
	geenApp: 'Nog niet gekoppeld. Uw wachtwoord werkt pas met een app.',
	andereApp: 'Andere app koppelen',
	koppel: 'App koppelen',
	herstelcodes: 'Herstelcodes',
	over: (aantal: number) =>
		aantal === 0 ? 'U hebt er geen meer. Maak nieuwe.' : `U hebt er nog ${aantal}.`,
	regelHerstelcodes: 'Herstelcodes regelen'
} as const;

export const bevestigTeksten = {
	titel: 'Bent u het zelf?',
	fout: 'Dit is niet gelukt',
	uitleg: 'U gaat veranderen hoe u inlogt. Daarom vragen wij het nog een keer.',
	passkey: 'Bevestigen met een passkey',
	alleenPasskey: 'U logt in met een passkey. Daarvoor moet JavaScript in uw browser aan staan.',
	wachtwoord: 'Uw wachtwoord',
	knop: 'Bevestigen',
	fouten: {
		geenWachtwoord: 'Vul uw wachtwoord in.',
		wachtwoord: 'Dit wachtwoord klopt niet. Probeer het opnieuw.',
		passkey: 'Deze passkey past niet bij uw account. Probeer het opnieuw.'
	}
} as const;

export const wachtwoordTeksten = {
	nieuw: 'Nieuw wachtwoord',
	kies: 'Wachtwoord kiezen',
	fout: 'Dit wachtwoord kan niet',
	uitleg: 'Op andere apparaten logt u hiermee uit. Hier blijft u ingelogd.',
	knop: 'Opslaan'
} as const;

export const appTeksten = {
	titel: 'Koppel een app voor codes',
	fout: 'Dit is nog niet goed',
	uitleg: 'Uw oude app blijft werken tot u hier een goede code invult.'
} as const;

export const passkeyTeksten = {
	titel: 'Passkeys',
	fout: 'Dit is niet gelukt',
	uitleg: 'U logt in met uw vinger, uw gezicht of de pincode van uw apparaat. Maak er liefst twee.',
	wanneer: ({ createdAt, lastUsedAt }: { createdAt: Date; lastUsedAt: Date | null }) =>
		`Gemaakt op ${moment(createdAt)}. ${lastUsedAt ? `Laatst gebruikt op ${moment(lastUsedAt)}.` : 'Nog niet gebruikt.'}`,
	verwijder: 'Verwijderen',
	nieuw: 'Nieuwe passkey',
	maak: 'Passkey maken',
	naam: 'Naam',
	naamHulp: 'Zo weet u later welke het is. Bijvoorbeeld: laptop van het werk.',
	zonder: 'Voor een passkey moet JavaScript in uw browser aan staan.',
	fouten: {
		naam: 'Geef de passkey een naam.',
		nietGemaakt: 'De passkey is niet gemaakt. Probeer het opnieuw.',
		laatste: 'Dit is uw enige manier om in te loggen. Maak eerst een andere.'
	}
} as const;

export const herstelcodeTeksten = {
	titel: 'Herstelcodes',
	bewaar: 'Bewaar uw herstelcodes',
	uitleg:
		'Hebt u uw app niet bij u? Dan logt u in met een van deze codes. Elke code werkt één keer.',
	opPapier: 'Herstelcodes voor Ondernemerszaken. Bewaar dit als een sleutel.',
	waarschuwing: 'Print de codes of zet ze in uw wachtwoordkluis. U ziet ze hierna niet meer.',
	bewaard: 'Ik heb ze bewaard',
	print: 'Printen',
	over: (aantal: number) =>
		aantal === 0
			? 'U hebt geen herstelcodes meer.'
			: `U hebt nog ${aantal} ${aantal === 1 ? 'herstelcode' : 'herstelcodes'}.`,
	vervang: 'Codes die u kwijt bent, kunt u vervangen. Uw oude codes werken dan niet meer.',
	nieuw: 'Nieuwe codes maken'
} as const;

const OPMAAK = new Intl.DateTimeFormat('nl-NL', {
	timeZone: 'Europe/Amsterdam',
	dateStyle: 'long',
	timeStyle: 'short'
});

/** A moment in words, such as "24 november 2026 om 09:30". */
const moment = (tijd: Date): string => OPMAAK.format(tijd);

const KLAAR: Readonly<Record<string, string>> = {
	wachtwoord: 'Uw nieuwe wachtwoord is opgeslagen.',
	app: 'Uw nieuwe app is gekoppeld. De oude werkt niet meer.',
	herstelcodes: 'Uw nieuwe herstelcodes werken vanaf nu.',
	passkey: 'Uw passkey is gemaakt.',
	'passkey-weg': 'De passkey is verwijderd.'
};

/** What was just done, after coming back here; undefined when nothing was. */
export const klaarTekst = (klaar: string | null): string | undefined =>
	klaar !== null && Object.hasOwn(KLAAR, klaar) ? KLAAR[klaar] : undefined;
