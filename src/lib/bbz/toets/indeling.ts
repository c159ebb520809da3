import { bbz } from '../begrippen/artikel.ts';
import type { Artikel } from '../begrippen/artikel.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { Beleidsversie } from '../beleid/beleid.types.ts';
import type { Feiten } from '../feiten/catalogus.ts';
import type { ParameterId } from '../parameters/alle.ts';
import type { WetsregelId } from '../regels/alle.ts';
import type { CategorieId, Voorwaarde, VoorzieningId, Vorm } from './toets.types.ts';

type Doel = NonNullable<Feiten['doel']>;
/** Welke lijsten met gronden een gemeente kan invullen. */
export type Beleidsgronden = 'voorbereiding' | 'kapitaalOuder' | 'schuldenBetalen';

/** Wie rechthebbende kan zijn, met de regels die daarvoor gelden. */
export interface Categoriedefinitie {
	id: CategorieId;
	artikel: Artikel;
	/** Eerste en laatste peildatum; zonder opgave bestaat de categorie altijd. */
	vanaf?: Datum;
	totEnMet?: Datum;
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
		id: 'arbeidsongeschikt',
		artikel: bbz('2', '1', 'e'),
		totEnMet: '2019-12-31',
		doelen: ['doorgaan', 'stoppen'],
		regels: [...ZELFSTANDIGE, 'bedrijf_loopt', 'gezondheid_beperkt', 'waz_aangevraagd']
	},
	{
		id: 'voorbereiding',
		artikel: bbz('2', '3'),
		doelen: ['starten'],
		regels: [...PERSOON, 'ontvangt_bijstand', 'startvoornemen', 'meewerken_begeleiding'],
		beleid: ['voorbereiding']
	}
];
