import type { Artikel } from '../begrippen/artikel.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { Bronsleutel } from './bronnen.ts';
import type { Eenheid, Parameter, Parameterwaarde, Zekerheid } from './tijdreeks.ts';

/** De letters van de naslagtekst: V gezien, D afgeleid, U onzeker, R herinnerd. */
export type Label = 'V' | 'D' | 'U' | 'R';

const ZEKERHEID: Record<Label, Zekerheid> = {
	V: 'bevestigd',
	D: 'afgeleid',
	U: 'onzeker',
	R: 'herinnerd'
};

/** Een waarde die van 1 januari t/m 31 december geldt. */
export type Jaarrij = readonly [jaar: number, waarde: number, bron: Bronsleutel, label?: Label];

/** Zet een label van de naslagtekst om in een zekerheid. */
export function zekerheidVan(label: Label = 'V'): Zekerheid {
	return ZEKERHEID[label];
}

/** Maakt een parameter van jaarbedragen; een ontbrekend jaar blijft een gat. */
export function jaarreeks(
	id: string,
	artikel: Artikel,
	eenheid: Eenheid,
	rijen: readonly Jaarrij[]
): Parameter {
	const waarden = rijen.map(([jaar, waarde, bron, label]): Parameterwaarde => ({
		vanaf: `${jaar}-01-01`,
		totEnMet: `${jaar}-12-31`,
		waarde,
		zekerheid: zekerheidVan(label),
		bron
	}));
	return { id, artikel, eenheid, waarden };
}

/** Een waarde die geldt vanaf een dag, tot en met een dag of zonder einde. */
export type Vasterij = readonly [
	vanaf: Datum,
	waarde: number,
	bron: Bronsleutel,
	label?: Label,
	totEnMet?: Datum
];

/** Maakt een parameter van waarden met een eigen begin en eventueel een einde. */
export function vastereeks(
	id: string,
	artikel: Artikel,
	eenheid: Eenheid,
	rijen: readonly Vasterij[]
): Parameter {
	const waarden = rijen.map(([vanaf, waarde, bron, label, totEnMet]): Parameterwaarde => ({
		vanaf,
		...(totEnMet === undefined ? {} : { totEnMet }),
		waarde,
		zekerheid: zekerheidVan(label),
		bron
	}));
	return { id, artikel, eenheid, waarden };
}

/** Maakt een parameter met een waarde die in elke geziene wettekst vanaf 2015 staat. */
export function constante(
	id: string,
	artikel: Artikel,
	eenheid: Eenheid,
	waarde: number
): Parameter {
	return vastereeks(id, artikel, eenheid, [['2015-01-01', waarde, 'LM']]);
}
