import { bbz } from '../begrippen/artikel.ts';
import type { Artikel } from '../begrippen/artikel.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { Beleidsversie } from '../beleid/beleid.types.ts';
import type { Feiten } from '../feiten/catalogus.ts';
import type { ParameterId } from '../parameters/alle.ts';
import type { WetsregelId } from '../regels/alle.ts';
import { LENING_EERST, metTijdelijkRegime } from './tijdelijk-regime.ts';
import type { CategorieId, Voorwaarde, VoorzieningId, Vorm } from './toets.types.ts';

type Doel = NonNullable<Feiten['doel']>;
/** Welke lijsten met gronden een gemeente kan invullen. */
export type Beleidsgronden = 'voorbereiding' | 'kapitaalOuder' | 'schuldenBetalen';

/** Wie rechthebbende kan zijn, met de regels die daarvoor gelden. */
export interface Categoriedefinitie {
	id: CategorieId;
	artikel: Artikel;
	/** Bij welk doel van de persoon deze categorie hoort. */
	doelen: readonly Doel[];
	regels: readonly WetsregelId[];
	beleid?: readonly Beleidsgronden[];
}

/** Wat de wet aan een categorie kan geven. */
export interface Voorzieningdefinitie {
	id: VoorzieningId;
	categorie: CategorieId;
	artikel: Artikel;
	vanaf?: Datum;
	totEnMet?: Datum;
	regels: readonly WetsregelId[];
	vormregels?: readonly WetsregelId[];
	beleid?: readonly Beleidsgronden[];
	maximum?: ParameterId;
	beleidsmaximum?: keyof Beleidsversie['maxima'];
	vorm: Vorm;
	duur?: ParameterId;
	verlenging?: ParameterId;
	voorwaarden: readonly Voorwaarde[];
}

const PERSOON = [
	'leeftijd_minimum',
	'leeftijd_aow',
	'woonplaats',
	'nationaliteit',
	'bedrijf_in_nederland'
] as const;

const ZELFSTANDIGE = [
	...PERSOON,
	'wettelijke_vereisten',
	'uren_minimum',
	'uren_grotendeels',
	'zeggenschap_en_risico',
	'rechtsvorm'
] as const;

const KREDIET = ['andere_financiering', 'vennoten_aansprakelijk', 'uwv_doelgroep'] as const;

export const CATEGORIEEN: readonly Categoriedefinitie[] = [
	{
		id: 'gevestigd',
		artikel: bbz('2', '1', 'a'),
		doelen: ['doorgaan'],
		regels: [...ZELFSTANDIGE, 'bedrijf_loopt', 'redelijke_termijn', 'levensvatbaar']
	},
	{
		id: 'beginnend',
		artikel: bbz('2', '1', 'b'),
		doelen: ['starten'],
		regels: [...ZELFSTANDIGE, 'werkloosheidsuitkering', 'begint_bedrijf', 'levensvatbaar']
	},
	{
		id: 'ouder',
		artikel: bbz('2', '1', 'c'),
		doelen: ['doorgaan'],
		regels: [
			...ZELFSTANDIGE,
			'ouder_leeftijd',
			'ouder_tien_jaar',
			'ouder_duurzaam_ontoereikend',
			'niet_levensvatbaar'
		]
	},
	{
		id: 'beeindigend',
		artikel: bbz('2', '1', 'd'),
		doelen: ['stoppen'],
		regels: [...ZELFSTANDIGE, 'bedrijf_loopt', 'stopt_binnen_twaalf_maanden', 'niet_levensvatbaar']
	},
	{
		id: 'voorbereiding',
		artikel: bbz('2', '3'),
		doelen: ['starten'],
		regels: [...PERSOON, 'ontvangt_bijstand', 'startvoornemen', 'meewerken_begeleiding'],
		beleid: ['voorbereiding']
	}
];

/** Het krediet van art. 20; tot en met 2019 met een voorwaarde erbij (lid 2, oud). */
const KREDIET_GEVESTIGD: Voorzieningdefinitie = {
	id: 'bedrijfskapitaal',
	categorie: 'gevestigd',
	artikel: bbz('20'),
	regels: ['kapitaal_maximum_gevestigd', ...KREDIET],
	beleid: ['schuldenBetalen'],
	maximum: 'kapitaalGevestigd',
	vorm: 'rentedragende_lening',
	voorwaarden: ['per_bedrijf', 'vennoten_aansprakelijk', 'administratie_binnen_zes_maanden']
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
		voorwaarden: ['niet_samen_met_lening', 'vennoten_aansprakelijk']
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
		voorwaarden: ['per_bedrijf', 'vennoten_aansprakelijk']
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
		voorwaarden: ['vennoten_aansprakelijk', 'vermogen_boven_grens_blijft_lening']
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

export const VOORZIENINGEN = VASTE_VOORZIENINGEN.flatMap(metTijdelijkRegime);
