import { maakArtikel } from '../begrippen/artikel.ts';
import type { Datum } from '../begrippen/datum.ts';
import { kalenderjaar, plusMaanden } from '../begrippen/datum.ts';
import { vastereeks } from './reeks.ts';

/**
 * AOW-leeftijd in maanden, naar het kalenderjaar waarin iemand haar bereikt. @jaarlijks-bijwerken
 * @uitleg Voor 2022 noemt de naslagtekst geen geboortedagen: die zijn daar uit het jaar afgeleid. Van
 *   de 65 jaar tot en met 2012 is het begin niet nagegaan.
 */
export const aowLeeftijd = vastereeks(
	'aowLeeftijd',
	maakArtikel('AOW', '7a', '1'),
	'leeftijd_in_maanden',
	[
		['2012-01-01', 65 * 12, 'RA', 'D', '2012-12-31'],
		['2013-01-01', 65 * 12 + 1, 'RA', 'D', '2013-12-31'],
		['2014-01-01', 65 * 12 + 2, 'RA', 'D', '2014-12-31'],
		['2015-01-01', 65 * 12 + 3, 'RA', 'D', '2015-12-31'],
		['2016-01-01', 65 * 12 + 6, 'RA', 'D', '2016-12-31'],
		['2017-01-01', 65 * 12 + 9, 'RA', 'D', '2017-12-31'],
		['2018-01-01', 66 * 12, 'RA', 'D', '2018-12-31'],
		['2019-01-01', 66 * 12 + 4, 'RA', 'D', '2021-12-31'],
		['2022-01-01', 66 * 12 + 7, 'RA', 'V', '2022-12-31'],
		['2023-01-01', 66 * 12 + 10, 'RA', 'V', '2023-12-31'],
		['2024-01-01', 67 * 12, 'RA', 'V', '2027-12-31'],
		['2028-01-01', 67 * 12 + 3, 'RA', 'V', '2029-12-31']
	]
);

/** Wie voor deze dag is geboren en niet onder een eerdere rij valt, heeft deze AOW-leeftijd. */
export const AOW_NAAR_GEBOORTE = aowLeeftijd.waarden.map((waarde) => {
	const volgendJaar = `${kalenderjaar(waarde.totEnMet as Datum) + 1}-01-01`;
	return { geborenVoor: plusMaanden(volgendJaar, -waarde.waarde), waarde };
});
