import { inZin, lijst } from '../opmaak.ts';
import type { Teksten } from '../teksten.types.ts';

/** The documents to gather. */
export const bewijsstukken: Teksten['bewijsstukken'] = {
	identiteitsbewijs: {
		naam: 'Paspoort of identiteitskaart',
		uitleg: 'Zo weten wij zeker wie u bent.'
	},
	kvk_uittreksel: {
		naam: 'Uittreksel van de KVK',
		uitleg: 'Hierop staat uw bedrijf en wie de eigenaar is.'
	},
	woonlasten: {
		naam: 'Bewijs van uw woonkosten',
		uitleg: 'Zo ziet een consulent waar u woont en wat u betaalt.'
	},
	bankafschriften_prive: {
		naam: 'Bankafschriften van alle privérekeningen',
		uitleg: 'Zo is te zien wat er binnenkomt, uitgaat en overblijft.'
	},
	bankafschriften_zakelijk: {
		naam: 'Bankafschriften van uw bedrijf',
		uitleg: 'Zo is te zien hoe uw bedrijf er nu voor staat.'
	},
	schuldenoverzicht: {
		naam: 'Lijst van uw schulden',
		uitleg: 'Zo kunnen wij zien welke hulp het best past.'
	},
	inkomsten_naast_bedrijf: {
		naam: 'Bewijs van ander inkomen',
		uitleg: 'Inkomen naast uw bedrijf telt mee.'
	},
	inkomsten_partner: {
		naam: 'Bewijs van inkomen van uw partner',
		uitleg: 'Het inkomen van u en uw partner telt samen.'
	},
	vergunningen_diplomas: {
		naam: 'Vergunningen en diploma’s',
		uitleg: 'Alleen als uw bedrijf ze nodig heeft.'
	},
	ondernemingsplan: {
		naam: 'Ondernemingsplan',
		uitleg: 'Hierin staan uw idee, uw klanten en uw cijfers.'
	},
	doorstartplan: {
		naam: 'Plan om verder te gaan',
		uitleg: 'U schrijft wat er misging en wat u nu anders doet.'
	},
	offertes: {
		naam: 'Offertes',
		uitleg: 'Zo is te zien waar het geld voor is.'
	},
	bewijs_uitkering: {
		naam: 'Bewijs van uw uitkering',
		uitleg: 'Hulp voor starters hoort bij een uitkering.'
	},
	bewijs_ontslag: {
		naam: 'Bewijs dat uw baan stopt',
		uitleg: 'Zo kan een consulent zien wanneer uw inkomen stopt.'
	},
	cv: {
		naam: 'Uw cv',
		uitleg: 'Hierin staat wat u kunt en wat u hebt gedaan.'
	},
	afwijzing_bank: {
		naam: 'Brief van de bank of Qredits',
		uitleg: 'Hierin staat dat u daar geen lening krijgt, of nog moet wachten.'
	},
	jaarrekeningen: {
		naam: 'Jaarcijfers van uw bedrijf',
		uitleg: 'Zo is te zien hoe het bedrijf liep.'
	},
	aangiften_inkomstenbelasting: {
		naam: 'Aangiften inkomstenbelasting',
		uitleg: 'Hierin staan uw winst en uw uren per jaar.'
	},
	btw_aangiften: {
		naam: 'Aangiften btw',
		uitleg: 'Hierin staat uw omzet van de laatste tijd.'
	},
	tussentijdse_cijfers: {
		naam: 'Cijfers van dit jaar tot nu',
		uitleg: 'Zo is te zien hoe het nu gaat.'
	},
	prognose: {
		naam: 'Verwachting voor de komende tijd',
		uitleg: 'Hierin staat wat u denkt te verdienen en te betalen.'
	},
	debiteuren_crediteuren: {
		naam: 'Lijst van open rekeningen',
		uitleg: 'Zo is te zien wat u nog krijgt en nog moet betalen.'
	},
	bewijs_tien_jaar: {
		naam: 'Bewijs dat u al tien jaar onderneemt',
		uitleg: 'Het gaat om tien jaar achter elkaar.'
	},
	stopplan: {
		naam: 'Plan om te stoppen',
		uitleg: 'U schrijft wanneer u stopt en wat u nog regelt.'
	},
	verklaring_beeindiging: {
		naam: 'Verklaring dat u stopt',
		uitleg: 'U belooft hierin dat u op tijd stopt.'
	},
	urenadministratie: {
		naam: 'Lijst van uw uren',
		uitleg: 'Zo is te zien hoeveel u in uw bedrijf werkt.'
	},
	vennootschapscontract: {
		naam: 'Contract of akte van uw bedrijf',
		uitleg: 'Hierin staat wie eigenaar is en wie beslist.'
	},
	verklaring_gewijzigde_omstandigheden: {
		naam: 'Uw uitleg van wat er veranderd is',
		uitleg: 'U schrijft wat er anders is sinds de afwijzing.'
	}
};

export const alternatieven: Teksten['alternatieven'] = (ids) =>
	ids.length
		? `Hebt u dit niet? Dan mag ook: ${lijst(
				ids.map((id) => inZin(bewijsstukken[id].naam)),
				'of'
			)}.`
		: '';
