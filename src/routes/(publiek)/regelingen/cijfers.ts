import {
	geldendOp,
	PARAMETERS,
	type Datum,
	type Eenheid,
	type ParameterId
} from '#lib/bbz/index.ts';

export interface Cijfer {
	label: string;
	tekst: string;
	/** The law core marks the value as not confirmed; the page says so. */
	teBevestigen: boolean;
}

type Schrijver = (waarde: number) => string;
/** A figure, and how to write it where the unit alone does not say it. */
type Wens = readonly [label: string, parameter: ParameterId, schrijver?: Schrijver];

const getal = new Intl.NumberFormat('nl-NL');

/** Which figures of the law stand beside which possibility. */
const WENSEN: Readonly<Record<string, readonly Wens[]>> = {
	voorbereiden: [['Hoe lang', 'duurVoorbereiding']],
	starten: [
		['Hoe lang geld om van te leven', 'duurStarter'],
		['Lening om te beginnen', 'kapitaalStarter'],
		['Rente op de lening', 'rente']
	],
	'minder-inkomen': [
		['Hoe lang', 'duurGevestigd'],
		['Langer, als de oorzaak buiten uw bedrijf ligt', 'duurGevestigdVerlenging']
	],
	investeren: [
		['Lening of borg', 'kapitaalGevestigd'],
		['Rente op de lening', 'rente'],
		['Tijd om terug te betalen', 'looptijdKrediet'],
		['Gift bij blijvend laag inkomen', 'kapitaalMarginaal']
	],
	stoppen: [
		['Hoe lang', 'duurBeeindigend'],
		['Langer, als stoppen meer tijd kost', 'duurBeeindigendVerlenging']
	],
	'oudere-ondernemers': [
		['Uw geboortejaar', 'ouderGeborenVoor'],
		['U hebt uw bedrijf al', 'tienJaar', (jaren) => `minstens ${getal.format(jaren)} jaar`],
		['Bedrag voor uw bedrijf', 'kapitaalOuder'],
		['Zoveel levert uw bedrijf minstens op', 'minimuminkomenOuder']
	]
};

const schrijf = {
	euro: (waarde) => `tot €\u00a0${getal.format(waarde)}`,
	euro_per_maand: (waarde) => `€\u00a0${getal.format(waarde)} per maand`,
	euro_per_jaar: (waarde) => `€\u00a0${getal.format(waarde)} per jaar`,
	procent: (waarde) => `${getal.format(waarde)} procent per jaar`,
	verhouding: (waarde) => getal.format(waarde),
	uur_per_jaar: (waarde) => `${getal.format(waarde)} uur per jaar`,
	week: (waarde) => `tot ${getal.format(waarde)} weken`,
	maand: (waarde) => `tot ${getal.format(waarde)} maanden`,
	jaar: (waarde) => `tot ${getal.format(waarde)} jaar`,
	leeftijd_in_maanden: (waarde) => `${getal.format(waarde)} maanden oud`,
	kalenderjaar: (waarde) => `vóór ${waarde}`
} satisfies Record<Eenheid, Schrijver>;

/** The figures that hold on a day, per possibility. A figure the law core does not have is left out, never guessed. */
export function cijfersOp(peildatum: Datum): Record<string, Cijfer[]> {
	return Object.fromEntries(
		Object.entries(WENSEN).map(([id, wensen]) => [
			id,
			wensen.flatMap((wens) => cijfer(wens, peildatum))
		])
	);
}

/** From what age somebody can be a zelfstandige on a day, if the law core knows it. */
export function minimumleeftijdOp(peildatum: Datum): number | undefined {
	return geldendOp(PARAMETERS.minimumleeftijd, peildatum)?.waarde;
}

function cijfer([label, id, schrijver]: Wens, peildatum: Datum): Cijfer[] {
	const parameter = PARAMETERS[id];
	const geldend = geldendOp(parameter, peildatum);
	if (!geldend) return [];
	const teBevestigen = geldend.zekerheid !== 'bevestigd';
	const tekst = (schrijver ?? schrijf[parameter.eenheid])(geldend.waarde);
	return [{ label, tekst, teBevestigen }];
}
