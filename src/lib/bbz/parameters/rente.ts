import { bbz } from '../begrippen/artikel.ts';
import { vastereeks } from './reeks.ts';

/**
 * Rente over bedrijfskapitaal, vast over de hele looptijd. @jaarlijks-bijwerken
 * @uitleg Gezien t/m 2022 en in 2025; daartussen en daarna is geen bron met een ander percentage gevonden.
 */
export const rente = vastereeks('rente', bbz('15', undefined, 'a'), 'procent', [
	['2009-07-01', 8, 'LG', 'V', '2022-12-31'],
	['2023-01-01', 8, 'samendiemen', 'U', '2024-12-31'],
	['2025-01-01', 8, 'samendiemen', 'V', '2025-12-31'],
	['2026-01-01', 8, 'RR', 'U', '2026-12-31']
]);
