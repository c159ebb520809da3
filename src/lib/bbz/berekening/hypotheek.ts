import { euro, laagste, NUL, positief } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import { plusMaanden } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';
import { Ingredienten } from './ingredient.ts';
import type { Onbekend } from './ingredient.ts';

/** Een lening onder hypotheek of pand na het stoppen, in een maand. */
export interface HypotheekInvoer {
	/** De dag waarop de steun eindigde: dan begint het aflossen. */
	steunBeeindigdOp: Datum;
	/** Een dag in de maand waar het om gaat. */
	peildatum: Datum;
	/** Inkomen van de zelfstandige en zijn gezin. */
	inkomenPerMaand: Bedraginvoer;
	normPerMaand: Bedraginvoer;
	restschuld: Bedraginvoer;
}

/** Of er in deze maand wordt afgelost. */
export interface HypotheekAflossing {
	soort: 'voor_periode' | 'afgelost' | 'geen_aflossing' | 'oordeel_nodig' | 'rente_over_rest';
	/** Het hoogste maandbedrag dat het college kan vaststellen: nooit meer dan boven de norm of dan de restschuld. */
	hoogstens: Bedrag;
	/** Eerste dag na de aflossingsperiode. */
	eindigtOp: Datum;
	ingredienten: readonly ParameterGebruik[];
}

const MAANDEN = 12;

/**
 * Zegt of op een lening onder hypotheek in een maand wordt afgelost.
 * @grondslag Bbz 2004 art. 43a lid 1 tot en met 4 en art. 43b lid 1
 * @uitleg Het college stelt het bedrag vast naar inkomen en bijzondere kosten: de kern noemt alleen wanneer en hoogstens hoeveel. Na de periode is er rente over wat rest.
 * @aanname Wie door de aflossing onder de norm komt, zou de maand erna niets hoeven af te lossen; daarom hoogstens wat boven de norm ligt.
 */
export function bepaalHypotheekAflossing(invoer: HypotheekInvoer): HypotheekAflossing | Onbekend {
	const gelezen = new Ingredienten();
	const jaren = gelezen.parameter('hypotheekDuur', invoer.steunBeeindigdOp);
	if (jaren === undefined) return gelezen.onbekend();
	const eindigtOp = plusMaanden(invoer.steunBeeindigdOp, jaren * MAANDEN);
	const restschuld = positief(invoer.restschuld);
	const boven = euro(invoer.inkomenPerMaand).minus(positief(invoer.normPerMaand));
	const deel = { hoogstens: NUL, eindigtOp, ingredienten: gelezen.lijst };
	if (restschuld.isZero()) return { soort: 'afgelost', ...deel };
	if (invoer.peildatum < invoer.steunBeeindigdOp) return { soort: 'voor_periode', ...deel };
	if (invoer.peildatum >= eindigtOp) return { soort: 'rente_over_rest', ...deel };
	if (boven.lte(0)) return { soort: 'geen_aflossing', ...deel };
	return { soort: 'oordeel_nodig', ...deel, hoogstens: laagste(boven, restschuld) };
}

/** De opbrengst van de woning bij verkoop, en wat er nog open staat. */
export interface VerkoopInvoer {
	/** Het bedrag dat voor de afrekening beschikbaar is, bij de waarde in het economisch verkeer. */
	beschikbaar: Bedraginvoer;
	restschuld: Bedraginvoer;
	bijgeschrevenRente: Bedraginvoer;
}

/** Wat bij verkoop wordt afgelost en wat wordt kwijtgescholden. */
export interface VerkoopAfrekening {
	afgelost: Bedrag;
	kwijtgescholden: Bedrag;
}

/**
 * Rekent een lening onder hypotheek af als de woning wordt verkocht.
 * @grondslag Bbz 2004 art. 43c
 * @uitleg Lening en bijgeschreven rente worden meteen afgelost; wat de opbrengst niet dekt wordt kwijtgescholden. Dat laatste geldt niet bij vererving.
 */
export function rekenVerkoopAf(invoer: VerkoopInvoer): VerkoopAfrekening {
	const open = positief(invoer.restschuld).plus(positief(invoer.bijgeschrevenRente));
	const afgelost = laagste(positief(invoer.beschikbaar), open);
	return { afgelost, kwijtgescholden: open.minus(afgelost) };
}
