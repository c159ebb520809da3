import type { Ruimte } from './agenda.ts';
import type { BoekingStatus, Kanaal, PlekSoort, ReeksSoort, Taal } from './voorlichting.types.ts';

export const SOORT_TEKST: Readonly<Record<ReeksSoort, string>> = {
	voorlichting_starters: 'Voorlichting voor starters',
	voorlichting_gevestigden: 'Voorlichting voor ondernemers',
	workshop: 'Workshop',
	spreekuur: 'Spreekuur',
	extern: 'Bij een ander'
};

export const TAAL_TEKST: Readonly<Record<Taal, string>> = {
	nl: 'Nederlands',
	en: 'Engels',
	ar: 'Arabisch',
	tr: 'Turks',
	uk: 'Oekraïens',
	pl: 'Pools',
	ti: 'Tigrinya'
};

export const PLEK_TEKST: Readonly<Record<PlekSoort, string>> = {
	locatie: 'Op locatie',
	online: 'Online',
	telefoon: 'Per telefoon',
	thuis: 'Bij u thuis'
};

export const KANAAL_TEKST: Readonly<Record<Kanaal, string>> = {
	zelf_gevonden: 'Zelf gevonden op internet',
	klantmanager: 'Mijn klantmanager',
	uwv: 'UWV',
	boekhouder: 'Mijn boekhouder',
	bank: 'Een bank',
	kvk: 'KvK',
	belastingdienst: 'Belastingdienst',
	schuldhulp: 'Schuldhulp',
	via_via: 'Via iemand die ik ken',
	campagne: 'Een folder of advertentie'
};

/** The room at a session in words. */
export function ruimteTekst({ soort, vrij }: Ruimte): string {
	if (soort === 'vol') return 'Vol. U kunt op de wachtlijst';
	if (soort === 'krap') return vrij === 1 ? 'Nog 1 plek' : `Nog ${vrij} plekken`;
	return 'Er is plek';
}

/** The same in a few words, for a list. */
export function ruimteKort({ ruimte, dicht }: { ruimte: Ruimte; dicht: boolean }): string {
	if (dicht) return 'Aanmelden kan niet meer';
	return ruimte.soort === 'vol' ? 'Vol, wel wachtlijst' : ruimteTekst(ruimte);
}

/** How full it is, for who plans. */
export function bezettingTekst({
	capaciteit,
	bezet,
	wachtend
}: {
	capaciteit: number;
	bezet: number;
	wachtend: number;
}): string {
	const wacht = wachtend === 1 ? ', 1 wacht' : wachtend > 1 ? `, ${wachtend} wachten` : '';
	return `${bezet} van ${capaciteit} bezet${wacht}`;
}

export const WEEKDAGEN = [
	'maandag',
	'dinsdag',
	'woensdag',
	'donderdag',
	'vrijdag',
	'zaterdag',
	'zondag'
] as const;

interface StatusTekst {
	readonly titel: string;
	readonly uitleg: string;
}

/** What the page of a booking says first. */
export const STATUS_TEKST: Readonly<Record<BoekingStatus, StatusTekst>> = {
	gehouden: {
		titel: 'Bevestig uw plek',
		uitleg: 'We houden uw plek nog even vast. Bevestig dat u komt, dan is de plek van u.'
	},
	bevestigd: { titel: 'U komt', uitleg: 'Uw plek staat vast. Tot dan.' },
	wacht: {
		titel: 'U staat op de wachtlijst',
		uitleg: 'Komt er een plek vrij, dan bieden we die aan wie het langst wacht.'
	},
	aangeboden: {
		titel: 'Er is een plek voor u',
		uitleg: 'Kies of u komt. Kiest u niet, dan gaat de plek naar de volgende op de lijst.'
	},
	verlopen: {
		titel: 'Deze plek is niet meer van u',
		uitleg: 'De tijd om te kiezen is voorbij. U kunt opnieuw een plek kiezen.'
	},
	afgewezen: {
		titel: 'U komt niet',
		uitleg: 'U staat niet meer op de lijst. U hoeft niets te doen.'
	},
	geannuleerd: { titel: 'U hebt afgezegd', uitleg: 'De plek is vrij voor iemand anders.' },
	afgelast: {
		titel: 'Het gaat niet door',
		uitleg: 'Het spijt ons. Kies een andere dag, dan bent u zeker van een plek.'
	}
};

