import type { ScanTaal } from '../scan.types.ts';

/** The questions that the quick-scan can ask. */
export const feitenScan = {
	doel: {
		waarom: 'Zo vragen wij alleen wat bij uw plan past.',
		keuzes: {
			starten: 'Ik wil een bedrijf starten',
			doorgaan: 'Ik wil doorgaan met mijn bedrijf, maar heb hulp nodig',
			stoppen: 'Ik wil stoppen met mijn bedrijf'
		}
	},
	vraagtLevensonderhoud: {
		waarom: 'Er is hulp voor dagelijkse kosten en hulp voor uw bedrijf.'
	},
	woontInGemeente: {
		waarom: 'U vraagt hulp aan in de gemeente waar u woont.',
		ja: 'In deze gemeente',
		nee: 'In een andere gemeente'
	},
	nederlanderOfGelijkgesteld: {
		waarom: 'De hulp is er voor mensen die hier mogen wonen.',
		ja: 'U mag hier wonen en werken',
		nee: 'Dit is bij u nog niet zo'
	},
	bedrijfInNederland: {
		waarom: 'De hulp is er voor werk in een bedrijf in Nederland.',
		ja: 'In Nederland',
		nee: 'In een ander land'
	},
	geboortedatum: {
		vraag: 'Wanneer bent u geboren?',
		waarom: 'Uw leeftijd bepaalt welke hulp er is en welke bedragen gelden.'
	},
	bedrijfGestart: {
		vraag: 'Bent u al begonnen met uw bedrijf?',
		waarom: 'Voor starters gelden andere regels dan voor een bedrijf dat al loopt.'
	},
	startdatumBedrijf: {
		vraag: 'Wanneer bent u met uw bedrijf begonnen?',
		waarom: 'Hoe lang u al werkt, bepaalt welke regels gelden.',
		hulp: 'Weet u de dag niet meer? Laat die leeg. Dan nemen we de eerste van de maand.'
	},
	stoptBinnenTwaalfMaanden: {
		vraag: 'Wilt u binnen twaalf maanden stoppen met uw bedrijf?',
		waarom: 'Voor wie stopt, is er hulp om rustig af te ronden.'
	},
	tienJaarOnafgebroken: {
		vraag: 'Hebt u uw bedrijf al tien jaar zonder onderbreking?',
		waarom: 'Voor oudere ondernemers telt of zij al tien jaar werken.'
	},
	uitkering: {
		vraag: 'Welke uitkering hebt u nu?',
		waarom: 'Start u vanuit een uitkering? Dan is er extra hulp.',
		keuzes: {
			geen: 'Ik heb geen uitkering',
			bijstand: 'Bijstandsuitkering van de gemeente',
			ww: 'WW-uitkering',
			arbeidsongeschiktheid: 'Uitkering omdat ik niet (helemaal) kan werken',
			anders: 'Een andere uitkering'
		}
	},
	partnerHeeftWerkloosheidsuitkering: {
		vraag: 'Heeft uw partner een uitkering omdat er geen werk is?',
		waarom: 'Ook met de uitkering van uw partner kan de hulp voor starters open staan.',
		hulp: 'Denk aan WW of een uitkering van de gemeente.'
	},
	ontslagDreigt: {
		vraag: 'Raakt u binnenkort uw baan kwijt?',
		waarom: 'Soms kan hulp bij een start al voordat u een uitkering hebt.',
		hulp: 'Bijvoorbeeld door ontslag of een contract dat stopt.'
	},
	rechtsvorm: {
		vraag: 'Welke rechtsvorm heeft uw bedrijf?',
		waarom: 'De rechtsvorm zegt wie beslist en wie het risico draagt.',
		hulp: 'U vindt de rechtsvorm op uw uittreksel van de KVK.',
		keuzes: {
			eenmanszaak: 'Eenmanszaak',
			vof: 'Vof',
			maatschap: 'Maatschap',
			maatschap_alleen_arbeid: 'Maatschap waarin ik alleen werk inbreng',
			cv_beherend: 'CV, ik ben beherend vennoot',
			cv_stil: 'CV, ik breng alleen geld in (stille vennoot)',
			bv: 'BV',
			cooperatie_wa: 'Coöperatie W.A.',
			cooperatie_ua_ba: 'Coöperatie U.A. of B.A.',
			nv: 'NV',
			vereniging: 'Vereniging',
			stichting: 'Stichting'
		}
	},
	zeggenschapEnRisico: {
		vraag: 'Beslist u over uw bedrijf en draagt u het risico?',
		waarom: 'De hulp is er voor mensen die echt zelf ondernemen.',
		hulp: 'Doet u dit samen met andere eigenaren? Kies dan ook ja.'
	},
	vennotenAanvaardenAansprakelijkheid: {
		vraag: 'Tekenen alle eigenaren mee voor de hele lening?',
		waarom: 'Bij een lening kijkt de gemeente of iedere eigenaar meetekent.',
		hulp: 'Wie meetekent, kan voor de hele lening worden aangesproken.'
	},
	wettelijkeVereisten: {
		vraag: 'Hebt u de vergunningen en diploma’s die uw bedrijf nodig heeft?',
		waarom: 'Uw bedrijf moet mogen doen wat het doet.',
		hulp: 'Heeft uw bedrijf niets nodig? Kies dan ja.',
		keuzes: {
			in_orde: 'Ja, alles is in orde',
			in_aanvraag: 'Nog niet, ik ben ermee bezig',
			niet_in_orde: 'Nog niet, ik moet er nog mee beginnen',
			niet_haalbaar: 'Nee, en ik denk dat het niet gaat lukken'
		}
	},
	urenPerJaar: {
		waarom: 'De wet vraagt een minimum aantal uren in het bedrijf.'
	},
	ondernemerInVijfVoorafgaandeJaren: {
		vraag: 'Was u in elk van de vijf vorige jaren ondernemer?',
		waarom: 'In de eerste jaren telt werk naast uw bedrijf niet mee.',
		hulp: 'Was u een heel kalenderjaar geen ondernemer? Kies dan nee.'
	},
	urenLoondienstPerJaar: {
		waarom: 'De meeste werktijd moet in uw eigen bedrijf zitten.'
	},
	gedeeltelijkArbeidsongeschikt: {
		vraag: 'Kunt u door ziekte of een handicap minder werken?',
		waarom: 'In sommige gemeenten is dan een lager aantal uren genoeg.',
		hulp: 'Het gaat om een keuring, bijvoorbeeld door het UWV.'
	},
	leefvorm: {
		vraag: 'Hoe woont u?',
		waarom: 'Het minimumbedrag hangt af van uw huishouden.',
		keuzes: {
			alleenstaand: 'Zonder partner en zonder kinderen',
			alleenstaande_ouder: 'Zonder partner, met kinderen',
			samen: 'Met mijn partner'
		}
	},
	geboortedatumPartner: {
		vraag: 'Wanneer is uw partner geboren?',
		waarom: 'De leeftijd van uw partner telt mee voor het minimumbedrag.'
	},
	kostendelers: {
		vraag: 'Met hoeveel andere volwassenen deelt u de woning?',
		waarom: 'Wie kosten kan delen, heeft zelf minder nodig.',
		hulp: 'Tel huisgenoten vanaf 27 jaar. Niet: uw partner, studenten, huurders en kostgangers.'
	},
	overigInkomen: {
		waarom: 'De hulp vult aan wat u zelf nog niet hebt.'
	},
	inkomenPartner: {
		waarom: 'Het inkomen van u en uw partner telt samen.'
	},
	gevraagdKapitaal: {
		vraag: 'Hoeveel geld hebt u nodig voor uw bedrijf?',
		waarom: 'Voor elk soort hulp is er een hoogste bedrag.',
		hulp: 'Denk aan spullen, voorraad of oude rekeningen. Niets nodig? Vul 0 in.'
	},
	bankfinanciering: {
		vraag: 'Kunt u geld lenen bij een bank of Qredits?',
		waarom: 'Een lening van de gemeente kan als lenen elders niet lukt.',
		keuzes: {
			afgewezen: 'Nee, mijn aanvraag is afgewezen',
			in_behandeling: 'Mijn aanvraag loopt nog',
			niet_gevraagd: 'Ik heb het nog niet gevraagd',
			mogelijk: 'Ja, ik kan daar lenen'
		}
	},
	uwvDoelgroep: {
		vraag: 'Kunt u bij het UWV terecht door een blijvende ziekte of handicap?',
		waarom: 'Dan kan het UWV helpen met geld voor uw bedrijf.'
	},
	schuldsituatie: {
		vraag: 'Hoe staat het met uw schulden?',
		waarom: 'Met schulden kan eerst andere hulp nodig zijn.',
		hulp: 'Tel schulden van uzelf en van uw bedrijf.',
		keuzes: {
			geen: 'Ik heb geen schulden',
			beheersbaar: 'Ik heb schulden en kan ze betalen',
			te_hoog: 'Ik kan mijn schulden niet meer betalen',
			schuldregeling_loopt: 'Er loopt een schuldregeling',
			schone_lei: 'Mijn schuldregeling is klaar (schone lei)'
		}
	},
	eerderAfgewezen: {
		vraag: 'Is zo’n aanvraag van u al eens afgewezen?',
		waarom: 'Dan kijkt een consulent wat er nu anders is.'
	},
	winstPerJaar: {
		vraag: 'Hoeveel winst verwacht u dit jaar?',
		waarom: 'Zo schatten wij hoeveel aanvulling er mogelijk is.',
		hulp: 'Winst is omzet zonder btw, min uw kosten. Verlies? Zet er een min voor.'
	},
	geldBeschikbaar: {
		vraag: 'Hoeveel geld hebt u nu beschikbaar?',
		waarom: 'Zo ziet u tot wanneer u vooruit kunt.',
		hulp: 'Tel wat er nu op uw rekeningen staat, privé en zakelijk.'
	},
	inkomstenPerMaand: {
		vraag: 'Hoeveel geld komt er per maand binnen?',
		waarom: 'Zo ziet u tot wanneer uw geld genoeg is.',
		hulp: 'Tel privé en zakelijk samen.'
	},
	uitgavenPerMaand: {
		vraag: 'Hoeveel geld gaat er per maand uit?',
		waarom: 'Zo ziet u tot wanneer uw geld genoeg is.',
		hulp: 'Tel privé en zakelijk samen. Ook belasting en aflossing.'
	},
	kinderenTenLaste: {
		vraag: 'Wonen er kinderen onder de 18 bij u?',
		waarom: 'Voor jongeren met kinderen geldt een ander minimumbedrag.'
	},
	brutoInkomenOuder: {
		vraag: 'Hoeveel verdient u gemiddeld per jaar, voordat er belasting af gaat?',
		waarom: 'Voor oudere ondernemers telt of het bedrijf een minimum oplevert.',
		hulp: 'Neem wat u voor de komende jaren verwacht.'
	},
	omstandighedenGewijzigd: {
		vraag: 'Is er sinds die afwijzing iets veranderd?',
		waarom: 'Met een nieuwe situatie kan de uitkomst anders zijn.',
		hulp: 'Bijvoorbeeld een nieuw plan, een diploma of minder schulden.'
	},
	surseance: {
		waarom: 'Zo’n uitstel heet surseance. De gemeente houdt er rekening mee.'
	},
	faillissement: {
		waarom: 'Dan is er eerst andere hulp nodig.'
	},
	bewindOfCuratele: {
		waarom: 'Dan bespreken wij samen met die persoon wat kan.'
	}
} as const satisfies ScanTaal['feiten'];
