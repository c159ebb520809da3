import type { Voorstel } from '#lib/server/planner/plan.ts';
import type { Planuitkomst } from '#lib/server/planner/plan-session.ts';
import type { Wijzigingsuitkomst } from '#lib/server/planner/change-session.ts';
import type { TOEGANGEN } from '#lib/voorlichting/voorlichting.types.ts';

/** Every sentence of the pages on which voorlichting is planned. */
export const overzichtTeksten = {
	titel: 'Voorlichting plannen',
	nieuw: 'Nieuwe reeks',
	plekken: 'Plekken beheren',
	straks: 'Wat er komt',
	geenStraks: 'Er is nog niets gepland.',
	geenStraksUitleg: 'Open een reeks en plan de eerste keer.',
	reeksen: 'Reeksen',
	geenReeksen: 'Er is nog geen reeks. Maak er een, dan kunt u plannen.',
	gestopt: 'Gestopt',
	komend: (n: number) => (n === 0 ? 'Niets gepland' : `Nog ${n} keer gepland`),
	kolommen: { wanneer: 'Wanneer', wat: 'Wat', plek: 'Waar', bezet: 'Bezet' },
	delen: (n: number) => `${n} keer`,
	afgelast: 'Gaat niet door',
	zonderAntwoord: (n: number) => `${n} nog geen antwoord`,
	bijAnder: 'Aanmelden bij een ander',
	terug: 'Terug naar alle voorlichting'
} as const;

export const TOEGANG_TEKST: Readonly<
	Record<(typeof TOEGANGEN)[number], readonly [string, string?]>
> = {
	open: ['Iedereen'],
	na_scan: ['Wie de scan deed', 'Of wie is ingelogd.'],
	uitnodiging: ['Alleen wie de link krijgt', 'Het staat dan niet in het overzicht.']
};

export const reeksTeksten = {
	nieuw: 'Nieuwe reeks',
	wijzig: 'Reeks wijzigen',
	soort: 'Wat voor bijeenkomst is het?',
	titel: 'Titel',
	neutraleTitel: 'Onopvallende titel',
	neutraleTitelHulp: 'Staat in mail en agenda van wie onopvallende berichten wil.',
	uitleg: 'Waar gaat het over?',
	uitlegHulp: 'Schrijf kort, in gewone woorden. Iedereen kan dit lezen.',
	meebrengen: 'Wat nemen mensen mee?',
	taal: 'In welke taal?',
	kies: 'Kies',
	toegang: 'Wie kan zich aanmelden?',
	capaciteit: 'Hoeveel plekken zijn er?',
	sluitUren: 'Tot hoeveel uur voor het begin kan iemand zich aanmelden?',
	sluitUrenHulp: 'Vul 0 in als dat tot het begin kan.',
	uur: 'uur',
	plek: 'Waar is het meestal?',
	host: 'Wie ontvangt de mensen meestal?',
	geenPlek: 'Dat verschilt',
	geenHost: 'Niemand, of nog niet bekend',
	externeUrl: 'Waar melden mensen zich aan?',
	externeUrlHulp:
		'Alleen als iets van een ander is. Het adres begint met https://. Mensen kunnen dan niet hier een plek nemen.',
	stand: 'Stand van deze reeks',
	gestopt: 'Deze reeks stopt',
	gestoptHulp: 'Wat al gepland is, gaat door.',
	ook: 'Wat al gepland is',
	ookGepland: 'Ook bij wat al gepland is',
	ookGeplandHulp: 'Titel, taal en wie zich kan aanmelden. Tijd, plek en aantal blijven.',
	bewaar: 'Bewaar',
	stop: 'Stoppen',
	fout: 'Er klopt nog iets niet',
	fouten: {
		soort: 'Kies wat voor bijeenkomst het is.',
		titel: 'Vul een titel in.',
		neutraleTitel: 'Vul een onopvallende titel in.',
		uitleg: 'Schrijf op waar het over gaat.',
		taal: 'Kies een taal.',
		toegang: 'Kies wie zich kan aanmelden.',
		naam: 'Vul in hoe de plek heet.',
		plekSoort: 'Kies wat voor plek het is.',
		rolstoel: 'Kies of iemand met een rolstoel naar binnen kan.',
		plek: 'Kies een plek.',
		capaciteit: 'Vul een getal in van 1 tot 500.',
		sluitUren: 'Vul een aantal uren in van 0 tot 336.',
		url: 'Vul een adres in dat begint met https://.',
		kies: 'Kies een van de mogelijkheden.',
		externZonderAdres: 'Vul in waar mensen zich bij de ander aanmelden.',
		adresZonderExtern: 'Kies ‘Bij een ander’, of haal dit adres weg.'
	},
	plan: 'Herhaling plannen',
	planEen: 'Eén keer plannen',
	wijzigKnop: 'Reeks wijzigen',
	eerder: 'Wat er was',
	feiten: (n: number, sluitUren: number) =>
		`${n} plekken. Aanmelden kan tot ${sluitUren === 0 ? 'het begin' : `${sluitUren} uur voor het begin`}.`,
	gestoptMelding: 'Deze reeks is gestopt. U kunt er niets meer in plannen.'
} as const;