export const agendaTeksten = {
	titel: 'Kom langs',
	lead: 'Kom naar een voorlichting of workshop. Gratis, en het verplicht u tot niets.',
	afspraak: 'Liever een gesprek? Maak een afspraak',
	filter: 'Wat zoekt u?',
	soort: 'Soort',
	plek: 'Plek',
	taal: 'Taal',
	vanaf: 'Vanaf welke dag',
	waar: 'Waar',
	online: 'Alleen online',
	alles: 'Alles',
	zoek: 'Toon',
	wis: 'Alles laten zien',
	geen: 'Er is nu niets dat hierbij past.',
	geenUitleg: 'Kies iets anders, of bel ons. Dan zoeken we samen een moment.',
	leeg: 'Er is nog niets gepland.',
	leegUitleg: 'Nieuwe dagen komen hier te staan. Bel ons als u niet wilt wachten.',
	geenMaand: 'In deze maand is er niets dat u kunt kiezen.',
	weergave: 'Hoe wilt u het zien?',
	vorige: 'Vorige maand',
	volgende: 'Volgende maand',
	inTaal: (taal: string) => `in het ${taal}`,
	naScan: 'eerst de scan',
	bijAnder: 'Aanmelden bij een ander',
	vragen: 'Vragen die anderen stelden',
	lijst: 'Lijst',
	maand: 'Maand',
	delen: (n: number) => `${n} keer`,
	gratis: 'Gratis',
	terug: 'Terug naar het overzicht'
} as const;

export const plekTeksten = {
	rolstoel: {
		true: 'Met een rolstoel kunt u naar binnen.',
		false: 'Met een rolstoel kunt u hier niet naar binnen. Bel ons, dan zoeken we een andere plek.'
	},
	verbinding: 'Open het videogesprek'
} as const;

export const boekTeksten = {
	feiten: 'Waar en wanneer',
	taal: (taal: string) => `In het ${taal}`,
	van: 'Van',
	neemMee: 'Neem mee',
	bijAnder: 'Aanmelden bij de organisator',
	scan: 'Doe de scan',
	aantallen: ['Alleen ik', 'Met 2 mensen', 'Met 3 mensen'],
	berichten: 'Berichten',
	kop: 'Kom ook',
	kopVol: 'Op de wachtlijst',
	vol: 'Alle plekken zijn bezet. Zet u op de wachtlijst. Komt er een plek vrij, dan krijgt u bericht.',
	gesloten: 'U kunt zich niet meer aanmelden.',
	afgelast: 'Dit gaat niet door.',
	naScan: 'Doe eerst de scan. Die duurt ongeveer 5 minuten. Daarna kunt u hier een plek kiezen.',
	naam: 'Hoe mogen we u noemen?',
	naamHulp: 'Een voornaam of een andere naam is genoeg.',
	naamLeeg: 'Vul een naam in.',
	contact: 'Waar kunnen we u bereiken?',
	email: 'E-mailadres',
	emailHulp: 'Hier sturen we de bevestiging heen.',
	telefoon: 'Telefoonnummer',
	telefoonHulp: 'Alleen als u geen e-mail hebt, of als we u mogen bellen.',
	emailHulpBellen: 'Dan krijgt u een bevestiging, en een herinnering een dag van tevoren.',
	telefoonHulpBellen: 'Op dit nummer bellen wij u.',
	personen: 'Met hoeveel mensen komt u?',
	wensen: 'Wat hebt u nodig om mee te doen?',
	wensenHulp:
		'Bijvoorbeeld een tolk of een plek vooraan. Schrijf hier niets over uw gezondheid of uw geld.',
	anderen: 'Meer opties',
	voorAnder: 'Boekt u voor iemand anders? Vul dan uw eigen naam in.',
	discreet: 'Stuur mij onopvallende berichten',
	discreetHulp: 'In mail en agenda staat dan alleen ‘Afspraak’.',
	kanaal: 'Hoe kende u ons?',
	kanaalLeeg: 'Liever niet zeggen',
	knop: 'Plek vragen',
	knopVol: 'Op de wachtlijst',
	privacy: 'We gebruiken dit alleen voor deze afspraak.',
	geenTelefoon: 'Vul een telefoonnummer in. Wij bellen u op dit nummer.',
	geenContact: 'Vul een e-mailadres of een telefoonnummer in.',
	mailNodig:
		'Zonder e-mailadres kunnen we nu geen plek meer vasthouden. Vul ook een e-mailadres in, of bel ons.',
	fout: 'Er klopt nog iets niet',
	teVaak: 'U hebt al veel plekken gevraagd. Probeer het later nog eens, of bel ons.'
} as const;

