import { maakArtikel } from '../begrippen/artikel.ts';
import { jaarreeks } from './reeks.ts';

/** Hoogste gemiddelde jaarinkomen van de afgelopen drie jaar voor de IOAZ. @jaarlijks-bijwerken */
export const ioazInkomenVerleden = jaarreeks(
	'ioazInkomenVerleden',
	maakArtikel('IOAZ', '5', '2', '2°'),
	'euro_per_jaar',
	[
		[2021, 26455, 'krijgikbbz'],
		[2022, 27021, 'krijgikbbz']
	]
);

/** Hoogste verwachte jaarinkomen voor de IOAZ. @jaarlijks-bijwerken */
export const ioazInkomenVerwacht = jaarreeks(
	'ioazInkomenVerwacht',
	maakArtikel('IOAZ', '5', '2', '3°'),
	'euro_per_jaar',
	[
		[2021, 27551, 'krijgikbbz'],
		[2022, 27597, 'krijgikbbz']
	]
);

/**
 * Vermogen dat de IOAZ buiten beschouwing laat. @jaarlijks-bijwerken
 * @uitleg Geen harde grens: over vermogen daarboven telt de IOAZ een vast inkomen.
 */
export const ioazVermogen = jaarreeks('ioazVermogen', maakArtikel('IOAZ', '8', '2'), 'euro', [
	[2021, 138381, 'krijgikbbz'],
	[2022, 142920, 'krijgikbbz']
]);
