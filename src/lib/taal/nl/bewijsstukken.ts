import { inZin, lijst } from '../opmaak.ts';
import type { Teksten } from '../teksten.types.ts';

/** The documents to gather, each with an example of a good one. */
export const bewijsstukken: Teksten['bewijsstukken'] = {
	identiteitsbewijs: {
		naam: 'Paspoort of identiteitskaart',
		uitleg: 'Zo weten wij zeker wie u bent.',
		goedVoorbeeld: 'Een scherpe foto van voor- en achterkant. De kaart is nog geldig.'
	},
	kvk_uittreksel: {
		naam: 'Uittreksel van de KVK',
		uitleg: 'Hierop staat uw bedrijf en wie de eigenaar is.',
		goedVoorbeeld: 'Een uittreksel van hoogstens drie maanden oud.'
	},
	woonlasten: {
		naam: 'Bewijs van uw woonkosten',
		uitleg: 'Zo ziet een consulent waar u woont en wat u betaalt.',
		goedVoorbeeld: 'Uw huurcontract, of de jaaropgave van uw hypotheek.'
	},
	bankafschriften_prive: {
		naam: 'Bankafschriften van uw eigen rekeningen',
		uitleg: 'Zo is te zien wat er binnenkomt, uitgaat en overblijft.',
		goedVoorbeeld: 'Een pdf van de bank met alle rekeningen, ook sparen. Niets is weggelaten.'
	},
	bankafschriften_zakelijk: {
		naam: 'Bankafschriften van uw bedrijf',
		uitleg: 'Zo is te zien hoe uw bedrijf er nu voor staat.',
		goedVoorbeeld: 'Een pdf van de bank met alle rekeningen van het bedrijf.'
	},
	schuldenoverzicht: {
		naam: 'Lijst van uw schulden',
		uitleg: 'Zo kunnen wij zien welke hulp het best past.',
		goedVoorbeeld: 'Per schuld: aan wie, hoeveel nog en wat u per maand betaalt.'
	},
	inkomsten_naast_bedrijf: {
		naam: 'Bewijs van ander inkomen',
		uitleg: 'Inkomen naast uw bedrijf telt mee.',
		goedVoorbeeld: 'Een loonstrook of de brief over uw uitkering.'
	},
	inkomsten_partner: {
		naam: 'Bewijs van inkomen van uw partner',
		uitleg: 'Het inkomen van u en uw partner telt samen.',
		goedVoorbeeld: 'Loonstroken, of de brief over de uitkering.'
	},
	vergunningen_diplomas: {
		naam: 'Vergunningen en diploma’s',
		uitleg: 'Alleen als uw bedrijf ze nodig heeft.',
		goedVoorbeeld: 'Een foto van het diploma of de brief met de vergunning.'
	},
	ondernemingsplan: {
		naam: 'Ondernemingsplan',
		uitleg: 'Hierin staan uw idee, uw klanten en uw cijfers.',
		goedVoorbeeld: 'Een plan met een begroting voor drie jaar en wat u zelf nodig heeft.'
	},
	doorstartplan: {
		naam: 'Plan om verder te gaan',
		uitleg: 'U schrijft wat er misging en wat u nu anders doet.',
		goedVoorbeeld: 'Twee bladzijden met oorzaak, aanpak en cijfers. Schrijf het in gewone taal.'
	},
	offertes: {
		naam: 'Offertes',
		uitleg: 'Zo is te zien waar het geld voor is.',
		goedVoorbeeld: 'Een offerte per aankoop, met bedrag, datum en bedrijf.'
	},
	bewijs_uitkering: {
		naam: 'Bewijs van uw uitkering',
		uitleg: 'Hulp voor starters hoort bij een uitkering.',
		goedVoorbeeld: 'De brief van het UWV of de gemeente over uw uitkering.'
	},
	bewijs_ontslag: {
		naam: 'Bewijs dat uw baan stopt',
		uitleg: 'Zo kan een consulent zien wanneer uw inkomen stopt.',
		goedVoorbeeld: 'De brief van uw werkgever met de datum erin.'
	},
	cv: {
		naam: 'Uw cv',
		uitleg: 'Hierin staat wat u kunt en wat u heeft gedaan.',
		goedVoorbeeld: 'Een of twee bladzijden met werk, opleiding en cursussen.'
	},
	afwijzing_bank: {
		naam: 'Brief van de bank of Qredits',
		uitleg: 'Hierin staat dat u daar geen lening krijgt, of nog moet wachten.',
		goedVoorbeeld: 'Een brief of mail met datum en reden.'
	},
	jaarrekeningen: {
		naam: 'Jaarcijfers van uw bedrijf',
		uitleg: 'Zo is te zien hoe het bedrijf liep.',
		goedVoorbeeld: 'De balans en de winst per jaar, van u of uw boekhouder.'
	},
	aangiften_inkomstenbelasting: {
		naam: 'Aangiften inkomstenbelasting',
		uitleg: 'Hierin staan uw winst en uw uren per jaar.',
		goedVoorbeeld: 'De hele aangifte als pdf, niet alleen de eerste bladzijde.'
	},
	btw_aangiften: {
		naam: 'Aangiften btw',
		uitleg: 'Hierin staat uw omzet van de laatste tijd.',
		goedVoorbeeld: 'De laatste vier kwartalen als pdf.'
	},
	tussentijdse_cijfers: {
		naam: 'Cijfers van dit jaar tot nu',
		uitleg: 'Zo is te zien hoe het nu gaat.',
		goedVoorbeeld: 'Een lijst met omzet en kosten per maand, tot en met vorige maand.'
	},
	prognose: {
		naam: 'Verwachting voor de komende tijd',
		uitleg: 'Hierin staat wat u denkt te verdienen en te betalen.',
		goedVoorbeeld: 'Omzet, kosten en geld op de bank per maand, voor een jaar.'
	},
	debiteuren_crediteuren: {
		naam: 'Lijst van open rekeningen',
		uitleg: 'Zo is te zien wat u nog krijgt en nog moet betalen.',
		goedVoorbeeld: 'Per rekening: naam, bedrag en datum.'
	},
	bewijs_tien_jaar: {
		naam: 'Bewijs dat u al tien jaar onderneemt',
		uitleg: 'Het gaat om tien jaar achter elkaar.',
		goedVoorbeeld: 'Een uittreksel van de KVK met alle oude gegevens.'
	},
	stopplan: {
		naam: 'Plan om te stoppen',
		uitleg: 'U schrijft wanneer u stopt en wat u nog regelt.',
		goedVoorbeeld: 'Een lijst met stappen en datums. Denk aan huur, voorraad en klanten.'
	},
	urenadministratie: {
		naam: 'Lijst van uw uren',
		uitleg: 'Zo is te zien hoeveel u in uw bedrijf werkt.',
		goedVoorbeeld: 'Per week: datum, uren en wat u deed.'
	},
	vennootschapscontract: {
		naam: 'Contract of akte van uw bedrijf',
		uitleg: 'Hierin staat wie eigenaar is en wie beslist.',
		goedVoorbeeld: 'Het hele contract, met alle namen en handtekeningen.'
	},
	verklaring_gewijzigde_omstandigheden: {
		naam: 'Uw uitleg van wat er veranderd is',
		uitleg: 'U schrijft wat er anders is sinds de afwijzing.',
		goedVoorbeeld: 'Een korte brief, met bewijs als u dat heeft.'
	}
};

export const alternatieven: Teksten['alternatieven'] = (ids) =>
	ids.length
		? `Heeft u dit niet? Dan mag ook: ${lijst(
				ids.map((id) => inZin(bewijsstukken[id].naam)),
				'of'
			)}.`
		: '';
