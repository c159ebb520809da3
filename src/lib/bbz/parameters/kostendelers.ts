import { pw } from '../begrippen/artikel.ts';
import { vastereeks } from './reeks.ts';

/** Leeftijd vanaf wanneer een medebewoner meetelt als kostendeler. */
export const kostendelerLeeftijd = vastereeks('kostendelerLeeftijd', pw('19a', '1'), 'jaar', [
	['2015-01-01', 21, 'RP', 'V', '2022-12-31'],
	['2023-01-01', 27, 'RP']
]);

/**
 * Delen van de kostendelersnorm: (vast + aantal x per persoon) / aantal, in procenten.
 * @uitleg De formule ontbreekt in de geziene tekst; de uitkomsten staan in gemeentetabellen.
 */
export const kostendelerVast = vastereeks('kostendelerVast', pw('22a', '1'), 'procent', [
	['2015-01-01', 40, 'geen', 'R']
]);
/** Deel van de gehuwdennorm per kostendeler. */
export const kostendelerPerPersoon = vastereeks(
	'kostendelerPerPersoon',
	pw('22a', '1'),
	'procent',
	[['2015-01-01', 30, 'geen', 'R']]
);
