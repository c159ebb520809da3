import { AFSPRAAK_BERICHTEN } from './afspraak-berichten.ts';
import { dagEnTijd, vanTot, weekdagEnDag } from '../taal/moment.ts';

/** What can be told about a booking. */
export const BERICHT_SOORTEN = [
	'bevestigen',
	'bevestigd',
	'wachtlijst',
	'aanbod',
	'overgeslagen',
	'aanbod_verlopen',
	'niet_bevestigd',
	'wachtlijst_gesloten',
	'geannuleerd',
	'verplaatst',
	'gewijzigd',
	'wachtlijst_gewijzigd',
	'link_gewijzigd',
	'host_gewijzigd',
	'afgelast',
	'herinnering_dag',
	'herinnering_uur'
] as const;
export type BerichtSoort = (typeof BERICHT_SOORTEN)[number];

/** One part of it, and where that is. */
interface Deel {
	readonly begin: Date;
	readonly eind: Date;
	readonly plek: string;
}

export interface BerichtGegevens {
	readonly titel: string;
	/** Made for one person, at a time they chose. */
	readonly isAfspraak: boolean;
	readonly begin: Date;
	readonly delen: readonly Deel[];
	readonly naam: string;
	readonly personen: number;
	/** Until when a held or offered seat is kept. */
	readonly tot: Date | undefined;
	/** Why it was called off, in words of the organiser. */
	readonly reden?: string | undefined;
	readonly code: string;
	/** Private link to the booking. */
	readonly link: string;
}

export type Tekst = readonly [onderwerp: string, ...alineas: string[]];

const plekken = (n: number) => (n === 1 ? 'uw plek' : `uw ${n} plekken`);

const TEKSTEN: Readonly<Record<BerichtSoort, (g: BerichtGegevens) => Tekst>> = {
	bevestigen: (g) => [
		`Bevestig ${plekken(g.personen)}`,
		`We houden ${plekken(g.personen)} vast tot ${g.tot ? dagEnTijd(g.tot) : 'straks'}.`,
		`Open de link en bevestig. Of vul deze code in: ${g.code}.`
	],
	bevestigd: (g) => [
		`U komt op ${dagEnTijd(g.begin)}`,
		`${g.personen === 1 ? 'Uw plek is' : 'Uw plekken zijn'} bevestigd. Kunt u niet komen? Zeg dan af met de link. Dan kan iemand anders uw plek krijgen.`
	],
	wachtlijst: () => [
		'U staat op de wachtlijst',
		'Komt er een plek vrij? Dan krijgt u een bericht. Op uw pagina ziet u de hoeveelste u bent.'
	],
	aanbod: (g) => [
		'Er is een plek voor u',
		`We houden ${plekken(g.personen)} vast tot ${g.tot ? dagEnTijd(g.tot) : 'straks'}. Open de link en kies of u komt.`
	],
	overgeslagen: (g) => [
		'Er kwam te weinig plek vrij',
		`Er kwam plek vrij, maar niet genoeg voor ${g.personen} personen. U houdt uw plaats op de wachtlijst. Wilt u met minder personen komen? Dat kunt u op uw pagina aangeven.`
	],
	aanbod_verlopen: () => [
		'De plek is naar iemand anders',
		'U hebt niet op tijd gekozen. Wilt u nog komen? Ga dan opnieuw op de wachtlijst.'
	],
	niet_bevestigd: () => [
		'Uw plek is niet bevestigd',
		'U hebt niet op tijd bevestigd. De plek is weer vrij. U kunt opnieuw een plek kiezen.'
	],
	wachtlijst_gesloten: () => [
		'Er kwam geen plek vrij',
		'De wachtlijst is gesloten, want het begint bijna. Kijk op uw pagina wanneer de volgende keer is.'
	],
	geannuleerd: () => [
		'U hebt afgezegd',
		'Uw plek is vrij voor iemand anders. U kunt altijd een andere dag kiezen.'
	],
	verplaatst: (g) => [
		`U komt nu op ${dagEnTijd(g.begin)}`,
		'U hebt een andere dag gekozen. Uw oude plek is vrijgegeven.'
	],
	gewijzigd: (g) => [
		`Er is iets veranderd: het is nu op ${dagEnTijd(g.begin)}`,
		'De dag, de tijd of de plek is anders. Op uw pagina staat wat er nu geldt. Laat daar weten of u komt.'
	],
	wachtlijst_gewijzigd: (g) => [
		`Er is iets veranderd: het is nu op ${dagEnTijd(g.begin)}`,
		'De dag, de tijd of de plek is anders. U houdt uw plaats. Past het zo niet? Dan kunt u zich op uw pagina afmelden.'
	],
	link_gewijzigd: (g) => [
		`Er is een nieuwe link voor ${dagEnTijd(g.begin)}`,
		'Het videogesprek heeft een nieuwe link. Die staat op uw pagina. De dag en de tijd blijven gelijk. U hoeft niets te doen.'
	],
	host_gewijzigd: (g) => [
		`Iemand anders ontvangt u op ${dagEnTijd(g.begin)}`,
		'U wordt ontvangen door iemand anders. De dag, de tijd en de plaats blijven gelijk. U hoeft niets te doen.'
	],
	afgelast: (g) => [
		`Het gaat niet door op ${dagEnTijd(g.begin)}`,
		...(g.reden ? [g.reden] : []),
		'Het spijt ons. Kies op uw pagina een andere dag.'
	],
	// Not 'tomorrow' or 'in an hour': mail can be late, and then that is not so.
	herinnering_dag: (g) => [
		`Herinnering: ${dagEnTijd(g.begin)}`,
		'Tot dan. Kunt u niet komen? Zeg dan af met de link.'
	],
	herinnering_uur: (g) => [`Het begint bijna: ${dagEnTijd(g.begin)}`, 'Tot zo.']
};