export const plekTeksten = {
	titel: 'Plekken',
	lead: 'Waar mensen heen komen. U kiest een plek als u iets plant.',
	nieuw: 'Nieuwe plek',
	wijzig: 'Plek wijzigen',
	geen: 'Er is nog geen plek.',
	naam: 'Naam',
	soort: 'Wat voor plek is het?',
	adres: 'Adres',
	rolstoel: 'Kan iemand met een rolstoel naar binnen?',
	rolstoelKeuzes: { ja: 'Ja', nee: 'Nee', onbekend: 'Dat weten we nog niet' },
	parkeren: 'Waar kan iemand parkeren?',
	route: 'Hoe komt iemand er?',
	verbinding: 'Link naar het videogesprek',
	verbindingHulp:
		'Alleen wie een plek heeft, ziet deze link. Het adres begint met https://. Wordt de link anders? Dan krijgt iedereen bericht. U leest het eerst.',
	gestopt: 'Deze plek gebruiken we niet meer',
	gestoptHulp: 'Wat daar al gepland is, blijft staan.',
	stand: 'Stand van deze plek',
	isGestopt: 'Niet meer in gebruik',
	terug: 'Terug naar alle plekken'
} as const;

export const planTeksten = {
	herhaal: 'Herhaling plannen',
	eenmalig: 'Eén keer plannen',
	soort: 'Hoe vaak komt het terug?',
	soortKeuzes: { week: 'Op een vaste dag in de week', maand: 'Op een vaste dag in de maand' },
	elke: 'Om de hoeveel weken of maanden?',
	elkeHulp: 'Vul 1 in voor elke week of elke maand.',
	weekdag: 'Op welke dag?',
	nummer: 'De hoeveelste van de maand?',
	nummerHulp: 'Alleen bij een vaste dag in de maand.',
	nummers: {
		'1': 'Eerste',
		'2': 'Tweede',
		'3': 'Derde',
		'4': 'Vierde',
		'5': 'Vijfde',
		'-1': 'Laatste'
	},
	vanaf: 'Vanaf',
	totEnMet: 'Tot en met',
	dag: 'Dag',
	van: 'Begint om',
	tot: 'Duurt tot',
	totHulp: 'Is dit vroeger dan het begin? Dan is het de volgende dag.',
	delen: 'Uit hoeveel keer bestaat het?',
	delenHulp: 'Meer keren zijn steeds een week later. Wie zich aanmeldt, komt elke keer.',
	behalve: 'Niet op deze dagen',
	behalveHulp:
		'Bijvoorbeeld 24-12-2026, 31-12-2026. Zet hier ook vrije dagen die de overheid apart aanwijst: die slaan we niet vanzelf over.',
	feestdagen: 'Feestdagen',
	feestdagenVrij: 'Sla feestdagen over',
	plek: 'Waar?',
	host: 'Wie ontvangt de mensen?',
	capaciteit: 'Hoeveel plekken zijn er?',
	toon: 'Toon de dagen',
	voorstel: 'Dit wordt er gepland',
	voorstelUitleg: 'Haal het vinkje weg bij een dag die u overslaat.',
	nietGepland: 'Dit wordt niet gepland',
	niets: 'Er zijn geen dagen die u kunt plannen.',
	plan: 'Plan deze dagen',
	planEen: 'Plan deze keer',
	klaar: (n: number) => (n === 1 ? 'Er is 1 keer gepland.' : `Er is ${n} keer gepland.`),
	naarReeks: 'Terug naar de reeks',
	stand: {
		bestaat: 'staat er al',
		host_bezet: 'wie ontvangt, heeft dan al iets',
		voorbij: 'is al voorbij',
		vrij: 'uitzondering',
		nieuw: ''
	} satisfies Record<Voorstel['stand'], string>,
	uitkomst: {
		gepland: 'gepland',
		bestond: 'stond er al',
		host_bezet: 'niet gepland: wie ontvangt, heeft dan al iets. Kies iemand anders.'
	} satisfies Record<Planuitkomst, string>,
	fouten: {
		dag: 'Vul een dag in.',
		tijd: 'Vul een tijd in, zoals 09:30.',
		getal: (van: number, tot: number) => `Vul een getal in van ${van} tot ${tot}.`,
		behalve: 'Schrijf elke dag als 24-12-2026, met een komma ertussen.',
		totEnMet: 'Kies een dag na de eerste, en hooguit twee jaar later.',
		voorbij: 'Kies een moment dat nog komt.',
		dagen: 'Kies minstens één dag.'
	}
} as const;

