import { bbz, maakArtikel, pw } from '../begrippen/artikel.ts';
import { constante, vastereeks } from './reeks.ts';

/** Leeftijd vanaf wanneer iemand zelfstandige kan zijn. */
export const minimumleeftijd = constante('minimumleeftijd', bbz('1', undefined, 'b'), 'jaar', 18);

/** Leeftijd vanaf wanneer iemand oudere zelfstandige is, voor aanvragen t/m 31 december 2019. */
export const ouderLeeftijd = vastereeks('ouderLeeftijd', bbz('2', '1', 'c'), 'jaar', [
	['2015-01-01', 55, 'LM', 'V', '2019-12-31']
]);

/** Wie voor 1 januari van dit jaar is geboren kan oudere zelfstandige zijn, voor aanvragen vanaf 2020. */
export const ouderGeborenVoor = vastereeks('ouderGeborenVoor', bbz('2', '1', 'c'), 'kalenderjaar', [
	['2020-01-01', 1960, 'RR']
]);

/** Jaren dat de oudere het bedrijf onafgebroken heeft uitgeoefend, direct voor de aanvraag. */
export const tienJaar = constante('tienJaar', bbz('2', '1', 'c'), 'jaar', 10);

/** Leeftijd vanaf wanneer de Participatiewet een norm kent. */
export const normLeeftijd = vastereeks('normLeeftijd', pw('20', '1'), 'jaar', [
	['2015-01-01', 18, 'RP']
]);

/** Leeftijd vanaf wanneer de gewone norm geldt. */
export const gewoneNormLeeftijd = vastereeks('gewoneNormLeeftijd', pw('21'), 'jaar', [
	['2015-01-01', 21, 'RP']
]);

/** Leeftijd vanaf wanneer wie stopt op de IOAZ gewezen wordt. @aanname Het artikelnummer is niet gezien. */
export const ioazLeeftijd = vastereeks('ioazLeeftijd', maakArtikel('IOAZ', '2'), 'jaar', [
	['2015-01-01', 55, 'ioaz']
]);
