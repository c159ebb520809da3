import { bbz } from '../begrippen/artikel.ts';
import { jaarreeks } from './reeks.ts';
import type { Jaarrij } from './reeks.ts';

/** Hoogste krediet voor de gevestigde zelfstandige, per bedrijf. @jaarlijks-bijwerken */
export const kapitaalGevestigd = jaarreeks('kapitaalGevestigd', bbz('20'), 'euro', [
	[2015, 192243, 'LM'],
	[2016, 193089, 'RR'],
	[2017, 193784, 'RBZ17'],
	[2018, 196381, 'RR'],
	[2019, 199680, 'RR'],
	[2020, 203135, 'RR'],
	[2021, 205410, 'LG'],
	[2022, 212147, 'LG'],
	[2023, 248064, 'RR'],
	[2024, 247047, 'RR'],
	[2025, 253420, 'RR'],
	[2026, 261048, 'RR']
]);

const omNiet = (bron2025: Jaarrij[2]): readonly Jaarrij[] => [
	[2015, 9612, 'LM'],
	[2016, 9654, 'RR'],
	[2017, 9689, 'RBZ17'],
	[2018, 9819, 'RR'],
	[2019, 9984, 'RR'],
	[2020, 10157, 'RR'],
	[2021, 10271, 'LG'],
	[2022, 10607, 'LG'],
	[2023, 12403, 'RR'],
	[2024, 12352, 'RR'],
	[2025, 12671, bron2025],
	[2026, 13052, 'RR']
];

/** Hoogste bedrag om niet voor de gevestigde met duurzaam laag inkomen. @jaarlijks-bijwerken */
export const kapitaalMarginaal = jaarreeks('kapitaalMarginaal', bbz('22'), 'euro', omNiet('RR'));

/** Hoogste krediet voor de oudere zelfstandige. @jaarlijks-bijwerken */
export const kapitaalOuder = jaarreeks('kapitaalOuder', bbz('26'), 'euro', omNiet('POC'));

/** Hoogste krediet voor de beginnende zelfstandige, per bedrijf. @jaarlijks-bijwerken */
export const kapitaalStarter = jaarreeks('kapitaalStarter', bbz('24'), 'euro', [
	[2015, 35393, 'LM'],
	[2016, 35549, 'RR'],
	[2017, 35677, 'RBZ17'],
	[2018, 36155, 'RR'],
	[2019, 36762, 'RR'],
	[2020, 37398, 'RR'],
	[2021, 37817, 'LG'],
	[2022, 39057, 'LG'],
	[2023, 45670, 'RR'],
	[2024, 45483, 'RR'],
	[2025, 46656, 'RR'],
	[2026, 48060, 'RR']
]);
