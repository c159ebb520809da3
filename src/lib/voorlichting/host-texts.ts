import { boekTeksten } from './texts.ts';
import type { Incheckuitkomst, Inloopuitkomst } from './host.types.ts';

/** Every sentence of the day of a host. */
export const vandaagTeksten = {
	titel: 'Vandaag',
	lead: 'Hier ziet u wie er komt, en wie er al is.',
	welke: 'Welke bijeenkomsten',
	alle: 'Alle',
	vanMij: 'Alleen van mij',
	vandaag: 'Vandaag',
	straks: 'De komende twee weken',
	eerder: 'De afgelopen week',
	leeg: 'Vandaag is er niets.',
	leegVanMij: 'Vandaag is er niets van u.',
	komen: (n: number, capaciteit: number) => `${n} van ${capaciteit} plekken bezet`,
	binnen: (n: number, komt: number) => `${n} van ${komt} binnen`,
	deel: (n: number) => `deel ${n}`,
	afgelast: 'Gaat niet door',
	teBellen: (n: number) =>
		n === 1 ? 'Bel 1 persoon die geen e-mail gaf' : `Bel ${n} mensen die geen e-mail gaven`
} as const;

const mensen = (n: number) => (n === 1 ? '1 persoon' : `${n} personen`);

/** Every sentence of the pages with whom to call. */
export const belTeksten = {
	titel: 'Te bellen',
	lead: 'Deze mensen gaven alleen een telefoonnummer. Bel hen, om zeker te weten dat de plek echt is.',
	leeg: 'U hoeft niemand te bellen.',
	bel: 'Bekijk het nummer',
	belVan: (titel: string, wanneer: string) => `Bekijk het nummer: ${titel}, ${wanneer}`,
	afspraak: 'Afspraak',
	plek: 'Plek bij een bijeenkomst',
	vanMij: 'Bij u',
	terug: 'Terug naar wie u belt',
	naarVandaag: 'Terug naar vandaag',
	nietMeer: 'Hier hoeft u niet meer te bellen.'
} as const;

/** Why nobody can be checked in. */
const DICHT = {
	te_vroeg: 'Inchecken kan op de dag zelf.',
	afgelast: 'Deze bijeenkomst gaat niet door.',
	gewist: 'De namen van deze bijeenkomst zijn gewist.'
} as const;

/** Every sentence of the page where people are checked in. */
export const ontvangTeksten = {
	terug: 'Terug naar vandaag',
	vernieuw: 'Vernieuw de lijst',
	telling: (binnen: number, komt: number) => `${binnen} van ${komt} binnen`,
	afwezig: (n: number) => `${mensen(n)} ${n === 1 ? 'kwam' : 'kwamen'} niet`,
	vrij: (n: number) => (n === 1 ? 'Nog 1 plek vrij' : `Nog ${n} plekken vrij`),
	vol: 'Alle plekken zijn bezet',
	gelezen: 'Dat u deze namen ziet, is vastgelegd.',
	lijst: 'Wie er komt',
	uitleg: 'Verkeerd getikt? Tik nog een keer op dezelfde knop.',
	zoek: 'Zoek op naam of code',
	nietGevonden: 'Niemand met deze naam of code.',
	leeg: 'Er heeft nog niemand een plek.',
	isEr: 'Is er',
	kwamNiet: 'Niet gekomen',
	van: (knop: string, naam: string) => `${knop}: ${naam}`,
	personen: mensen,
	geboektDoor: (naam: string) => `Geboekt door ${naam}`,
	zonderAfspraak: 'Zonder afspraak',
	nietBevestigd: 'Nog niet bevestigd',
	gescand: 'U scande deze code',
	gescandNiet: 'Bij deze code hoort geen plek meer. Zoek de naam in de lijst.',
	code: {
		label: 'Code van de bezoeker',
		hulp: 'Vijf tekens. Ze staan op de eigen pagina van de bezoeker.',
		knop: 'Is er',
		fout: 'Deze code hoort niet bij deze bijeenkomst. Zoek de naam in de lijst.'
	},
	inloper: {
		kop: 'Iemand zonder afspraak',
		naam: 'Naam',
		naamLeeg: boekTeksten.naamLeeg,
		naamHulp: boekTeksten.naamHulp,
		email: boekTeksten.email,
		telefoon: boekTeksten.telefoon,
		personen: 'Met hoeveel mensen?',
		aantallen: ['1 persoon', '2 personen', '3 personen'],
		wensen: 'Wat is er nodig om mee te doen?',
		knop: 'Zet op de lijst',
		staatErop: (naam: string) => `${naam} staat op de lijst.`,
		nietErop: (naam: string) => `${naam} staat niet op de lijst.`,
		opnieuw: 'Vul opnieuw in'
	},
	vraag: {
		kop: 'Vragen die gesteld zijn',
		label: 'Welke vraag werd gesteld?',
		hulp: 'Schrijf niet op wie het vroeg. De beheerder zet de vraag met een antwoord op de website.',
		knop: 'Bewaar de vraag',
		lijst: 'Nog zonder antwoord op de website',
		leeg: 'Schrijf eerst de vraag op.'
	},
	fout: 'Er klopt nog iets niet',
	stand: {
		te_vroeg: `${DICHT.te_vroeg} U ziet nu alleen wie er komt.`,
		afgelast: DICHT.afgelast,
		gewist: `${DICHT.gewist} Dat doen we een maand na afloop. De aantallen blijven.`
	},
	tik: {
		...DICHT,
		geen_plek: 'Deze plek is net afgezegd of verplaatst. Vernieuw de lijst.',
		plek_weg:
			'Deze plek ging naar iemand zonder afspraak, en alle andere plekken zijn bezet. Wie de bijeenkomst plant, kan het aantal plekken verhogen.',
		onleesbaar: 'Dit lukte niet. Vernieuw de lijst.'
	} satisfies Record<Exclude<Incheckuitkomst, 'gedaan'> | 'onleesbaar', string>,
	loop: {
		...DICHT,
		vol: 'Er is geen plek meer. Is het begonnen en is iemand er niet? Tik bij die naam op ‘Niet gekomen’, dan is die plek vrij. Wie de bijeenkomst plant, kan ook het aantal plekken verhogen.',
		wachtlijst: 'Er wachten nog mensen op een plek. Zij gaan voor.'
	} satisfies Record<Exclude<Inloopuitkomst, 'binnen'>, string>,
	netwerk: {
		weg: 'Er is geen verbinding',
		wacht: (n: number) => (n === 1 ? 'Nog niet verstuurd: 1.' : `Nog niet verstuurd: ${n}.`),
		doorgaan: 'U kunt gewoon doorgaan. Sluit dit scherm niet en ververs het niet.',
		rij: 'Nog niet verstuurd',
		gezien: 'Gezien',
		weer: 'Alles is verstuurd.',
		uitgelogd: 'U bent uitgelogd',
		ander: 'Er is nu iemand anders ingelogd. Dit is niet verstuurd.',
		mislukt: 'Dit lukte niet. Kijk in de lijst hoe het nu staat.',
		verlaat: 'Er is nog iets niet verstuurd. Weet u zeker dat u weg wilt? Dan is dat weg.'
	}
} as const;
