import { euro, positief } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';

/** De winst van een bv of cooperatie over een boekjaar. */
export interface WinstRechtspersoon {
	winst: Bedraginvoer;
	vennootschapsbelasting: Bedraginvoer;
	/** Hoeveel zelfstandigen er samen in de rechtspersoon werken. */
	aantalZelfstandigen: number;
}

/**
 * Berekent welk deel van de winst van de rechtspersoon bij het netto inkomen van een zelfstandige hoort.
 * @grondslag Bbz 2004 art. 33
 * @uitleg De winst na vennootschapsbelasting, gedeeld door het aantal zelfstandigen, onafgerond. Een
 *   verlies blijft een verlies: wie het optelt bepaalt of het meetelt.
 * @aanname Tot en met 2019 noemt de tekst «netto winst»; dat is hier als dezelfde rekensom gelezen.
 */
export function berekenAandeelInWinst(invoer: WinstRechtspersoon): Bedrag {
	const { winst, vennootschapsbelasting, aantalZelfstandigen } = invoer;
	if (!Number.isInteger(aantalZelfstandigen) || aantalZelfstandigen < 1)
		throw new RangeError('Het aantal zelfstandigen is een geheel getal vanaf 1.');
	return euro(winst).minus(positief(vennootschapsbelasting)).div(aantalZelfstandigen);
}
