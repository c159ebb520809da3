import { bbz, pw } from '../begrippen/artikel.ts';
import { jaarreeks } from './reeks.ts';

/** Vermogensgrens van de Participatiewet voor een alleenstaande. @jaarlijks-bijwerken */
export const pwVermogenAlleenstaand = jaarreeks('pwVermogenAlleenstaand', pw('34', '3'), 'euro', [
	[2017, 5940, 'haltewerk', 'U'],
	[2018, 6020, 'naslag'],
	[2019, 6120, 'naslag'],
	[2020, 6225, 'naslag'],
	[2021, 6295, 'geen', 'R'],
	[2022, 6505, 'bzf'],
	[2023, 7605, 'rijswijk'],
	[2024, 7575, 'westervoort'],
	[2025, 7770, 'RP'],
	[2026, 8000, 'RP']
]);

/** Vermogensgrens van de Participatiewet voor gehuwden en de alleenstaande ouder. @jaarlijks-bijwerken */
export const pwVermogenGehuwd = jaarreeks('pwVermogenGehuwd', pw('34', '3'), 'euro', [
	[2017, 11880, 'haltewerk', 'U'],
	[2018, 12040, 'naslag'],
	[2019, 12240, 'naslag'],
	[2020, 12450, 'geen', 'R'],
	[2021, 12590, 'geen', 'R'],
	[2022, 13010, 'bzf'],
	[2023, 15210, 'rijswijk'],
	[2024, 15150, 'westervoort'],
	[2025, 15540, 'RP'],
	[2026, 16000, 'RP']
]);

/** Vrijlating van het vermogen in de eigen woning. @jaarlijks-bijwerken */
export const pwVermogenWoning = jaarreeks('pwVermogenWoning', pw('34', '2', 'd'), 'euro', [
	[2015, 49700, 'LM'],
	[2017, 50100, 'haltewerk', 'U'],
	[2019, 51600, 'naslag'],
	[2021, 53100, 'hardenberg', 'R'],
	[2023, 64100, 'rijswijk'],
	[2024, 63900, 'westervoort'],
	[2025, 65500, 'RP'],
	[2026, 67500, 'RP']
]);

/** Vanaf deze dag gelden de drie grenzen hierboven niet meer bij bijstand volgens het Bbz. */
export const PW_VERMOGEN_NIET_VAN_TOEPASSING = {
	vanaf: '2026-01-01',
	artikel: bbz('60ba'),
	zekerheid: 'bevestigd',
	bron: 'RR'
} as const;
