import { bbz } from '../begrippen/artikel.ts';
import { jaarreeks } from './reeks.ts';

/**
 * Vast percentage belasting en premies over winst. @jaarlijks-bijwerken
 * @uitleg 2016, 2018, 2019 en 2023 en later zijn niet gevonden en ontbreken met opzet.
 */
export const forfait = jaarreeks('forfait', bbz('6', '2'), 'procent', [
	[2015, 20, 'LM'],
	[2017, 20, 'RBZ17'],
	[2020, 18, 'hulst', 'U'],
	[2021, 17, 'LG'],
	[2022, 17, 'LG']
]);
