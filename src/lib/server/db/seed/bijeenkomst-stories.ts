import type { PlekSoort, ReeksSoort, Taal } from '../../../voorlichting/voorlichting.types.ts';

/** A made-up place. The names and addresses do not exist. */
export interface DemoPlek {
	readonly naam: string;
	readonly soort: PlekSoort;
	readonly adres?: string;
	readonly rolstoel?: boolean;
	readonly parkeren?: string;
	readonly route?: string;
	readonly verbinding?: string;
}

export const DEMO_PLEKKEN = {
	loket: {
		naam: 'Ondernemersloket',
		soort: 'locatie',
		adres: 'Voorbeeldplein 1, Voorbeeldstad',
		rolstoel: true,
		parkeren: 'Parkeren kan achter het gebouw. Dat is gratis.',
		route: 'Drie minuten lopen van het station.'
	},
	werkplein: {
		naam: 'Werkplein bij UWV',
		soort: 'locatie',
		adres: 'Proefkade 12, Voorbeeldstad',
		rolstoel: false,
		parkeren: 'Er is betaald parkeren voor de deur.'
	},
	video: {
		naam: 'Videogesprek',
		soort: 'online',
		verbinding: 'https://video.voorbeeldstad.example/voorlichting',
		route: 'De link staat op uw eigen pagina als u een plek hebt.'
	}
} as const satisfies Record<string, DemoPlek>;

export interface DemoBijeenkomst {
	/** Days from now, and the hours of the day in Dutch time. */
	readonly over: readonly number[];
	readonly uren: readonly [van: string, tot: string];
	readonly plek: keyof typeof DEMO_PLEKKEN;
	/** People who have a seat, and who wait, each with so many. */
	readonly bezet?: readonly number[];
	readonly wacht?: readonly number[];
}

export interface DemoReeks {
	readonly soort: ReeksSoort;
	readonly titel: string;
	readonly neutraleTitel: string;
	readonly uitleg: string;
	readonly meebrengen?: string;
	readonly taal?: Taal;
	readonly toegang?: 'open' | 'na_scan';
	readonly capaciteit: number;
	readonly externeUrl?: string;
	readonly bijeenkomsten: readonly DemoBijeenkomst[];
}

/** What there is to book in the demo. */
export const DEMO_REEKSEN: readonly DemoReeks[] = [
	{
		soort: 'voorlichting_starters',
		titel: 'Een eigen bedrijf beginnen',
		neutraleTitel: 'Informatiebijeenkomst',
		uitleg:
			'In anderhalf uur hoort u wat er komt kijken bij een eigen bedrijf, en welke hulp er is. Daarna kunt u meteen een gesprek plannen.',
		meebrengen: 'Niets. Hebt u al een plan op papier? Neem het gerust mee.',
		capaciteit: 12,
		bijeenkomsten: [
			// Today, so that the host of the demo has people to receive.
			{ over: [0], uren: ['20:00', '21:30'], plek: 'loket', bezet: [1, 2, 1, 1, 1, 3, 1] },
			{
				over: [1],
				uren: ['09:30', '11:00'],
				plek: 'loket',
				bezet: [1, 1, 2, 1, 1, 1, 2, 1],
				wacht: []
			},
			{ over: [8], uren: ['19:00', '20:30'], plek: 'loket', bezet: [1, 2, 1] },
			{
				over: [15],
				uren: ['09:30', '11:00'],
				plek: 'werkplein',
				bezet: [3, 3, 3, 2, 1],
				wacht: [1, 2]
			},
			{ over: [22], uren: ['09:30', '11:00'], plek: 'loket' }
		]
	},
	{
		soort: 'voorlichting_starters',
		titel: 'Starting your own business',
		neutraleTitel: 'Meeting',
		uitleg: 'The same meeting in English, by video. You can ask your questions during the call.',
		taal: 'en',
		capaciteit: 25,
		bijeenkomsten: [{ over: [10], uren: ['13:00', '14:30'], plek: 'video', bezet: [1, 1] }]
	},
	{
		soort: 'voorlichting_gevestigden',
		titel: 'Uw zaak loopt en het geld raakt op',
		neutraleTitel: 'Informatiebijeenkomst',
		uitleg: 'Voor ondernemers die al een bedrijf hebben. U hoort wat u nu kunt doen, en met wie.',
		meebrengen: 'Niets. Er wordt niet naar uw cijfers gevraagd.',
		capaciteit: 10,
		bijeenkomsten: [
			{ over: [6], uren: ['16:00', '17:30'], plek: 'loket', bezet: [1, 1] },
			{ over: [20], uren: ['16:00', '17:30'], plek: 'video' }
		]
	},
	{
		soort: 'workshop',
		titel: 'Uw ondernemingsplan in vijf weken',
		neutraleTitel: 'Workshop',
		uitleg: 'Elke week schrijft u een deel van uw plan, met hulp. Na vijf weken is het af.',
		meebrengen: 'Een laptop als u die hebt. Anders ligt er een klaar.',
		toegang: 'na_scan',
		capaciteit: 12,
		bijeenkomsten: [
			{
				over: [13, 20, 27, 34, 41],
				uren: ['18:30', '21:00'],
				plek: 'loket',
				bezet: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
			}
		]
	},
	{
		soort: 'extern',
		titel: 'Startersdag',
		neutraleTitel: 'Startersdag',
		uitleg: 'Een dag van een ander. U meldt zich daar aan.',
		capaciteit: 500,
		externeUrl: 'https://startersdag.example/aanmelden',
		bijeenkomsten: [{ over: [17], uren: ['10:00', '16:00'], plek: 'werkplein' }]
	}
];
