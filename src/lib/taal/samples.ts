import type {
	InvoerfoutCode,
	Invoerprobleem,
	RedenCode,
	Redenwaarden,
	Signaal
} from '#lib/bbz/index.ts';

/** The reasons that carry values; the others have none to fill in. */
type MetWaarden = {
	[C in RedenCode as keyof Redenwaarden[C] extends never ? never : C]: Redenwaarden[C];
};

const grens = { leeftijd: 44, grens: 55 };
const uren = { uren: 1300, grens: 1225 };
const termijn = { maanden: 30, grens: 18 };
const bedrag = { gevraagd: 50_000, maximum: 48_060 };
const vermogen = { eigenVermogen: 60_000.5, grens: 59_782 };
const tussen = {
	eigenVermogen: 60_000,
	totaalVermogen: 300_000,
	ondergrens: 59_782,
	bovengrens: 251_233
};

/** An example of every reason with values. Used by tests only. */
export const redenSamples: MetWaarden = {
	feit_ontbreekt: { feiten: ['geboortedatum', 'leefvorm', 'rechtsvorm'] },
	parameter_ontbreekt: { parameters: ['forfait'] },
	oud_genoeg: { leeftijd: 44, minimum: 18 },
	te_jong: { leeftijd: 17, minimum: 18 },
	nog_geen_aow: { leeftijd: 44 },
	aow_bereikt: { leeftijd: 68 },
	inkomen_onder_norm: { inkomen: 500, norm: 1419.46 },
	inkomen_onder_laagste_norm: { inkomen: 500, minstens: 997.38 },
	inkomen_niet_onder_norm: { inkomen: 2100, norm: 2027.79 },
	inkomen_niet_onder_hoogste_norm: { inkomen: 3000, hoogstens: 2176.1 },
	genoeg_uren: uren,
	genoeg_uren_verlaagd: { uren: 900, grens: 800 },
	te_weinig_uren: { uren: 900, grens: 1225 },
	meeste_tijd_in_bedrijf: { uren: 1300, elders: 400 },
	niet_meeste_tijd_in_bedrijf: { uren: 1300, elders: 1400 },
	rechtsvorm_past_niet: { rechtsvorm: 'nv' },
	rechtsvorm_vraagt_oordeel: { rechtsvorm: 'stichting' },
	redelijke_termijn_praktijk: termijn,
	redelijke_termijn_beleid: termijn,
	korter_dan_praktijk: { maanden: 1, grens: 18 },
	korter_dan_beleid: { maanden: 1, grens: 18 },
	uitkering_wegens_werkloosheid: { uitkering: 'ww' },
	uitkering_vraagt_oordeel: { uitkering: 'arbeidsongeschiktheid' },
	bedrijf_loopt_te_lang: termijn,
	net_begonnen_beoordelen: { maanden: 3 },
	geboren_voor_grens: { grens: '1960-01-01' },
	geboren_op_of_na_grens: { grens: '1960-01-01' },
	oud_genoeg_ouder: { leeftijd: 60, grens: 55 },
	te_jong_ouder: grens,
	geen_tien_jaar: { jaren: 7 },
	minimuminkomen_gehaald: { inkomen: 12_000, grens: 10_368 },
	minimuminkomen_niet_gehaald: { inkomen: 9_000, grens: 10_368 },
	ontvangt_geen_bijstand: { uitkering: 'geen' },
	binnen_maximum: { gevraagd: 10_000, maximum: 48_060 },
	boven_maximum: bedrag,
	vermogen_onder_ondergrens: vermogen,
	vermogen_tussen_grenzen_laag_aandeel: tussen,
	vermogen_tussen_grenzen_hoog_aandeel: tussen,
	vermogen_boven_bovengrens: vermogen,
	vermogen_op_bovengrens: vermogen,
	vermogen_onder_grens_ouder: vermogen,
	vermogen_boven_grens_ouder: vermogen,
	direct_om_niet: { maanden: 5 },
	spaargeld_eerst: { spaargeld: 7500 }
};

export const signaalSamples: { [C in Signaal['code']]: Extract<Signaal, { code: C }> } = {
	geld_raakt_op: { code: 'geld_raakt_op', datum: '2026-05-03', dagen: 41 },
	spaargeld_boven_pw_grens: { code: 'spaargeld_boven_pw_grens', spaargeld: 9000, grens: 8000 },
	hoge_schulden: { code: 'hoge_schulden' },
	ziekte_is_bedrijfsrisico: { code: 'ziekte_is_bedrijfsrisico' },
	economie_is_bedrijfsrisico: { code: 'economie_is_bedrijfsrisico' },
	wijziging_starter_aangekondigd: { code: 'wijziging_starter_aangekondigd' },
	categorie_ouder_loopt_af: { code: 'categorie_ouder_loopt_af' },
	niet_beoordeeld: {
		code: 'niet_beoordeeld',
		onderdelen: [
			'uren_met_familie',
			'winst_rechtspersoon',
			'vermogen_per_eigenaar',
			'vermogen_waardering'
		]
	},
	bedrag_boven_maximum: { code: 'bedrag_boven_maximum', ...bedrag },
	parameter_te_bevestigen: { code: 'parameter_te_bevestigen', parameters: ['rente'] },
	parameter_niet_gevonden: { code: 'parameter_niet_gevonden', parameters: ['forfait'] }
};

export const foutSamples: { [C in InvoerfoutCode]: Invoerprobleem & { code: C } } = {
	onbekend_feit: { code: 'onbekend_feit', feiten: ['toString'] },
	verkeerd_type: {
		code: 'verkeerd_type',
		feiten: ['urenPerJaar'],
		gelezen: 'veel',
		verwacht: 'getal'
	},
	geen_geldige_datum: {
		code: 'geen_geldige_datum',
		feiten: ['geboortedatum'],
		gelezen: '1990-02-30'
	},
	geen_geldige_keuze: {
		code: 'geen_geldige_keuze',
		feiten: ['doel'],
		gelezen: 'slapen',
		verwacht: 'starten, doorgaan, stoppen'
	},
	te_laag: { code: 'te_laag', feiten: ['urenPerJaar'], gelezen: '-1', verwacht: '0' },
	te_hoog: {
		code: 'te_hoog',
		feiten: ['geboortedatum'],
		gelezen: '2101-01-01',
		verwacht: '2100-12-31'
	},
	meer_dan_twee_decimalen: {
		code: 'meer_dan_twee_decimalen',
		feiten: ['spaargeld'],
		gelezen: '10.555'
	},
	geen_geheel_getal: { code: 'geen_geheel_getal', feiten: ['kostendelers'], gelezen: '1.5' },
	tegenstrijdig: {
		code: 'tegenstrijdig',
		feiten: ['startdatumBedrijf', 'geboortedatum'],
		tegenstrijdigheid: 'start_voor_geboorte'
	},
	peildatum_ongeldig: { code: 'peildatum_ongeldig', feiten: [], gelezen: '2026-13-01' },
	peildatum_te_vroeg: {
		code: 'peildatum_te_vroeg',
		feiten: [],
		gelezen: '2010-01-01',
		verwacht: '2017-01-01'
	},
	onbekend_beleid: { code: 'onbekend_beleid', feiten: [], gelezen: 'narnia' }
};
