import type { ScanTaal } from '../scan.types.ts';

/** The next steps. Without a link the municipality's own contact applies. */
export const routes: ScanTaal['routes'] = {
	aanvraag_levensonderhoud: {
		titel: 'Vraag geld om van te leven aan',
		tekst: 'Bel ons om aan te vragen. Houd deze pagina erbij, of druk haar af.'
	},
	aanvraag_kapitaal: {
		titel: 'Vraag geld voor uw bedrijf aan',
		tekst: 'U vertelt waar het geld voor is. Een consulent beoordeelt uw plan.'
	},
	gesprek_consulent: {
		titel: 'Praat met een consulent',
		tekst: 'Samen kijkt u naar uw situatie en naar wat wel kan. Het gesprek is gratis.'
	},
	voorlichting: {
		titel: 'Kom naar een voorlichting',
		tekst: 'U hoort wat er kan en u kunt al uw vragen stellen.'
	},
	voorlichting_starters: {
		titel: 'Kom naar een voorlichting voor starters',
		tekst: 'U hoort wat starten betekent en u kunt al uw vragen stellen.'
	},
	voorbereidingsperiode: {
		titel: 'Bereid uw start voor met uw uitkering',
		tekst: 'U neemt de tijd voor uw plan. Een begeleider helpt u daarbij.'
	},
	start_met_kvk: {
		titel: 'Bereid uw start voor met de KVK',
		tekst: 'De KVK helpt u gratis met uw plan.',
		link: { url: 'https://www.kvk.nl', tekst: 'Ga naar de KVK' }
	},
	klein_krediet: {
		titel: 'Bekijk een kleine lening bij Qredits',
		tekst: 'Qredits leent ook kleine bedragen.',
		link: { url: 'https://qredits.nl', tekst: 'Ga naar Qredits' }
	},
	start_naast_baan: {
		titel: 'Begin naast een baan',
		tekst: 'Zo houdt u inkomen. Vraag eerst wat er kan.'
	},
	ww_startperiode: {
		titel: 'Vraag het UWV naar starten met WW',
		tekst: 'Soms houdt u een tijd een deel van uw WW. Vraag dit voordat u begint.',
		link: { url: 'https://www.uwv.nl', tekst: 'Ga naar het UWV' }
	},
	ondernemingsplan: {
		titel: 'Schrijf uw ondernemingsplan',
		tekst: 'Beschrijf uw idee, uw klanten en uw cijfers. De KVK heeft een gratis voorbeeld.',
		link: { url: 'https://www.kvk.nl', tekst: 'Bekijk de hulp van de KVK' }
	},
	bank_of_qredits: {
		titel: 'Vraag eerst een lening bij een bank of Qredits',
		tekst: 'Qredits leent ook kleine bedragen. Lukt het niet? Bewaar dan de brief.',
		link: { url: 'https://qredits.nl', tekst: 'Ga naar Qredits' }
	},
	vereisten_regelen: {
		titel: 'Regel uw vergunning of diploma',
		tekst: 'De KVK laat zien wat er in uw vak nodig is. Bewaar wat u aanvraagt.',
		link: { url: 'https://www.kvk.nl', tekst: 'Ga naar de KVK' }
	},
	meer_uren: {
		titel: 'Kijk of u meer uren kunt werken',
		tekst: 'Ook administratie, reizen en klanten zoeken tellen mee. Schrijf uw uren op.'
	},
	parttime_ondernemen: {
		titel: 'Onderneem een deel van de week',
		tekst: 'Soms kunt u naast uw uitkering klein beginnen. Vraag eerst wat er kan.'
	},
	schuldhulp: {
		titel: 'Krijg hulp bij uw schulden',
		tekst: 'Ook ondernemers kunnen gratis hulp krijgen. Hoe eerder, hoe meer er kan.',
		link: { url: 'https://geldfit.nl', tekst: 'Ga naar Geldfit' }
	},
	ondernemersklankbord: {
		titel: 'Praat met een ervaren ondernemer',
		tekst: 'Bij het Ondernemersklankbord denken oud-ondernemers met u mee.',
		link: { url: 'https://www.ondernemersklankbord.nl', tekst: 'Ga naar het Ondernemersklankbord' }
	},
	ioaz: {
		titel: 'Bekijk de IOAZ',
		tekst:
			'Dat is een uitkering voor oudere ondernemers die stoppen. Vraag hem aan voordat u stopt.'
	},
	aow: {
		titel: 'Bekijk uw AOW en een aanvulling',
		tekst: 'Is uw AOW te laag om van te leven? De SVB kan die soms aanvullen.',
		link: { url: 'https://www.svb.nl', tekst: 'Ga naar de SVB' }
	},
	andere_gemeente: {
		titel: 'Vraag hulp in uw eigen gemeente',
		tekst: 'De regels zijn in heel Nederland bijna gelijk. Uw antwoorden blijven dus nuttig.',
		link: { url: 'https://organisaties.overheid.nl/Gemeenten/', tekst: 'Zoek uw gemeente' }
	},
	uwv: {
		titel: 'Ga naar het UWV',
		tekst: 'Het UWV helpt mensen met een ziekte of handicap ook met een eigen bedrijf.',
		link: { url: 'https://www.uwv.nl', tekst: 'Ga naar het UWV' }
	},
	participatiewet: {
		titel: 'Kijk naar een gewone uitkering',
		tekst: 'Past hulp voor ondernemers niet? Dan kan een uitkering van de gemeente soms wel.'
	},
	gemeentelijke_belastingen: {
		titel: 'Vraag minder gemeentelijke belasting te betalen',
		tekst: 'Bij een laag inkomen hoeft u soms minder te betalen. Dat kan ook als ondernemer.'
	}
};