export const boekingTeksten = {
	geenMail:
		'U krijgt geen mail van ons. Is deze pagina straks dicht, en wilt u nog iets wijzigen? Bel ons dan.',
	vastTot: (wanneer: string) => `We houden de plek vast tot ${wanneer} uur.`,
	bevestig: 'Ja, ik kom',
	code: 'Code uit de mail',
	codeHulp: 'Zes cijfers. Of open de link in de mail.',
	codeOnjuist: 'Deze code klopt niet. Kijk in de laatste mail.',
	codeTeVaak: 'Er is te vaak een verkeerde code ingevuld. Open de link in de mail.',
	aanvaard: 'Ja, ik kom',
	wijsAf: 'Nee, ik kom niet',
	verlaat: 'Van de wachtlijst af',
	zegAf: 'Ik kom niet',
	zekerKop: 'Weet u het zeker?',
	zekerUitleg: 'Uw plek gaat dan naar iemand anders.',
	zekerJa: 'Ja, zeg af',
	zekerNee: 'Nee, ik kom wel',
	verplaats: 'Andere dag kiezen',
	verplaatsKop: 'Kies een andere dag',
	verplaatsUitleg: 'Pas als de nieuwe plek van u is, geven we de oude vrij.',
	verplaatsLeeg: 'Er is geen andere dag met genoeg plek.',
	kies: 'Deze dag',
	teLaat: 'Dit kan niet meer. Hieronder staat hoe het nu is.',
	volgeboekt: 'De plek is net naar iemand anders gegaan.',
	teVaak: 'U hebt dit al vaak verplaatst. Probeer het later nog eens, of bel ons.',
	belOns: 'Naar deze dag kunt u zelf niet verplaatsen. Kies een andere dag, of bel ons.',
	gevraagdKop: 'Er is iets veranderd. Komt u?',
	gevraagdUitleg: 'Hieronder staat waar en wanneer het nu is.',
	kom: 'Ja, ik kom',
	komNiet: 'Nee, ik kom niet',
	komtDank: 'Fijn dat u ook nu komt.',
	plaats: (n: number) =>
		n === 1 ? 'U bent de eerste op de lijst.' : `U bent nummer ${n} op de lijst.`,
	overgeslagen: 'Er kwam plek vrij, maar te weinig voor u samen. U houdt uw plaats.',
	agenda: 'Zet in uw agenda',
	incheckKop: 'Als u er bent',
	incheckUitleg: 'Laat deze code zien aan wie u ontvangt. Uw naam noemen mag ook.',
	incheckCode: 'Uw code',
	incheckBeeld: 'Vierkante code om in te checken',
	minder: (n: number) => (n === 1 ? 'Ik kom alleen' : `Wij komen met ${n}`),
	minderKop: 'Komt u met minder mensen?',
	minderUitleg: 'Dan is er eerder plek. U houdt uw plaats op de lijst.',
	opnieuw: 'Bekijk wat er nog meer is',
	onbekendKop: 'Deze link werkt niet meer',
	onbekendUitleg:
		'De link is te oud of niet helemaal overgenomen. Open de laatste mail van ons, of kies opnieuw een plek.'
} as const;

export const vragenTeksten = {
	titel: 'Vragen die anderen stelden',
	lead: 'Deze vragen stelden ondernemers bij een voorlichting. Staat uw vraag er niet bij? Bel ons.',
	leeg: 'Er staan hier nog geen vragen.',
	kom: 'Kom langs en stel uw vraag'
} as const;

export const afsprakenTeksten = {
	titel: 'Uw afspraken',
	lead: 'Hier staat waar u zich voor aanmeldde toen u was ingelogd.',
	leeg: 'U hebt nog geen afspraken.',
	straks: 'Wat er komt',
	eerder: 'Wat er was',
	open: 'Bekijk of wijzig',
	openVan: (titel: string) => `Bekijk of wijzig: ${titel}`,
	kies: 'Kies een dag',
	bijDossier: 'Zet in mijn dossier dat ik kom',
	bijDossierUitleg: 'Dan weet uw consulent dat u er was. Dat is niet verplicht.',
	inDossier: 'Dit staat in uw dossier.',
	losVanDossier: 'Haal uit mijn dossier'
} as const;

/** Where a booking stands, in a few words for a list. */
export const STATUS_KORT: Readonly<Record<BoekingStatus, string>> = {
	gehouden: 'Nog bevestigen',
	bevestigd: 'U komt',
	wacht: 'Op de wachtlijst',
	aangeboden: 'Er is een plek voor u',
	verlopen: 'Te laat bevestigd',
	afgewezen: 'U komt niet',
	geannuleerd: 'U hebt afgezegd',
	afgelast: 'Gaat niet door'
};
