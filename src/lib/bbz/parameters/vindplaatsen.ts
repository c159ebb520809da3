import type { Datum } from '../begrippen/datum.ts';
import type { Bronsleutel } from './bronnen.ts';

/** De dag waarop elke bron voor het laatst is gezien. */
export const GEZIEN_OP: Datum = '2026-11-22';

/** Waar een bron te vinden is; een bron zonder adres noemt de naslagtekst alleen bij naam. */
export const VINDPLAATSEN: Readonly<Partial<Record<Bronsleutel, string>>> = {
	RR: 'https://github.com/MinBZK/regelrecht-corpus',
	RP: 'https://github.com/MinBZK/regelrecht-corpus',
	RPwestland: 'https://github.com/MinBZK/regelrecht-corpus',
	RA: 'https://github.com/MinBZK/regelrecht-corpus',
	LG: 'https://github.com/legalize-dev/legalize-nl',
	LM: 'https://github.com/statengeneraal/laws-markdown',
	S220: 'https://zoek.officielebekendmakingen.nl/stb-2025-220.html',
	S457: 'https://zoek.officielebekendmakingen.nl/stb-2012-457.html',
	SDU: 'https://covid19.sdu.nl/nl/node/48933',
	STAB: 'https://st-ab.nl/wetwwbiworbbz04.htm',
	POC: 'https://github.com/MinBZK/poc-machine-law',
	RBZ17: 'https://rbzzwolle.nl/nl/bedragen/',
	krijgikbbz: 'https://krijgikbbz.nl/normbedragen'
};
