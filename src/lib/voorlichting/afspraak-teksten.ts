import type { BoekingStatus, PlekSoort } from './voorlichting.types.ts';

export const afspraakTeksten = {
	titel: 'Maak een afspraak',
	lead: 'Bel of spreek met ons. Gratis, en het verplicht u tot niets.',
	minuten: (aantal: number) => `${aantal} minuten`,
	soort: {
		telefoon: 'Wij bellen u',
		online: 'Videogesprek',
		locatie: 'U komt naar ons toe',
		thuis: 'Wij komen naar u toe'
	} satisfies Record<PlekSoort, string>,
	samen: 'U spreekt met twee mensen.',
	eerste: (dag: string, klok: string) => `Het eerst: ${dag}, ${klok} uur`,
	kies: 'Kies een tijd',
	kiesVan: (titel: string) => `Kies een tijd: ${titel}`,
	geenSoorten: 'U kunt hier nu geen afspraak maken.',
	geenTijden: 'Er is nu geen tijd vrij.',
	geenTijdenUitleg: 'Bel ons. Dan zoeken we samen een moment.',
	naScan: 'Doe eerst de scan. Die duurt ongeveer 5 minuten. Daarna kunt u hier een tijd kiezen.',
	naScanKort: 'Eerst de scan',
	agenda: 'Liever naar een voorlichting? Bekijk wanneer die zijn',
	terug: 'Andere afspraken',
	andereTijd: 'Andere tijd kiezen',
	tijden: (aantal: number) => (aantal === 1 ? '1 tijd vrij' : `${aantal} tijden vrij`),
	dagEnAantal: (dag: string, aantal: string) => `${dag}: ${aantal}`,
	opDag: (dag: string) => `, ${dag}`,
	vorige: 'Vorige maand',
	volgende: 'Volgende maand',
	maanden: 'Andere maand',
	feiten: 'Uw afspraak',
	gegevens: 'Uw gegevens',
	knop: 'Maak afspraak',
	weg: 'Deze tijd is net gekozen door iemand anders.',
	wegKies: 'Kies een andere tijd',
	wegUitleg: 'Wat u invulde, staat er nog. Dit zijn de tijden die er het dichtst bij liggen.',
	kiesFout: 'Kies een tijd.',
	plekMetTijd: (tijd: string, plek: string) => `${tijd}, ${plek}`
} as const;

interface StatusTekst {
	readonly titel: string;
	readonly uitleg: string;
}

/** What the page of an appointment says first, where that differs from a seat at a session. */
export const AFSPRAAK_STATUS: Readonly<Partial<Record<BoekingStatus, StatusTekst>>> = {
	gehouden: {
		titel: 'Bevestig uw afspraak',
		uitleg: 'We houden deze tijd nog even voor u vast. Bevestig, dan staat de afspraak.'
	},
	bevestigd: { titel: 'Uw afspraak staat', uitleg: 'Tot dan.' },
	verlopen: {
		titel: 'Deze tijd is niet meer van u',
		uitleg: 'U bevestigde niet op tijd. U kunt opnieuw een tijd kiezen.'
	},
	geannuleerd: {
		titel: 'U hebt afgezegd',
		uitleg: 'De tijd is vrij voor iemand anders.'
	},
	afgelast: { titel: 'Het gaat niet door', uitleg: 'Het spijt ons. Kies een andere tijd.' }
};

/** The words of the choices on the page of an appointment. */
export const afspraakKeuzeTeksten = {
	vastTot: (wanneer: string) => `We houden de tijd vast tot ${wanneer} uur.`,
	bevestig: 'Bevestig de afspraak',
	verplaats: 'Andere tijd kiezen',
	zegAf: 'Zeg de afspraak af',
	zekerUitleg: 'Iemand anders kan deze tijd dan kiezen.',
	opnieuw: 'Maak een nieuwe afspraak',
	verplaatsKop: 'Kies een andere tijd',
	verplaatsUitleg: 'Pas als de nieuwe tijd van u is, geven we de oude vrij.',
	tijdWeg:
		'De tijd die u had, kan niet meer. Iemand anders koos hem, of degene die u zou spreken is er dan niet.',
	verzetUitleg: 'Wat u invulde, bewaarden we. Kies een tijd, dan staat uw afspraak.',
	verplaatsLeeg: 'Er is geen andere tijd vrij. Bel ons, dan zoeken we samen een moment.',
	nu: (titel: string, wanneer: string) => `U hebt nu: ${titel}, ${wanneer} uur.`,
	terug: 'Terug'
} as const;

export const vervolgTeksten = {
	kop: 'Kies uw vervolgafspraak',
	uitleg: 'U was erbij. Deze tijden zijn voor u en de anderen van vandaag.',
	open: 'Kies een tijd',
	leeg: 'Er is geen tijd meer vrij. Bel ons, dan zoeken we samen een moment.',
	gemaakt: 'U hebt al een vervolgafspraak.',
	bekijk: 'Bekijk uw vervolgafspraak',
	weg: 'Deze tijd is net gekozen door iemand anders. Kies een andere.',
	terug: 'Terug'
} as const;

/** Where a booking stands, for staff. */
export const STATUS_KORT_WERK: Readonly<Record<BoekingStatus, string>> = {
	gehouden: 'Nog niet bevestigd',
	bevestigd: 'Bevestigd',
	wacht: 'Op de wachtlijst',
	aangeboden: 'Plek aangeboden',
	verlopen: 'Niet op tijd bevestigd',
	afgewezen: 'Komt niet',
	geannuleerd: 'Afgezegd of verzet',
	afgelast: 'Gaat niet door'
};
