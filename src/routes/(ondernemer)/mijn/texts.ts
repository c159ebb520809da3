import type { Rol } from '#lib/toegang/rollen.ts';

/** Every sentence of the place of an ondernemer. */
export const mijnTeksten = {
	titel: 'Uw dossier',
	welkom: 'Hier staat wat u ons vertelde, en wat u nu kunt doen.',
	leeg: {
		titel: 'U hebt nog geen dossier',
		tekst: 'Begin met de scan. U ziet dan meteen wat er past. Daarna neemt u uw antwoorden mee.',
		actie: 'Naar de scan'
	},
	wacht: {
		titel: 'Er staan antwoorden klaar',
		tekst: 'Op dit apparaat is net een scan gedaan. Zijn die antwoorden van u?',
		actie: 'Bekijk de antwoorden'
	},
	meegenomen: 'Uw antwoorden staan nu in uw dossier.',
	weggegooid: 'De antwoorden uit de scan zijn weg. Er is niets van bewaard.',
	eersteBeeld:
		'Dit is een eerste beeld, geen besluit. Aanvragen mag altijd. De gemeente beslist en legt uit waarom.',
	beeld: 'Dit is een eerste beeld, geen besluit. De gemeente beslist en legt uit waarom.',
	opzij: 'Niet alles wat u zei, past bij elkaar. We rekenen met wat u het laatst zei.',
	stap: 'Uw volgende stap',
	stand: 'Zo ver is uw dossier',
	geenStap: 'U hoort van ons. Is er iets veranderd? Bel ons.',
	plekken: [
		{
			href: '/mijn/afspraken',
			titel: 'Uw afspraken',
			tekst: 'U ziet wanneer u komt. U zegt hier ook af.'
		},
		{
			href: '/mijn/inzage',
			titel: 'Wie keek mee',
			tekst: 'U ziet wie uw dossier bekeek, en wanneer.'
		},
		{
			href: '/mijn/toestemming',
			titel: 'Laat iemand meekijken',
			tekst: 'U kiest wie mag zien hoe ver u bent.'
		},
		{ href: '/account', titel: 'Uw account', tekst: 'U ziet waar u bent ingelogd.' }
	]
} as const;

export const inzageTeksten = {
	titel: 'Wie keek mee',
	uitleg: [
		'Elke keer dat iemand van ons uw dossier opent, schrijven we dat op. Niemand kan dat uitzetten.',
		'U ziet de organisatie en de rol. Namen van medewerkers staan er niet bij. Zo kunnen zij veilig werken.',
		'Klopt er iets niet? Bel ons en noem de datum. Wij zoeken uit wie het was, en waarom.'
	],
	leeg: 'Nog niemand heeft uw dossier bekeken.',
	kolommen: { tijd: 'Wanneer', wie: 'Wie', wat: 'Wat', waarvoor: 'Waarvoor' },
	dossier: 'Uw dossier',
	stand: 'Alleen hoe ver u bent',
	onbekend: 'Een organisatie die niet meer meedoet',
	waarvoor: {
		ondernemer: 'Om het eigen dossier te zien',
		gegevensbeheerder: 'Om uw dossier compleet te maken',
		consulent: 'Om uw dossier te behandelen',
		senior: 'Om mee te kijken met de consulent',
		adviseur: 'Om te adviseren over uw bedrijf',
		begeleider: 'Om u te begeleiden',
		verwijzer: 'Omdat u toestemming gaf',
		beheerder: 'Om het portaal te beheren',
		regio: 'Om te tellen'
	} satisfies Record<Rol, string>
};

export const toestemmingTeksten = {
	titel: 'Laat iemand meekijken',
	uitleg: [
		'Heeft iemand u naar ons verwezen? U kunt die organisatie laten zien hoe ver uw dossier is.',
		'Zij zien uw naam, het nummer van uw dossier en hoe ver het is. Uw antwoorden zien zij nooit.',
		'U kunt dit altijd stoppen. Dan ziet de organisatie meteen niets meer.'
	],
	geenDossier: 'U hebt nog geen dossier. Er is nu niets om te laten zien.',
	geenOrganisaties: 'Er doen nog geen andere organisaties mee.',
	geef: 'Laten meekijken',
	stop: 'Stoppen',
	mag: 'Kijkt mee sinds',
	magNiet: 'Kijkt niet mee',
	gestopt: 'Gestopt op'
} as const;

export const scanTeksten = {
	titel: 'Uw antwoorden uit de scan',
	uitleg: 'Kijk of het klopt. Daarna kiest u: meenemen of weggooien.',
	uZei: 'U zei in de scan',
	inDossier: 'In uw dossier staat',
	gelijk: 'Dit staat al zo in uw dossier',
	anders:
		'Soms staat er in uw dossier iets anders. Neemt u het nieuwe antwoord mee? Dan geldt dat. Het oude blijft zichtbaar.',
	vandaag: 'Met de regels van vandaag',
	samen: 'Samen met wat al in uw dossier staat',
	toen: 'In de scan stond',
	nieuweRegels: 'Sinds uw scan zijn de regels bijgewerkt. Daarom hebben we opnieuw gekeken.',
	hetzelfde: 'Wij hebben opnieuw gekeken. De uitkomst is dezelfde als in de scan.',
	veranderd: 'Dit is veranderd',
	meenemen: 'Neem mee naar mijn dossier',
	weggooien: 'Gooi weg',
	leeg: {
		titel: 'Er staan geen antwoorden klaar',
		tekst: 'Hebt u ze net meegenomen? Dan staan ze in uw dossier.',
		verlopen:
			'Antwoorden uit de scan bewaren we hoogstens een half uur. Doe de scan gerust nog eens.'
	}
} as const;
