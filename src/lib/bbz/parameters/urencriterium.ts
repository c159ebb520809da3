import { maakArtikel } from '../begrippen/artikel.ts';
import { constante } from './reeks.ts';

/** Uren per kalenderjaar die een zelfstandige ten minste in het bedrijf werkt. */
export const urencriterium = constante(
	'urencriterium',
	maakArtikel('Wet IB 2001', '3.6', '1'),
	'uur_per_jaar',
	1225
);

/**
 * Verlaagd urencriterium bij arbeidsongeschiktheid.
 * @uitleg Het Bbz verwijst er niet naar; het telt alleen als de gemeente dat in haar beleid regelt.
 */
export const urencriteriumVerlaagd = constante(
	'urencriteriumVerlaagd',
	maakArtikel('Wet IB 2001', '3.78a', '3'),
	'uur_per_jaar',
	800
);
