import { euro, hoogste, laagste, NUL, positief } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import type { Datum } from '../begrippen/datum.ts';
import { Ingredienten } from './ingredient.ts';
import type { Onbekend } from './ingredient.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';

/** Vermogen zonder het voor het bedrijf noodzakelijke vermogen en de eigen woning (art. 7). */
export interface Vermogen {
	/** Alle bezittingen, zonder aftrek van schulden. */
	totaal: Bedraginvoer;
	schulden: Bedraginvoer;
	/** De oudere zelfstandige heeft een eigen grens. */
	isOuder?: boolean;
}

export type GewoneVermogensgrond =
	| 'tot_en_met_ondergrens'
	| 'verhouding_binnen_grens'
	| 'gelijk_aan_bovengrens'
	| 'verhouding_boven_grens'
	| 'boven_bovengrens';

export type Vermogensgrond = GewoneVermogensgrond | 'tot_en_met_grens_ouder' | 'boven_grens_ouder';

/** Of bijstand om niet kan zijn, en hoeveel het eigen vermogen te hoog is. */
export interface Vermogensuitkomst {
	soort: 'om_niet_kan' | 'om_niet_kan_niet';
	grond: Vermogensgrond;
	eigenVermogen: Bedrag;
	/** Het hoogste eigen vermogen waarbij om niet bij dit totaal nog kan. */
	grens: Bedrag;
	/** Eigen vermogen boven de grens; nul als om niet kan. */
	overschrijding: Bedrag;
	/** Hoeveel het eigen vermogen nog kan stijgen tot de grens; nul als om niet niet kan. */
	ruimte: Bedrag;
	ingredienten: readonly ParameterGebruik[];
}

const MAG: readonly Vermogensgrond[] = [
	'tot_en_met_ondergrens',
	'verhouding_binnen_grens',
	'gelijk_aan_bovengrens',
	'tot_en_met_grens_ouder'
];

function uitkomst(
	grond: Vermogensgrond,
	eigenVermogen: Bedrag,
	grens: Bedrag,
	gelezen: Ingredienten
): Vermogensuitkomst {
	const mag = MAG.includes(grond);
	return {
		soort: mag ? 'om_niet_kan' : 'om_niet_kan_niet',
		grond,
		eigenVermogen,
		grens,
		overschrijding: mag ? NUL : eigenVermogen.minus(grens),
		ruimte: mag ? hoogste(grens.minus(eigenVermogen), NUL) : NUL,
		ingredienten: gelezen.lijst
	};
}

/** Eigen vermogen, de beide grenzen, en het deel van het totaal waar de verhouding bij uitkomt. */
export interface Vermogensgrenzen<T> {
	eigen: T;
	ondergrens: T;
	bovengrens: T;
	deel: T;
}

/**
 * Bepaalt waar het eigen vermogen ligt ten opzichte van de grenzen.
 * @grondslag Bbz 2004 art. 3 lid 1
 * @uitleg Vergelijkt bedragen, of hele getallen zoals centen: de vergelijking komt van buiten.
 */
export function bepaalVermogensgrond<T>(
	{ eigen, ondergrens, bovengrens, deel }: Vermogensgrenzen<T>,
	vergelijk: (a: T, b: T) => number
): GewoneVermogensgrond {
	if (vergelijk(eigen, ondergrens) <= 0) return 'tot_en_met_ondergrens';
	const bijBoven = vergelijk(eigen, bovengrens);
	if (bijBoven > 0) return 'boven_bovengrens';
	if (bijBoven === 0) return 'gelijk_aan_bovengrens';
	return vergelijk(eigen, deel) <= 0 ? 'verhouding_binnen_grens' : 'verhouding_boven_grens';
}

/**
 * Toetst of het eigen vermogen bijstand om niet toelaat.
 * @grondslag Bbz 2004 art. 3
 * @uitleg Gelijk aan een grens is niet «meer dan» die grens. Bij een samenwerkingsverband geldt de grens per vennoot (art. 32).
 * @aanname De grens van art. 11 en 13 is het hoogste eigen vermogen dat art. 3 bij dit totaal toelaat: 30 procent van het totaal, maar niet onder de ondergrens en niet boven de bovengrens.
 */
export function toetsVermogen(vermogen: Vermogen, peildatum: Datum): Vermogensuitkomst | Onbekend {
	const gelezen = new Ingredienten();
	const totaal = positief(vermogen.totaal);
	const eigen = totaal.minus(positief(vermogen.schulden));
	if (vermogen.isOuder === true) {
		const grens = gelezen.parameter('vermogensgrensOuder', peildatum);
		if (grens === undefined) return gelezen.onbekend();
		const grond = eigen.gt(grens) ? 'boven_grens_ouder' : 'tot_en_met_grens_ouder';
		return uitkomst(grond, eigen, euro(grens), gelezen);
	}
	const bovengrens = gelezen.parameter('vermogenBovengrens', peildatum);
	const ondergrens = gelezen.parameter('vermogenOndergrens', peildatum);
	const verhouding = gelezen.parameter('vermogensverhouding', peildatum);
	if (bovengrens === undefined || ondergrens === undefined || verhouding === undefined)
		return gelezen.onbekend();
	const deel = totaal.times(verhouding);
	const grond = bepaalVermogensgrond(
		{ eigen, ondergrens: euro(ondergrens), bovengrens: euro(bovengrens), deel },
		(a, b) => a.cmp(b)
	);
	const grens =
		grond === 'gelijk_aan_bovengrens'
			? euro(bovengrens)
			: laagste(hoogste(deel, ondergrens), bovengrens);
	return uitkomst(grond, eigen, grens, gelezen);
}