/** Messages to somebody who comes, or may come: they say from when to when, and where. */
const KOMT: readonly BerichtSoort[] = [
	'bevestigd',
	'verplaatst',
	'gewijzigd',
	'wachtlijst_gewijzigd',
	'link_gewijzigd',
	'host_gewijzigd',
	'herinnering_dag',
	'herinnering_uur'
];

function over(soort: BerichtSoort, { titel, begin, delen }: BerichtGegevens): string[] {
	if (!KOMT.includes(soort)) return [`Het gaat om: ${titel}, ${dagEnTijd(begin)}.`];
	return [
		`Het gaat om: ${titel}.`,
		...delen.map(
			(deel) => `${weekdagEnDag(deel.begin)}, ${vanTot(deel.begin, deel.eind)}: ${deel.plek}`
		)
	];
}

/** The words of a message. In the discreet mode `titel` is the neutral one; nothing here says more than it. */
export function berichtOver(
	soort: BerichtSoort,
	gegevens: BerichtGegevens
): { onderwerp: string; tekst: string } {
	const eigen = gegevens.isAfspraak ? AFSPRAAK_BERICHTEN[soort] : undefined;
	const [onderwerp, ...alineas] = (eigen ?? TEKSTEN[soort])(gegevens);
	const tekst = [
		`Beste ${gegevens.naam},`,
		...alineas,
		...over(soort, gegevens),
		`Uw eigen pagina: ${gegevens.link}`
	];
	return { onderwerp, tekst: `${tekst.join('\n\n')}\n` };
}

/** A message as everybody gets it, with what is each person's own left open: to read before it is sent. */
export const voorbeeldVan = (
	soort: BerichtSoort,
	gegevens: Pick<BerichtGegevens, 'titel' | 'isAfspraak' | 'begin' | 'delen'>
) =>
	berichtOver(soort, {
		...gegevens,
		naam: '[naam]',
		personen: 1,
		tot: undefined,
		code: '',
		link: '[eigen link]'
	});
