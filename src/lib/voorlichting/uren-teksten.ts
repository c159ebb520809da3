/** Every sentence of the page where a member of staff keeps hours. */
export const urenTeksten = {
	titel: 'Mijn uren',
	lead: 'In deze uren kunnen ondernemers een afspraak met u maken.',
	komt: 'Wat er komt',
	komtLeeg: 'Er staat de komende acht weken nog niets.',
	bekijk: 'Bekijk',
	bekijkVan: (titel: string, wanneer: string) => `Bekijk: ${titel}, ${wanneer}`,
	nogBevestigen: 'Nog niet bevestigd',
	teBellen: 'Te bellen',
	week: 'Uw week',
	weekLeeg: 'U hebt nog geen uren. Voeg hieronder uw eerste uren toe.',
	regel: (van: string, tot: string) => `${van} tot ${tot} uur`,
	geenPlek: 'Geen plek: u belt of gaat erheen',
	alleSoorten: 'Alle soorten',
	iedereen: 'Iedereen',
	alleenVoor: (reeks: string) => `Alleen voor wie bij ‘${reeks}’ was`,
	haalWeg: 'Haal weg',
	haalWegVan: (wat: string) => `Haal weg: ${wat}`,
	blijft: 'Haalt u uren weg? Afspraken die al staan, blijven staan.',
	nieuw: 'Uren toevoegen',
	weekdag: 'Dag',
	kiesDag: 'Kies een dag',
	van: 'Van',
	tot: 'Tot',
	plek: 'Plek',
	soort: 'Voor welke afspraken?',
	reeks: 'Voor wie?',
	reeksHulp: 'Bewaar een uur na een voorlichting voor wie daar was.',
	rust: 'De rust voor en na een afspraak valt ook binnen deze uren.',
	voegToe: 'Voeg toe',
	dagen: 'Dagen die anders zijn',
	dagenUitleg:
		'Op feestdagen kan niemand een afspraak maken. Die hoeft u hier niet te zetten. Een andere vrije dag die de overheid apart aanwijst, zet u hier wel.',
	dagenLeeg: 'U hebt geen dagen die anders zijn.',
	dag: 'Dag',
	hoe: 'Hoe is die dag?',
	weg: 'U bent er niet',
	anders: 'U hebt andere uren',
	andersHulp: 'Deze uren komen die dag in plaats van uw gewone uren.',
	nieuweDag: 'Dag toevoegen',
	soorten: 'De soorten afspraken',
	soortenUitleg:
		'Deze kunnen ondernemers maken. Een afspraak op uitnodiging heeft een eigen adres: dat geeft u zelf.',
	kolommen: {
		titel: 'Afspraak',
		duur: 'Duur',
		rust: 'Rust ervoor en erna',
		medewerkers: 'Medewerkers',
		wie: 'Voor wie',
		adres: 'Adres'
	},
	minuten: (aantal: number) => `${aantal} min`,
	rustTekst: (voor: number, na: number) => (voor + na === 0 ? 'Geen' : `${voor} en ${na} min`),
	wie: {
		open: 'Iedereen',
		na_scan: 'Na de scan',
		uitnodiging: 'Op uitnodiging',
		vervolg: 'Wie bij een voorlichting was'
	},
	geenAdres: 'Op de eigen pagina van wie er was',
	fout: 'Er klopt nog iets niet',
	fouten: {
		klok: 'Vul een tijd in, zoals 09:30.',
		volgorde: 'De eindtijd moet later zijn dan de begintijd.',
		weekdag: 'Kies een dag.',
		dag: 'Kies een dag.',
		hoe: 'Kies hoe die dag is.',
		overlap: (van: string, tot: string) =>
			`U hebt op deze dag al uren van ${van} tot ${tot}. Kies een andere tijd, of haal die eerst weg.`,
		dag_bezet: 'Voor deze dag staat er al iets. Haal dat eerst weg.',
		voorbij: 'Deze dag is voorbij. Kies een dag vanaf vandaag.',
		onbekend: 'Deze keuze kan niet meer. Kies opnieuw.'
	}
} as const;

/** The page of one appointment, for who is there. */
export const gastTeksten = {
	terug: 'Terug naar uw uren',
	gelezen: 'Dat u dit bekeek, is vastgelegd.',
	naam: 'Naam',
	geboektDoor: 'Gemaakt door',
	email: 'E-mail',
	telefoon: 'Telefoon',
	wensen: 'Wat helpt',
	met: 'Met',
	nietGegeven: 'Niet gegeven',
	teBellen: 'Bel dit nummer, om zeker te weten dat deze afspraak echt is.',
	gebeld: 'Ik heb gebeld: het klopt',
	wanneer: 'Wanneer',
	waar: 'Waar'
} as const;
