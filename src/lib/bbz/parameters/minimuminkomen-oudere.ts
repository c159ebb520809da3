import { bbz } from '../begrippen/artikel.ts';
import { jaarreeks } from './reeks.ts';

/** Bruto inkomen per boekjaar dat de oudere zelfstandige gemiddeld ten minste haalt. @jaarlijks-bijwerken */
export const minimuminkomenOuder = jaarreeks('minimuminkomenOuder', bbz('25'), 'euro_per_jaar', [
	[2015, 7635, 'LM'],
	[2016, 7669, 'RR'],
	[2017, 7696, 'RBZ17'],
	[2018, 7799, 'RR'],
	[2019, 7930, 'RR'],
	[2020, 8068, 'RR'],
	[2021, 8158, 'LG'],
	[2022, 8425, 'LG'],
	[2023, 9852, 'RR'],
	[2024, 9811, 'RR'],
	[2025, 10065, 'POC'],
	[2026, 10368, 'RR']
]);
