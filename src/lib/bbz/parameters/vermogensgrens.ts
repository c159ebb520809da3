import { bbz } from '../begrippen/artikel.ts';
import { constante, jaarreeks } from './reeks.ts';

/** Eigen vermogen waarboven bijstand nooit om niet is. @jaarlijks-bijwerken */
export const vermogenBovengrens = jaarreeks('vermogenBovengrens', bbz('3', '1', 'a'), 'euro', [
	[2015, 185015, 'LM'],
	[2016, 185829, 'RR'],
	[2017, 186498, 'RBZ17'],
	[2018, 188997, 'RR'],
	[2019, 192172, 'RR'],
	[2020, 195497, 'RR'],
	[2021, 197687, 'LG'],
	[2022, 204171, 'LG'],
	[2023, 238737, 'RR'],
	[2024, 237758, 'RR'],
	[2025, 243892, 'samendiemen'],
	[2026, 251233, 'RR']
]);

/** Eigen vermogen tot waar bijstand zonder verhoudingstoets om niet kan zijn. @jaarlijks-bijwerken */
export const vermogenOndergrens = jaarreeks('vermogenOndergrens', bbz('3', '1', 'b'), 'euro', [
	[2015, 44025, 'LM'],
	[2016, 44219, 'RR'],
	[2017, 44378, 'RBZ17'],
	[2018, 44973, 'RR'],
	[2019, 45728, 'RR'],
	[2020, 46520, 'RR'],
	[2021, 47041, 'LG'],
	[2022, 48583, 'LG'],
	[2023, 56809, 'RR'],
	[2024, 56576, 'RR'],
	[2025, 58035, 'POC'],
	[2026, 59782, 'RR']
]);

/** Grens van het eigen vermogen van de oudere zelfstandige. @jaarlijks-bijwerken */
export const vermogensgrensOuder = jaarreeks('vermogensgrensOuder', bbz('3', '2'), 'euro', [
	[2015, 129511, 'LM'],
	[2016, 130081, 'RR'],
	[2017, 130549, 'RBZ17'],
	[2018, 132299, 'RR'],
	[2019, 134521, 'RR'],
	[2020, 136848, 'RR'],
	[2021, 138381, 'LG'],
	[2022, 142920, 'LG'],
	[2023, 167116, 'RR'],
	[2024, 166431, 'RR'],
	[2025, 170725, 'POC'],
	[2026, 175864, 'RR']
]);

/** Deel van het totale vermogen dat het eigen vermogen tussen de grenzen mag zijn. */
export const vermogensverhouding = constante(
	'vermogensverhouding',
	bbz('3', '1', 'b'),
	'verhouding',
	0.3
);
