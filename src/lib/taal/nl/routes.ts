import type { Teksten } from '../teksten.types.ts';

const PLAN = 'Maak een afspraak';
const NEEM_CONTACT = 'Neem contact op';

/** The next steps. Without a link the municipality's own contact applies. */
export const routes: Teksten['routes'] = {
	aanvraag_levensonderhoud: {
		titel: 'Vraag geld om van te leven aan',
		tekst: 'Bel ons om aan te vragen. Houd deze pagina erbij, of druk haar af.',
		actie: 'Bel of mail ons'
	},
	aanvraag_kapitaal: {
		titel: 'Vraag geld voor uw bedrijf aan',
		tekst: 'U vertelt waar het geld voor is. Een consulent beoordeelt uw plan.',
		actie: 'Bel of mail ons'
	},
	gesprek_consulent: {
		titel: 'Praat met een consulent',
		tekst: 'Samen kijkt u naar uw situatie en naar wat wel kan. Het gesprek is gratis.',
		actie: PLAN
	},
	voorlichting_starters: {
		titel: 'Kom naar een voorlichting voor starters',
		tekst: 'U hoort wat starten betekent en u kunt al uw vragen stellen.',
		actie: 'Kies een datum'
	},
	voorbereidingsperiode: {
		titel: 'Bereid uw start voor met uw uitkering',
		tekst: 'U neemt de tijd voor uw plan. Een begeleider helpt u daarbij.',
		actie: PLAN
	},
	ondernemingsplan: {
		titel: 'Schrijf uw ondernemingsplan',
		tekst: 'Beschrijf uw idee, uw klanten en uw cijfers. De KVK heeft een gratis voorbeeld.',
		actie: 'Bekijk de hulp van de KVK',
		url: 'https://www.kvk.nl'
	},
	bank_of_qredits: {
		titel: 'Vraag eerst een lening bij een bank of Qredits',
		tekst: 'Qredits leent ook kleine bedragen. Lukt het niet? Bewaar dan de brief.',
		actie: 'Ga naar Qredits',
		url: 'https://qredits.nl'
	},
	vereisten_regelen: {
		titel: 'Regel uw vergunning of diploma',
		tekst: 'De KVK laat zien wat er in uw vak nodig is. Bewaar wat u aanvraagt.',
		actie: 'Ga naar de KVK',
		url: 'https://www.kvk.nl'
	},
	meer_uren: {
		titel: 'Kijk of u meer uren kunt werken',
		tekst: 'Ook administratie, reizen en klanten zoeken tellen mee. Schrijf uw uren op.',
		actie: 'Reken uw uren uit'
	},
	stoppen_met_steun: {
		titel: 'Stop rustig, met hulp',
		tekst: 'U kunt geld krijgen om van te leven terwijl u uw bedrijf afrondt.',
		actie: PLAN
	},
	parttime_ondernemen: {
		titel: 'Onderneem een deel van de week',
		tekst: 'Soms kunt u naast uw uitkering klein beginnen. Vraag eerst wat er kan.',
		actie: PLAN
	},
	schuldhulp: {
		titel: 'Krijg hulp bij uw schulden',
		tekst: 'Ook ondernemers kunnen gratis hulp krijgen. Hoe eerder, hoe meer er kan.',
		actie: 'Ga naar Geldfit',
		url: 'https://geldfit.nl'
	},
	ondernemersklankbord: {
		titel: 'Praat met een ervaren ondernemer',
		tekst: 'Bij het Ondernemersklankbord denken oud-ondernemers met u mee.',
		actie: 'Ga naar het Ondernemersklankbord',
		url: 'https://www.ondernemersklankbord.nl'
	},
	ioaz: {
		titel: 'Bekijk de IOAZ',
		tekst:
			'Dat is een uitkering voor oudere ondernemers die stoppen. Vraag hem aan voordat u stopt.',
		actie: NEEM_CONTACT
	},
	aow: {
		titel: 'Bekijk uw AOW en een aanvulling',
		tekst: 'Is uw AOW te laag om van te leven? De SVB kan die soms aanvullen.',
		actie: 'Ga naar de SVB',
		url: 'https://www.svb.nl'
	},
	andere_gemeente: {
		titel: 'Vraag hulp in uw eigen gemeente',
		tekst: 'De regels zijn in heel Nederland bijna gelijk. Uw antwoorden blijven dus nuttig.',
		actie: 'Zoek uw gemeente',
		url: 'https://organisaties.overheid.nl/Gemeenten/'
	},
	uwv: {
		titel: 'Ga naar het UWV',
		tekst: 'Het UWV helpt mensen met een ziekte of handicap ook met een eigen bedrijf.',
		actie: 'Ga naar het UWV',
		url: 'https://www.uwv.nl'
	},
	participatiewet: {
		titel: 'Kijk naar een gewone uitkering',
		tekst: 'Past hulp voor ondernemers niet? Dan kan een uitkering van de gemeente soms wel.',
		actie: NEEM_CONTACT
	},
	eigen_geld_eerst: {
		titel: 'Kijk wat u zelf kunt betalen',
		tekst:
			'Met spaargeld kunt u misschien een deel van uw schulden betalen. Houd wat achter de hand.',
		actie: 'Bespreek het met een consulent'
	},
	gemeentelijke_belastingen: {
		titel: 'Vraag minder gemeentelijke belasting te betalen',
		tekst: 'Bij een laag inkomen hoeft u soms minder te betalen. Dat kan ook als ondernemer.',
		actie: NEEM_CONTACT
	}
};
