import { bbz } from '../begrippen/artikel.ts';
import { vastereeks } from './reeks.ts';

/**
 * Maanden waarna een zelfstandige in de praktijk gevestigd heet.
 * @uitleg De wet vult «redelijke termijn» niet in; gemeenten kunnen een andere termijn hanteren.
 */
export const redelijkeTermijn = vastereeks('redelijkeTermijn', bbz('2', '1', 'a'), 'maand', [
	['2015-01-01', 18, 'praktijk', 'U']
]);
