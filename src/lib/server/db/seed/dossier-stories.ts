import type { Feiten } from '#lib/bbz/index.ts';
import type { Taak } from '#lib/dossier/dossier.types.ts';

/** A dossier of the demo: whose, how old, what was said, who works on it and who may follow it. */
export interface DossierStory {
	readonly ondernemer: string;
	readonly daysAgo: number;
	readonly feiten: Feiten;
	/** Said later: the newest holds, and the page shows what stood there before. */
	readonly later?: Feiten;
	readonly taken: readonly { readonly accountId: string; readonly als: Taak }[];
	readonly toestemming?: string;
}

// The fixed ids of the people of the demo.
const ondernemer = (number: number) => `0e000000-0000-4000-8000-00000000000${number}`;
const medewerker = (number: number) => `0f000000-0000-4000-8000-00000000000${number}`;
const CONSULENT = medewerker(2);
const ADVISEUR = medewerker(4);
const BEGELEIDER = medewerker(5);
const UWV = '0d000000-0000-4000-8000-000000000004';

const BASIS: Feiten = {
	woontInGemeente: true,
	nederlanderOfGelijkgesteld: true,
	bedrijfInNederland: true
};

export const DOSSIER_STORIES: readonly DossierStory[] = [
	{
		ondernemer: ondernemer(1),
		daysAgo: 19,
		feiten: {
			...BASIS,
			doel: 'doorgaan',
			bedrijfGestart: true,
			startdatumBedrijf: '2017-03-01',
			geboortedatum: '1988-05-03',
			leefvorm: 'alleenstaande_ouder',
			kinderenTenLaste: true,
			vraagtLevensonderhoud: true,
			gevraagdKapitaal: 0,
			overigInkomen: 250,
			rechtsvorm: 'eenmanszaak',
			wettelijkeVereisten: 'in_orde',
			urenPerJaar: 1560,
			urenLoondienstPerJaar: 0,
			schuldsituatie: 'beheersbaar'
		},
		later: { overigInkomen: 0, urenPerJaar: 1300 },
		taken: [
			{ accountId: CONSULENT, als: 'consulent' },
			{ accountId: ADVISEUR, als: 'adviseur' }
		]
	},
	{
		ondernemer: ondernemer(2),
		daysAgo: 8,
		feiten: {
			...BASIS,
			doel: 'starten',
			startvoornemen: true,
			bedrijfGestart: false,
			geboortedatum: '1994-11-20',
			uitkering: 'bijstand',
			leefvorm: 'samen',
			inkomenPartner: 640,
			overigInkomen: 0,
			vraagtLevensonderhoud: true,
			gevraagdKapitaal: 12_500,
			bankfinanciering: 'afgewezen',
			rechtsvorm: 'eenmanszaak',
			wettelijkeVereisten: 'in_aanvraag',
			urenPerJaar: 1664
		},
		taken: [
			{ accountId: CONSULENT, als: 'consulent' },
			{ accountId: BEGELEIDER, als: 'begeleider' }
		],
		toestemming: UWV
	},
	{
		ondernemer: ondernemer(3),
		daysAgo: 2,
		feiten: {
			...BASIS,
			doel: 'doorgaan',
			bedrijfGestart: true,
			startdatumBedrijf: '1996-09-01',
			geboortedatum: '1965-02-14',
			tienJaarOnafgebroken: true,
			leefvorm: 'samen',
			inkomenPartner: 1100,
			overigInkomen: 0,
			vraagtLevensonderhoud: true,
			gevraagdKapitaal: 0,
			rechtsvorm: 'eenmanszaak',
			gedeeltelijkArbeidsongeschikt: true
		},
		taken: []
	}
];

const VOORNAMEN = ['Amira', 'Joost', 'Fenna', 'Omar', 'Tess', 'Ruben', 'Nadia', 'Pieter'];
const ACHTERNAMEN = ['Voorbeeld', 'Proefstra', 'Testers', 'Fictief', 'Nergens'];

/** People without a log-in of their own, so that lists and figures have something to show. */
export const OTHERS = Array.from({ length: 36 }, (_, i) => ({
	naam: `${VOORNAMEN[i % VOORNAMEN.length] ?? ''} ${ACHTERNAMEN[i % ACHTERNAMEN.length] ?? ''}`,
	daysAgo: 12 + ((i * 37) % 340),
	feiten: {
		...BASIS,
		doel: (['doorgaan', 'doorgaan', 'starten', 'stoppen'] as const)[i % 4] ?? 'doorgaan',
		geboortedatum: `${1968 + (i % 30)}-0${1 + (i % 9)}-15`,
		leefvorm: (['alleenstaand', 'samen'] as const)[i % 2] ?? 'samen'
	} satisfies Feiten,
	taken: i % 3 === 0 ? [] : [{ accountId: CONSULENT, als: 'consulent' as const }]
}));
