import type { Teksten } from '../teksten.types.ts';

const PAST = 'Het bedrag past binnen het maximum';

/** The norm of each line of the law and of local policy. */
export const regels: Teksten['regels'] = {
	leeftijd_minimum: {
		titel: 'U bent 18 jaar of ouder',
		norm: 'De hulp is er vanaf 18 jaar.'
	},
	leeftijd_aow: {
		titel: 'U hebt nog geen AOW-leeftijd',
		norm: 'De hulp loopt tot de leeftijd waarop uw AOW begint.'
	},
	woonplaats: {
		titel: 'U woont in deze gemeente',
		norm: 'U vraagt hulp aan waar u woont. Woont u op een schip? Dan telt waar het ligt.'
	},
	nationaliteit: {
		titel: 'U bent Nederlander of mag hier wonen',
		norm: 'De hulp is er voor Nederlanders en voor mensen met een geldig verblijf.'
	},
	bedrijf_in_nederland: {
		titel: 'Uw bedrijf werkt in Nederland',
		norm: 'De hulp is bedoeld voor werk in een bedrijf in Nederland.'
	},
	wettelijke_vereisten: {
		titel: 'Uw vergunningen en diploma’s zijn in orde',
		norm: 'Sommige bedrijven hebben een vergunning of een diploma nodig.'
	},
	uren_minimum: {
		titel: 'U werkt genoeg uren in uw bedrijf',
		norm: 'De wet vraagt een minimum aantal uren per jaar. Ook administratie telt mee.'
	},
	uren_grotendeels: {
		titel: 'U werkt het meest in uw eigen bedrijf',
		norm: 'Meer dan de helft van uw werktijd is voor uw bedrijf. De eerste jaren geldt dit niet.'
	},
	zeggenschap_en_risico: {
		titel: 'U beslist zelf en draagt het risico',
		norm: 'U beslist, alleen of met de andere eigenaren. U draagt ook het risico.'
	},
	rechtsvorm: {
		titel: 'Uw rechtsvorm past bij deze hulp',
		norm: 'Niet elke rechtsvorm telt als eigen bedrijf.'
	},
	bedrijf_loopt: {
		titel: 'Uw bedrijf loopt al',
		norm: 'Deze hulp is er voor wie al een bedrijf heeft.'
	},
	redelijke_termijn: {
		titel: 'U bent al een tijd ondernemer',
		norm: 'De wet noemt geen aantal maanden. Vaak is anderhalf jaar genoeg.'
	},
	levensvatbaar: {
		titel: 'Uw bedrijf kan straks genoeg opleveren',
		norm: 'Met uw andere inkomen is het genoeg voor u en voor uw bedrijf.'
	},
	niet_levensvatbaar: {
		titel: 'Uw bedrijf levert te weinig op',
		norm: 'Deze hulp is er als het bedrijf ook straks te weinig oplevert.'
	},
	werkloosheidsuitkering: {
		titel: 'U start vanuit een uitkering',
		norm: 'U of uw partner heeft een uitkering omdat er geen werk is.'
	},
	begint_bedrijf: {
		titel: 'U begint een bedrijf',
		norm: 'Deze hulp is er voor wie wil starten of net is gestart.'
	},
	ouder_leeftijd: {
		titel: 'U bent een oudere ondernemer',
		norm: 'Deze hulp is er alleen voor ondernemers vanaf een bepaalde leeftijd.'
	},
	ouder_tien_jaar: {
		titel: 'U hebt uw bedrijf al tien jaar',
		norm: 'Het gaat om tien jaar achter elkaar, tot aan uw aanvraag.'
	},
	ouder_duurzaam_ontoereikend: {
		titel: 'Uw inkomen blijft te laag om van te leven',
		norm: 'Het gaat om een laag inkomen dat naar verwachting zo blijft.'
	},
	stopt_binnen_twaalf_maanden: {
		titel: 'U stopt binnen twaalf maanden',
		norm: 'U spreekt af dat u zo snel mogelijk stopt, binnen een jaar.'
	},
	gezondheid_beperkt: {
		titel: 'U kunt door ziekte minder werken',
		norm: 'Deze hulp was er voor wie door ziekte niet of weinig kon werken.'
	},
	waz_aangevraagd: {
		titel: 'U vroeg een WAZ-uitkering aan',
		norm: 'Deze hulp was er zolang het UWV nog niet had beslist.'
	},
	geen_kapitaal_bij_waz: {
		titel: 'Geld voor uw bedrijf hoort hier niet bij',
		norm: 'Wie op de WAZ wacht, kan alleen geld krijgen om van te leven.'
	},
	ontvangt_bijstand: {
		titel: 'U hebt een uitkering van de gemeente',
		norm: 'U bereidt uw bedrijf dan voor terwijl uw uitkering doorloopt.'
	},
	startvoornemen: {
		titel: 'U wilt een bedrijf starten',
		norm: 'Deze periode is er voor wie nog gaat beginnen.'
	},
	meewerken_begeleiding: {
		titel: 'U werkt mee aan begeleiding',
		norm: 'De gemeente kiest iemand die u helpt bij de voorbereiding.'
	},
	aangewezen_op_bedrijf: {
		titel: 'U hebt uw bedrijf nodig om van te leven',
		norm: 'Uw inkomen naast het bedrijf is lager dan het minimum voor uw huishouden.'
	},
	ouder_minimuminkomen: {
		titel: 'Uw bedrijf levert nog een minimum op',
		norm: 'Het gaat om uw inkomen per jaar, voordat er belasting af gaat.'
	},
	kapitaal_maximum_gevestigd: {
		titel: PAST,
		norm: 'Voor een lening aan een bedrijf dat al loopt, is er een hoogste bedrag.'
	},
	kapitaal_maximum_om_niet: {
		titel: 'Het bedrag past binnen het maximum voor een gift',
		norm: 'Geld dat u niet terugbetaalt, heeft een lager maximum.'
	},
	kapitaal_maximum_starter: {
		titel: PAST,
		norm: 'Voor een lening aan een starter is er een hoogste bedrag.'
	},
	kapitaal_maximum_ouder: {
		titel: PAST,
		norm: 'Voor oudere ondernemers is er een eigen hoogste bedrag.'
	},
	andere_financiering: {
		titel: 'Lenen bij een ander lukt niet',
		norm: 'Een bank of Qredits gaat voor. De gemeente komt daarna.'
	},
	vennoten_aansprakelijk: {
		titel: 'Alle eigenaren tekenen mee',
		norm: 'Iedere eigenaar staat in voor de hele lening.'
	},
	uwv_doelgroep: {
		titel: 'Het UWV is niet uw loket',
		norm: 'Door een blijvende ziekte of handicap kan het UWV u helpen met geld.'
	},
	inkomen_duurzaam_laag: {
		titel: 'Uw inkomen is regelmatig en blijft laag',
		norm: 'Een gift voor uw bedrijf kan alleen bij een inkomen dat laag blijft.'
	},
	geen_kapitaal_bij_stoppen: {
		titel: 'Geld voor uw bedrijf',
		norm: 'Geld voor het bedrijf is er voor wie doorgaat of start.'
	},
	voorbereidingskosten: {
		titel: 'De kosten zijn nodig voor uw start',
		norm: 'Het gaat om kosten die u maakt voordat u kunt beginnen.'
	},
	voorbereidingskrediet_maximum: {
		titel: PAST,
		norm: 'De gemeente kan een hoogste bedrag kiezen voor kosten voor de start.'
	},
	vermogen_om_niet: {
		titel: 'Uw vermogen laat een gift toe',
		norm: 'Vermogen is wat u bezit min uw schulden. Uw huis en uw bedrijf tellen niet mee.'
	},
	vermogen_kapitaal_om_niet: {
		titel: 'Uw vermogen laat een gift voor uw bedrijf toe',
		norm: 'Vermogen is wat u bezit min uw schulden. Uw huis en uw bedrijf tellen niet mee.'
	},
	vermogen_om_niet_ouder: {
		titel: 'Uw vermogen laat een gift toe',
		norm: 'Voor oudere ondernemers geldt een eigen grens. Daarboven blijft het een lening.'
	},
	direct_om_niet: {
		titel: 'De steun kan meteen een gift zijn',
		norm: 'Dat kan bij korte steun en een inkomen dat regelmatig en laag is.'
	},
	beleid_vakbekwaam: {
		titel: 'U hebt de kennis voor dit vak',
		norm: 'De gemeente kijkt naar uw diploma’s, ervaring en vaardigheden.'
	},
	beleid_arbeidsmarkt: {
		titel: 'Een eigen bedrijf past bij uw kansen op werk',
		norm: 'De gemeente kijkt hoe makkelijk u ander werk vindt.'
	},
	beleid_surseance: {
		titel: 'U hebt geen uitstel van betaling bij de rechter',
		norm: 'Zo’n uitstel heet surseance. Dan is starten nu niet passend.'
	},
	beleid_faillissement: {
		titel: 'U bent niet failliet',
		norm: 'Tijdens een faillissement is starten nu niet passend.'
	},
	beleid_te_hoge_schulden: {
		titel: 'Uw schulden zijn niet te hoog',
		norm: 'Met te hoge schulden gaat een oplossing daarvoor eerst.'
	},
	beleid_bewind_of_curatele: {
		titel: 'U beheert uw eigen geld',
		norm: 'Bij bewind of curatele beheert iemand anders uw geld.'
	},
	beleid_wettelijke_eisen_onhaalbaar: {
		titel: 'De eisen voor uw bedrijf zijn haalbaar',
		norm: 'U kunt de vergunningen en diploma’s nog halen.'
	},
	beleid_persoonlijke_belemmering: {
		titel: 'Uw situatie laat een eigen bedrijf toe',
		norm: 'Een adviesbureau kijkt of er iets in de weg staat.'
	},
	beleid_eerder_afgewezen: {
		titel: 'Uw aanvraag is nieuw of er is iets veranderd',
		norm: 'Na een afwijzing kijkt de gemeente wat er nu anders is.'
	},
	beleid_onvoldoende_basis: {
		titel: 'Uw plan is een goede basis',
		norm: 'Een adviesbureau kijkt of uw plan kans van slagen heeft.'
	},
	beleid_loondienst_sneller: {
		titel: 'Een baan is niet de snellere weg',
		norm: 'De gemeente kijkt of u met een baan eerder zelf genoeg verdient.'
	},
	beleid_kapitaal_eenmalig: {
		titel: 'Het is de eerste keer dat u dit vraagt',
		norm: 'Oudere ondernemers kunnen dit geld één keer krijgen.'
	},
	beleid_kapitaal_niet_boven_maximum: {
		titel: 'U hebt niet meer nodig dan het maximum',
		norm: 'Hebt u meer nodig? Dan past deze hulp niet.'
	},
	beleid_spaargeld_eerst: {
		titel: 'U gebruikt eerst uw spaargeld',
		norm: 'Met eigen geld kunt u misschien zelf schulden betalen.'
	},
	beleid_noodzakelijk_voor_voortzetting: {
		titel: 'Betalen van schulden is nodig om door te gaan',
		norm: 'De gemeente kijkt of uw bedrijf zonder dit geld verder kan.'
	},
	beleid_finale_kwijting: {
		titel: 'De bank scheldt de rest van de lening kwijt',
		norm: 'Dit geldt als u met het geld een banklening aflost.'
	}
};
