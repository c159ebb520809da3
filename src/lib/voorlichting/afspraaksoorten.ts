import type { PlekSoort } from './voorlichting.types.ts';

interface Soort {
	readonly code: string;
	readonly titel: string;
	/** What stands in mail and calendar in the discreet mode. */
	readonly neutraleTitel: string;
	readonly uitleg: string;
	readonly minuten: number;
	readonly rustVoor?: number;
	readonly rustNa?: number;
	readonly medewerkers?: number;
	readonly plekSoort: PlekSoort;
	readonly toegang: 'open' | 'na_scan' | 'uitnodiging';
	readonly vervolg?: boolean;
}

const neutraleTitel = 'Afspraak';

/** The kinds of appointment that every installation begins with. */
export const AFSPRAAKSOORTEN: readonly Soort[] = [
	{
		code: 'even-bellen',
		titel: 'Even bellen',
		neutraleTitel,
		uitleg:
			'Wij bellen u. U vertelt wat er speelt en hoort wat u kunt doen. U hoeft niets te weten.',
		minuten: 15,
		rustNa: 5,
		plekSoort: 'telefoon',
		toegang: 'open'
	},
	{
		code: 'ik-heb-een-plan',
		titel: 'Ik heb al een plan',
		neutraleTitel,
		uitleg: 'U laat zien wat u wilt gaan doen. We kijken samen wat er nog mist en welke hulp past.',
		minuten: 45,
		rustNa: 15,
		plekSoort: 'locatie',
		toegang: 'open'
	},
	{
		code: 'uw-situatie',
		titel: 'Uw situatie op een rij',
		neutraleTitel,
		uitleg: 'We nemen de uitkomst van de scan met u door. Daarna weet u of een aanvraag zin heeft.',
		minuten: 60,
		rustNa: 15,
		plekSoort: 'locatie',
		toegang: 'na_scan'
	},
	{
		code: 'ondertekenen',
		titel: 'Ondertekenen',
		neutraleTitel,
		uitleg: 'We lezen samen wat u tekent. U kunt al uw vragen stellen.',
		minuten: 30,
		rustNa: 10,
		plekSoort: 'locatie',
		toegang: 'uitnodiging'
	},
	{
		code: 'intake',
		titel: 'Intake',
		neutraleTitel,
		uitleg: 'Het eerste lange gesprek over uw aanvraag. We lopen alles na.',
		minuten: 90,
		rustNa: 15,
		plekSoort: 'locatie',
		toegang: 'uitnodiging'
	},
	{
		code: 'bij-u-langs',
		titel: 'Bij u langs',
		neutraleTitel,
		uitleg: 'We komen met zijn tweeën kijken waar u werkt.',
		minuten: 60,
		rustVoor: 30,
		rustNa: 30,
		medewerkers: 2,
		plekSoort: 'thuis',
		toegang: 'uitnodiging'
	},
	{
		code: 'gesprek-na-afloop',
		titel: 'Gesprek na de voorlichting',
		neutraleTitel,
		uitleg: 'U bespreekt wat u hoorde en wat u nu gaat doen.',
		minuten: 30,
		plekSoort: 'locatie',
		toegang: 'uitnodiging',
		vervolg: true
	},
	{
		code: 'entreetoets',
		titel: 'Entreetoets',
		neutraleTitel,
		uitleg: 'U kijkt met ons of een eigen bedrijf bij u past. U kunt niet zakken.',
		minuten: 60,
		plekSoort: 'locatie',
		toegang: 'uitnodiging',
		vervolg: true
	}
];

/** Where an appointment is that has no address of ours. */
export const PLEKKEN_ELDERS = [
	{ naam: 'Per telefoon', soort: 'telefoon', route: 'Wij bellen u op het nummer dat u opgaf.' },
	{ naam: 'Bij u', soort: 'thuis', route: 'Wij komen naar u toe. We spreken nog af waar.' }
] as const satisfies readonly { naam: string; soort: PlekSoort; route: string }[];
