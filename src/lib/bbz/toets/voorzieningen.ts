import { bbz } from '../begrippen/artikel.ts';
import type { Voorzieningdefinitie } from './indeling.ts';
import { metTerugwerkendeKracht } from './terugwerkend.ts';
import { LENING_EERST, metTijdelijkRegime } from './tijdelijk-regime.ts';

const KREDIET = ['andere_financiering', 'vennoten_aansprakelijk', 'uwv_doelgroep'] as const;

/** Het krediet van art. 20; tot en met 2019 met een voorwaarde erbij (lid 2, oud). */
const KREDIET_GEVESTIGD: Voorzieningdefinitie = {
	id: 'bedrijfskapitaal',
	categorie: 'gevestigd',
	artikel: bbz('20'),
	regels: ['kapitaal_maximum_gevestigd', ...KREDIET],
	beleid: ['schuldenBetalen'],
	maximum: 'kapitaalGevestigd',
	vorm: 'rentedragende_lening',
	voorwaarden: [
		'per_bedrijf',
		'vennoten_aansprakelijk',
		'geen_voorschot',
		'administratie_binnen_zes_maanden'
	]
};

const VASTE_VOORZIENINGEN: readonly Voorzieningdefinitie[] = [
	{
		id: 'levensonderhoud',
		categorie: 'gevestigd',
		artikel: bbz('18'),
		regels: ['aangewezen_op_bedrijf'],
		vormregels: ['vermogen_om_niet', 'direct_om_niet'],
		vorm: LENING_EERST,
		duur: 'duurGevestigd',
		verlenging: 'duurGevestigdVerlenging',
		voorwaarden: [
			'verlenging_alleen_extern_tijdelijk',
			'administratie_binnen_zes_maanden',
			'vermogen_boven_grens_blijft_lening'
		]
	},
	{ ...KREDIET_GEVESTIGD, vanaf: '2020-01-01' },
	{
		...KREDIET_GEVESTIGD,
		totEnMet: '2019-12-31',
		voorwaarden: [...KREDIET_GEVESTIGD.voorwaarden, 'samen_met_levensonderhoud_alles_lening']
	},
	{
		id: 'bedrijfskapitaal',
		categorie: 'gevestigd',
		artikel: bbz('22'),
		regels: [
			'kapitaal_maximum_om_niet',
			'inkomen_duurzaam_laag',
			'vermogen_kapitaal_om_niet',
			...KREDIET
		],
		beleid: ['schuldenBetalen'],
		maximum: 'kapitaalMarginaal',
		vorm: 'om_niet',
		voorwaarden: ['niet_samen_met_lening', 'vennoten_aansprakelijk', 'geen_voorschot']
	},
	{
		id: 'borgtocht',
		categorie: 'gevestigd',
		artikel: bbz('20'),
		regels: ['kapitaal_maximum_gevestigd', 'vennoten_aansprakelijk', 'uwv_doelgroep'],
		maximum: 'kapitaalGevestigd',
		vorm: 'borgtocht',
		voorwaarden: [
			'bank_of_erkende_kredietverstrekker',
			'per_bedrijf',
			'administratie_binnen_zes_maanden'
		]
	},
	{
		id: 'levensonderhoud',
		categorie: 'beginnend',
		artikel: bbz('23', '1'),
		regels: ['aangewezen_op_bedrijf'],
		vormregels: ['vermogen_om_niet'],
		vorm: LENING_EERST,
		duur: 'duurStarter',
		voorwaarden: [
			'stopt_bij_niet_levensvatbaar',
			'verlenging_medisch_of_sociaal',
			'administratie_binnen_zes_maanden',
			'vermogen_boven_grens_blijft_lening'
		]
	},
	{
		id: 'bedrijfskapitaal',
		categorie: 'beginnend',
		artikel: bbz('24'),
		regels: ['kapitaal_maximum_starter', ...KREDIET],
		beleid: ['schuldenBetalen'],
		maximum: 'kapitaalStarter',
		vorm: 'rentedragende_lening',
		voorwaarden: ['per_bedrijf', 'vennoten_aansprakelijk', 'geen_voorschot']
	},
	{
		id: 'borgtocht',
		categorie: 'beginnend',
		artikel: bbz('24'),
		regels: ['kapitaal_maximum_starter', 'vennoten_aansprakelijk', 'uwv_doelgroep'],
		maximum: 'kapitaalStarter',
		vorm: 'borgtocht',
		voorwaarden: ['bank_of_erkende_kredietverstrekker', 'per_bedrijf']
	},
	{
		id: 'begeleiding',
		categorie: 'beginnend',
		artikel: bbz('2', '3', 'b'),
		regels: [],
		beleidsmaximum: 'begeleidingNaStart',
		vorm: 'vergoeding_aan_begeleider',
		voorwaarden: []
	},
	{
		id: 'levensonderhoud',
		categorie: 'ouder',
		artikel: bbz('25'),
		regels: ['aangewezen_op_bedrijf', 'ouder_minimuminkomen'],
		vormregels: ['vermogen_om_niet_ouder'],
		vorm: LENING_EERST,
		voorwaarden: [
			'zolang_minimuminkomen',
			'tot_aow',
			'administratie_binnen_zes_maanden',
			'vermogen_boven_grens_blijft_lening'
		]
	},
	{
		id: 'bedrijfskapitaal',
		categorie: 'ouder',
		artikel: bbz('26'),
		regels: ['kapitaal_maximum_ouder', ...KREDIET],
		vormregels: ['vermogen_om_niet_ouder'],
		beleid: ['kapitaalOuder', 'schuldenBetalen'],
		maximum: 'kapitaalOuder',
		vorm: 'om_niet_of_renteloze_lening',
		voorwaarden: ['vennoten_aansprakelijk', 'geen_voorschot', 'vermogen_boven_grens_blijft_lening']
	},
	{
		id: 'levensonderhoud',
		categorie: 'beeindigend',
		artikel: bbz('27'),
		regels: ['aangewezen_op_bedrijf'],
		vormregels: ['vermogen_om_niet'],
		vorm: LENING_EERST,
		duur: 'duurBeeindigend',
		verlenging: 'duurBeeindigendVerlenging',
		voorwaarden: [
			'verlenging_op_verzoek',
			'administratie_binnen_zes_maanden',
			'vermogen_boven_grens_blijft_lening'
		]
	},
	{
		id: 'bedrijfskapitaal',
		categorie: 'beeindigend',
		artikel: bbz('2', '2'),
		regels: ['geen_kapitaal_bij_stoppen'],
		vorm: 'rentedragende_lening',
		voorwaarden: []
	},
	{
		id: 'levensonderhoud',
		categorie: 'arbeidsongeschikt',
		artikel: bbz('28'),
		totEnMet: '2019-12-31',
		regels: ['aangewezen_op_bedrijf'],
		vormregels: ['vermogen_om_niet'],
		vorm: LENING_EERST,
		voorwaarden: [
			'tot_beslissing_waz',
			'administratie_binnen_zes_maanden',
			'vermogen_boven_grens_blijft_lening'
		]
	},
	{
		id: 'bedrijfskapitaal',
		categorie: 'arbeidsongeschikt',
		artikel: bbz('2', '2'),
		totEnMet: '2019-12-31',
		regels: ['geen_kapitaal_bij_waz'],
		vorm: 'rentedragende_lening',
		voorwaarden: []
	},
	{
		id: 'levensonderhoud',
		categorie: 'voorbereiding',
		artikel: bbz('2', '3'),
		regels: [],
		vorm: 'voortzetting_uitkering',
		duur: 'duurVoorbereiding',
		voorwaarden: ['meewerken_aan_begeleiding']
	},
	{
		id: 'begeleiding',
		categorie: 'voorbereiding',
		artikel: bbz('2', '3', 'b'),
		regels: [],
		beleidsmaximum: 'begeleidingVoorbereiding',
		vorm: 'vergoeding_aan_begeleider',
		duur: 'duurVoorbereiding',
		voorwaarden: ['meewerken_aan_begeleiding']
	},
	{
		id: 'voorbereidingskrediet',
		categorie: 'voorbereiding',
		artikel: bbz('29'),
		regels: ['voorbereidingskosten', 'voorbereidingskrediet_maximum'],
		beleidsmaximum: 'voorbereidingskrediet',
		vorm: 'renteloos_daarna_rentedragend_of_om_niet',
		voorwaarden: ['rentedragend_bij_start', 'om_niet_bij_geen_start']
	}
];

/** Alles wat de wet aan een categorie kan geven, in versies naar datum. */
export const VOORZIENINGEN =
	VASTE_VOORZIENINGEN.flatMap(metTijdelijkRegime).flatMap(metTerugwerkendeKracht);
