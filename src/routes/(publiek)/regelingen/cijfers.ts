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

type Wens = readonly [label: string, parameter: ParameterId];

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
		['Bedrag voor uw bedrijf', 'kapitaalOuder'],
		['Zoveel levert uw bedrijf minstens op', 'minimuminkomenOuder']
	]
};

const getal = new Intl.NumberFormat('nl-NL');

const schrijf = {
	euro: (waarde) => `tot €\u00a0${getal.format(waarde)}`,
	euro_per_maand: (waarde) => `€\u00a0${getal.format(waarde)} per maand`,
	euro_per_jaar: (waarde) => `€\u00a0${getal.format(waarde)} per jaar`,
	procent: (waarde) => `${getal.format(waarde)} procent per jaar`,
	verhouding: (waarde) => getal.format(waarde),
	uur_per_jaar: (waarde) => `${getal.format(waarde)} uur per jaar`,
	maand: (waarde) => `tot ${getal.format(waarde)} maanden`,
	jaar: (waarde) => `tot ${getal.format(waarde)} jaar`
} satisfies Record<Eenheid, (waarde: number) => string>;

/** The figures that hold on a day, per possibility. A figure the law core does not have is left out, never guessed. */
export function cijfersOp(peildatum: Datum): Record<string, Cijfer[]> {
	return Object.fromEntries(
		Object.entries(WENSEN).map(([id, wensen]) => [
			id,
			wensen.flatMap((wens) => cijfer(wens, peildatum))
		])
	);
}

function cijfer([label, id]: Wens, peildatum: Datum): Cijfer[] {
	const parameter = PARAMETERS[id];
	const geldend = geldendOp(parameter, peildatum);
	if (!geldend) return [];
	const teBevestigen = geldend.zekerheid !== 'bevestigd';
	return [{ label, tekst: schrijf[parameter.eenheid](geldend.waarde), teBevestigen }];
}
