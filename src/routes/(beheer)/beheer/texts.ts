import type { Bereik } from '#lib/toegang/rechten.ts';
import { ROL_TEKST, type Rol } from '#lib/toegang/rollen.ts';
import type { Middel } from '#lib/toegang/middel.ts';

const middelTekst: Readonly<Record<Middel, string>> = {
	digid: 'DigiD',
	eherkenning: 'eHerkenning',
	gemeente: 'Werkaccount',
	wachtwoord: 'Wachtwoord en code',
	passkey: 'Passkey'
};

/** How far a right reaches: in a cell of the table, and in a sentence. */
export const bereikTekst: Readonly<Record<Bereik, { kort: string; uitleg: string }>> = {
	alle: { kort: 'Alles', uitleg: 'alles van deze gemeente' },
	toegewezen: { kort: 'Opdracht', uitleg: 'alleen waarvoor een opdracht is gegeven' },
	toestemming: { kort: 'Toestemming', uitleg: 'alleen als de ondernemer het goedvindt' },
	eigen: { kort: 'Eigen', uitleg: 'alleen wat over de persoon zelf gaat' }
};

export const rechtenTeksten = {
	titel: 'Wie mag wat',
	uitleg: 'Het portaal zelf gebruikt deze tabel bij elk verzoek. Wat hier niet staat, mag niet.',
	bijschrift: 'Rechten per rol, met hoe ver ze reiken',
	recht: 'Recht',
	nee: 'Nee',
	rollen: 'De rollen'
} as const;

export const medewerkersTeksten = {
	titel: 'Medewerkers',
	uitnodigen: 'Iemand uitnodigen',
	zoekTekst: 'Naam, e-mailadres of organisatie',
	rol: 'Rol',
	alleRollen: 'Alle rollen',
	zoek: 'Zoeken',
	toonIedereen: 'Toon iedereen',
	bijschrift: 'Medewerkers, op naam',
	kolommen: {
		naam: 'Naam',
		rollen: 'Rollen',
		middelen: 'Logt in met',
		laatst: 'Laatst ingelogd',
		stand: 'Stand'
	},
	zonderNaam: 'Zonder naam',
	nooit: 'Nog nooit',
	niemand: 'Niemand gevonden. Probeer een deel van de naam.',
	geteld: (aantal: number, gezocht: boolean) =>
		`${aantal} ${aantal === 1 ? 'medewerker' : 'medewerkers'}${gezocht ? ' gevonden' : ''}.`
} as const;

export const standTeksten = {
	geblokkeerd: 'Geblokkeerd',
	linkTot: (tot: Date) => `Link open tot ${moment(tot)}`,
	actief: 'Actief',
	nogNiet: 'Nog niet ingelogd',
	linkNodig: 'Heeft een nieuwe link nodig'
} as const;

export const medewerkerTeksten = {
	fout: 'Dit kan niet',
	alle: 'Alle medewerkers',
	mag: (naam: string) => `Wat mag ${naam}?`,
	opslaan: 'Rollen opslaan',
	waar: (naam: string) => `Waar is ${naam} ingelogd?`,
	gegevens: 'Gegevens',
	email: 'E-mailadres',
	organisatie: 'Werkt voor',
	onbekend: 'Niet bekend',
	toegang: 'Toegang',
	dicht: 'Deze persoon kan niet inloggen.',
	vrijgeven: 'Weer toelaten',
	kwijt: 'Alles kwijt? Met een nieuwe link stelt deze persoon alles opnieuw in.',
	link: 'Nieuwe link maken',
	blokkerenUitleg: 'Blokkeren logt deze persoon meteen overal uit.',
	blokkeren: 'Blokkeren',
	fouten: {
		rollen: 'Kies alleen rollen van de lijst.',
		laatste: 'Dit is de laatste beheerder die kan inloggen. Maak eerst iemand anders beheerder.'
	}
} as const;

export const nieuwTeksten = {
	titel: 'Iemand uitnodigen',
	klaar: (naam: string) => `${naam} is uitgenodigd`,
	nogIemand: 'Nog iemand uitnodigen',
	naarAlle: 'Naar alle medewerkers',
	fout: 'Er klopt nog iets niet',
	uitleg: 'U krijgt een link. Daarmee stelt deze persoon in hoe hij of zij inlogt.',
	naam: 'Naam',
	email: 'E-mailadres',
	organisatie: 'Werkt voor',
	organisatieHulp: 'De gemeente, of de naam van het bureau.',
	knop: 'Link maken',
	stoppen: 'Stoppen',
	fouten: {
		naam: 'Vul een naam in.',
		organisatie: 'Vul in voor wie deze persoon werkt.',
		rollen: 'Kies minstens één rol.',
		bezet: 'Dit e-mailadres heeft al een account.'
	}
} as const;

export const sessiesTeksten = {
	titel: 'Iemand uitloggen',
	uitleg: 'Is iemand een telefoon of laptop kwijt? Vraag naar het nummer op de pagina Account.',
	account: 'Accountnummer',
	accountHulp: 'U ziet hier geen namen en geen dossiers.',
	zoek: 'Zoeken',
	gevonden: 'Waar dit account is ingelogd',
	fout: 'Dit account is niet gevonden',
	fouten: {
		onvolledig: 'Vul het hele accountnummer in.',
		onbekend: 'Dit accountnummer kennen wij niet.'
	},
	nergens: 'Nu nergens ingelogd.',
	een: ({ middel, createdAt, seenAt }: { middel: Middel; createdAt: Date; seenAt: Date }) =>
		`${middelTekst[middel]}, sinds ${moment(createdAt)}. Laatst actief ${moment(seenAt)}.`,
	uitloggen: 'Uitloggen',
	op: (device: string) => ` op ${device}`,
	overal: 'Overal uitloggen'
} as const;

const OPMAAK = new Intl.DateTimeFormat('nl-NL', {
	timeZone: 'Europe/Amsterdam',
	dateStyle: 'medium',
	timeStyle: 'short'
});

export const moment = (tijd: Date): string => OPMAAK.format(tijd);

export const rolNamen = (rollen: readonly Rol[]): string =>
	rollen.map((rol) => ROL_TEKST[rol].naam).join(', ') || 'Geen';

/** With what somebody logs in, in a few words. */
export function middelenTekst(middelen: {
	wachtwoord: boolean;
	passkeys: number;
	gemeente: boolean;
}): string {
	const { wachtwoord, passkeys, gemeente } = middelen;
	const delen = [
		gemeente && 'Werkaccount',
		passkeys > 0 && (passkeys === 1 ? 'Passkey' : `${passkeys} passkeys`),
		wachtwoord && 'Wachtwoord en app'
	].filter(Boolean);
	return delen.join(', ') || 'Nog niets';
}