export const keerTeksten = {
	wijzig: 'Wijzigen',
	afgelasten: 'Afgelasten',
	openbaar: 'Zo ziet iedereen het',
	ontvangt: 'Ontvangt de mensen',
	niemand: 'Nog niemand',
	aanmelden: (tot: string) => `Aanmelden kan tot ${tot}.`,
	afgelast: 'Dit gaat niet door',
	voorbij: 'Dit is voorbij. U kunt het niet meer wijzigen.',
	waarEnWanneer: 'Waar en wanneer',
	antwoorden: 'Wie komt er na de wijziging?',
	antwoordenUitleg: 'Iedereen met een plek kreeg bericht, met de vraag of het zo nog past.',
	tellingen: {
		komt: 'Komt',
		komtNiet: 'Komt niet, of koos een andere dag',
		zonderAntwoord: 'Nog geen antwoord',
		nietGevraagd: 'Meldde zich later aan',
		wacht: 'Op de wachtlijst'
	},
	aantal: 'Aantal aanmeldingen',
	wat: 'Antwoord',
	stand: { komt: 'Komt', komt_niet: 'Komt niet', gevraagd: 'Nog geen antwoord' },
	bel: (telefoon: string) => `Heeft geen mail. Bel ${telefoon}.`,
	namen: 'Per persoon',
	gezien: 'Dat u deze namen bekeek, is vastgelegd.',
	naam: 'Naam',
	personen: 'Personen',
	terug: 'Terug naar deze keer'
} as const;

export const wijzigTeksten = {
	titel: 'Deze keer wijzigen',
	uitleg:
		'Verandert de dag, de tijd of de plek? Dan krijgt iedereen bericht, met de vraag of het zo nog past. Ontvangt iemand anders de mensen? Dan laten we dat weten. U leest het bericht eerst.',
	deel: (n: number) => `Keer ${n}`,
	verouderd: 'Een collega wijzigde dit net. Kijk hieronder wat er nu staat en pas het aan.',
	bewaar: 'Bewaar en laat het weten',
	uitkomst: {
		te_klein: 'Er zijn al meer plekken bezet. Vul een hoger getal in.',
		host_bezet: 'Deze persoon heeft dan al iets. Kies iemand anders of een ander moment.',
		voorbij: 'Kies een moment dat nog komt.',
		afgelast: 'Dit is afgelast. U kunt het niet meer wijzigen.',
		volgorde: 'De keren staan niet op volgorde, of vallen over elkaar heen.'
	} satisfies Record<Exclude<Wijzigingsuitkomst, 'gedaan' | 'verouderd'>, string>
} as const;

/** What is read before people hear of a change. */
export const voorbeeldTeksten = {
	kop: (n: number) => (n === 0 ? 'Er gaat geen bericht uit' : 'Dit bericht gaat uit'),
	aantal: (n: number) =>
		n === 0
			? 'Niemand krijgt een mail.'
			: `${n === 1 ? '1 aanmelding krijgt' : `${n} aanmeldingen krijgen`} deze mail. Hun agenda verandert mee.`,
	zonderMail: (n: number) =>
		`${n === 1 ? '1 aanmelding heeft' : `${n} aanmeldingen hebben`} geen e-mail. Zij zien het alleen op hun eigen pagina. Bel hen.`,
	verstuur: 'Bewaar en verstuur',
	bewaar: 'Bewaar',
	anders: 'Klopt het niet? Pas het hieronder aan.'
} as const;

export const afgelastTeksten = {
	titel: 'Deze keer afgelasten',
	uitleg: (n: number) =>
		n === 0
			? 'Er heeft zich nog niemand aangemeld.'
			: `${n === 1 ? '1 plek is' : `${n} plekken zijn`} bezet. Iedereen krijgt bericht en kan een andere dag kiezen. U kunt dit niet terugdraaien.`,
	reden: 'Waarom gaat het niet door?',
	redenHulp: 'Iedereen die zich aanmeldde, leest deze woorden. Schrijf geen namen op.',
	redenLeeg: 'Schrijf in een zin waarom het niet doorgaat.',
	knop: 'Ja, dit gaat niet door',
	nee: 'Nee, het gaat door',
	voorbij: 'Dit is voorbij. U kunt het niet meer afgelasten.'
} as const;
