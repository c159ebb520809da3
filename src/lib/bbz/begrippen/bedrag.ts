import { Decimal } from 'decimal.js';

/** Rekent met 40 cijfers, zodat tussenstappen nooit merkbaar afronden. */
const Getal = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** Een geldbedrag in euro's. Het rondt zichzelf nooit af. */
export type Bedrag = Decimal;
/** Wat als bedrag mag worden opgegeven: getal, tekst of bedrag. */
export type Bedraginvoer = Decimal.Value;

/** Maakt een bedrag; oneindig of geen getal is een fout van de aanroeper. */
export function euro(waarde: Bedraginvoer): Bedrag {
	const b = new Getal(waarde);
	if (!b.isFinite()) throw new RangeError('Een bedrag moet een eindig getal zijn.');
	return b;
}

/** Maakt een bedrag dat niet negatief mag zijn. */
export function positief(waarde: Bedraginvoer): Bedrag {
	const b = euro(waarde);
	if (b.lt(0)) throw new RangeError('Dit bedrag mag niet negatief zijn.');
	return b;
}

export const NUL: Bedrag = euro(0);

/** Geeft het hoogste van een paar bedragen. */
export function hoogste(a: Bedrag, b: Bedraginvoer): Bedrag {
	return a.gte(b) ? a : euro(b);
}

/** Geeft het laagste van een paar bedragen. */
export function laagste(a: Bedrag, b: Bedraginvoer): Bedrag {
	return a.lte(b) ? a : euro(b);
}

/** Geeft een deel van een bedrag; `procent` 50 is de helft. */
export function procentVan(b: Bedrag, procent: Bedraginvoer): Bedrag {
	return b.times(procent).div(100);
}

/** Rekenkundig: vanaf de helft naar boven (bij een tekort: verder van nul). */
export type Afrondregel = 'rekenkundig_cent' | 'rekenkundig_hele_euro';

/** Rondt af volgens een met name genoemde regel; nooit halverwege een berekening gebruiken. */
export function afronden(b: Bedrag, regel: Afrondregel): Bedrag {
	return b.toDecimalPlaces(regel === 'rekenkundig_cent' ? 2 : 0, Decimal.ROUND_HALF_UP);
}

/** Geeft het aantal hele centen, rekenkundig afgerond; dit is een afrondstap. */
export function naarCenten(b: Bedrag): number {
	return afronden(b, 'rekenkundig_cent').times(100).toNumber();
}
