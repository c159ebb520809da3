import type { Feitteksten, ScanFeitId } from '../teksten.types.ts';

/** The questions that come after the scan, and what a consulent judges. */
export const feitenRest: Omit<Feitteksten, ScanFeitId> = {
	schipperZonderWoonplaats: {
		vraag: 'Woont u op een schip, zonder vast adres?',
		waarom: 'Dan vraagt u hulp aan waar uw schip ligt.'
	},
	ligplaatsInGemeente: {
		vraag: 'Ligt uw schip nu in deze gemeente of regio?',
		waarom: 'De ligplaats bepaalt welke gemeente u helpt.',
		ja: 'In deze gemeente',
		nee: 'In een andere gemeente'
	},
	startvoornemen: {
		vraag: 'Wilt u een bedrijf starten?',
		waarom: 'Voor wie wil starten, is er hulp bij de voorbereiding.'
	},
	kapitaalVoorSchulden: {
		vraag: 'Wilt u met het geld ook schulden van uw bedrijf betalen?',
		waarom: 'Voor schulden betalen kan de gemeente extra eisen hebben.'
	},
	spaargeld: {
		vraag: 'Hoeveel spaargeld hebt u?',
		waarom: 'Soms vraagt de gemeente om eerst eigen geld te gebruiken.',
		hulp: 'Tel het geld van u en uw partner samen.'
	},
	totaalVermogen: {
		vraag: 'Hoeveel is alles waard wat u bezit?',
		waarom: 'Dit bepaalt of steun een gift kan worden of een lening blijft.',
		hulp: 'Tel spaargeld, auto en beleggingen. Niet: uw eigen woning en wat uw bedrijf nodig heeft.'
	},
	schulden: {
		vraag: 'Hoeveel schulden hebt u?',
		waarom: 'Schulden gaan af van wat u bezit.',
		hulp: 'Tel alle schulden. Niet: de hypotheek op uw eigen woning.'
	},
	verwachtLevensvatbaar: {
		vraag: 'Denkt u dat uw bedrijf straks weer genoeg oplevert?',
		waarom: 'Uw eigen verwachting helpt de consulent. Een adviesbureau onderzoekt het daarna.',
		hulp: 'Genoeg om van te leven en om het bedrijf te betalen.'
	},
	beperktDoorGezondheid: {
		vraag: 'Kunt u door uw gezondheid niet of minder werken in uw bedrijf?',
		waarom: 'Tot en met 2019 was er hulp voor zieke ondernemers.'
	},
	wazAangevraagd: {
		vraag: 'Hebt u een WAZ-uitkering aangevraagd?',
		waarom: 'Tot en met 2019 was er hulp zolang het UWV nog niet had beslist.',
		hulp: 'De WAZ was een uitkering voor ondernemers die door ziekte niet konden werken.'
	},
	inkomenRegelmatigEnDuurzaamLaag: {
		vraag: 'Is uw inkomen elke maand ongeveer gelijk en blijft het laag?',
		waarom: 'Dan kan steun soms meteen een gift zijn.',
		hulp: 'Laag betekent hier: minder dan het minimum voor uw huishouden.'
	},
	verwachteDuurInMaanden: {
		vraag: 'Hoeveel maanden denkt u hulp nodig te hebben?',
		waarom: 'Bij korte hulp gelden soms andere regels.'
	},
	oorzaak: {
		vraag: 'Waardoor is uw inkomen lager?',
		waarom: 'De oorzaak telt mee bij de vraag hoe lang de hulp kan duren.',
		keuzes: {
			extern_tijdelijk: 'Iets van buiten dat voorbijgaat, zoals werk aan de weg',
			ziekte: 'Ziekte',
			economie: 'Het gaat minder goed met de economie',
			structureel: 'Er is blijvend minder werk voor mijn bedrijf',
			anders: 'Iets anders'
		}
	},
	herfinanciertBanklening: {
		vraag: 'Wilt u met het geld een lening van de bank aflossen?',
		waarom: 'Dan vraagt de gemeente of de bank meewerkt.'
	},
	bankStemtInMetFinaleKwijting: {
		vraag: 'Wil de bank de rest van die lening kwijtschelden?',
		waarom: 'Zo helpt het geld uw bedrijf en niet alleen de bank.'
	},
	noodzakelijkVoorVoortzetting: {
		vraag: 'Moeten deze schulden betaald zijn om door te gaan?',
		waarom: 'De gemeente kijkt of uw bedrijf anders stil valt.',
		hulp: 'Bijvoorbeeld omdat een leverancier niet meer levert.'
	},
	eerderKapitaalOuder: {
		vraag: 'Kreeg u dit geld als oudere ondernemer al eens eerder?',
		waarom: 'Deze gemeente geeft dit geld één keer.'
	},
	gevraagdVoorbereidingskrediet: {
		vraag: 'Hoeveel geld hebt u nodig om uw start voor te bereiden?',
		waarom: 'Voor kosten voor de start kan een hoogste bedrag gelden.',
		hulp: 'Denk aan een cursus, een proef of een onderzoek.'
	},
	werktMeeAanBegeleiding: {
		vraag: 'Wilt u hulp van een begeleider bij de voorbereiding?',
		waarom: 'De voorbereiding doet u samen met een begeleider.'
	},
	oordeelRedelijkeTermijn: {
		vraag: 'Is deze persoon lang genoeg ondernemer?',
		waarom: 'De wet noemt geen aantal maanden. Een consulent weegt dit.'
	},
	oordeelLevensvatbaar: {
		vraag: 'Kan het bedrijf straks genoeg opleveren?',
		waarom: 'Dit volgt uit een onderzoek naar cijfers, plan en markt.'
	},
	oordeelDuurzaamOntoereikend: {
		vraag: 'Blijft het inkomen te laag om van te leven?',
		waarom: 'Dit volgt uit de cijfers en de verwachting.'
	},
	oordeelKostenNoodzakelijk: {
		vraag: 'Zijn deze kosten nodig voor de start?',
		waarom: 'Alleen kosten die nodig zijn, komen in aanmerking.'
	},
	oordeelVakbekwaam: {
		vraag: 'Heeft deze persoon genoeg kennis van het vak?',
		waarom: 'Dit volgt uit de toets bij de start van de voorbereiding.'
	},
	oordeelArbeidsmarkt: {
		vraag: 'Past een eigen bedrijf bij de kansen op werk?',
		waarom: 'De gemeente weegt hoe makkelijk ander werk te vinden is.'
	},
	oordeelPersoonlijkeBelemmering: {
		vraag: 'Staat er in de persoonlijke situatie iets in de weg?',
		waarom: 'Een adviesbureau kijkt of een eigen bedrijf nu past.'
	},
	oordeelBasisVoorLevensvatbaarheid: {
		vraag: 'Is het plan een goede basis?',
		waarom: 'Zonder goede basis heeft de voorbereiding weinig kans.'
	},
	oordeelLoondienstSneller: {
		vraag: 'Is een baan de snelste weg naar genoeg inkomen?',
		waarom: 'De gemeente weegt welke weg het beste past.'
	},
	oordeelRechtsvorm: {
		vraag: 'Is deze persoon bij deze rechtsvorm echt ondernemer?',
		waarom: 'Bij een stichting telt wie beslist en wie het risico draagt.'
	}
};
