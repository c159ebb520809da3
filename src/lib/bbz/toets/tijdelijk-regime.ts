import { bbz } from '../begrippen/artikel.ts';
import type { Voorzieningdefinitie } from './indeling.ts';
import type { Voorwaarde } from './toets.types.ts';

/** De gewone vorm van levensonderhoud; tijdens hoofdstuk VIIa gold een andere. */
export const LENING_EERST = 'renteloze_lening_daarna_definitief';

/** Wat tijdens hoofdstuk VIIa niet speelde: een boekjaar, een lening en een verlenging. */
const NIET_TIJDELIJK: readonly Voorwaarde[] = [
	'administratie_binnen_zes_maanden',
	'vermogen_boven_grens_blijft_lening',
	'verlenging_alleen_extern_tijdelijk',
	'verlenging_medisch_of_sociaal',
	'verlenging_op_verzoek'
];

/**
 * Splitst een voorziening in ervoor, tijdens en na hoofdstuk VIIa.
 * @grondslag Bbz 2004 art. 54 tot en met 58 (1 oktober 2021 tot en met 31 maart 2022)
 * @uitleg Tijdens het hoofdstuk was levensonderhoud meteen om niet, zonder vermogensgrens en voor enkele maanden.
 *   Wat eerder is vervallen, kent het hoofdstuk niet.
 */
export function metTijdelijkRegime(d: Voorzieningdefinitie): Voorzieningdefinitie[] {
	if (d.vorm !== LENING_EERST || d.totEnMet !== undefined) return [d];
	const zonderVerlenging = { ...d };
	delete zonderVerlenging.verlenging;
	const tijdelijk: Voorzieningdefinitie = {
		...zonderVerlenging,
		artikel: bbz('58'),
		vorm: 'om_niet',
		vormregels: ['vermogen_om_niet'],
		duur: 'duurTijdelijk',
		voorwaarden: d.voorwaarden.filter((v) => !NIET_TIJDELIJK.includes(v)),
		vanaf: '2021-10-01',
		totEnMet: '2022-03-31'
	};
	return [{ ...d, totEnMet: '2021-09-30' }, tijdelijk, { ...d, vanaf: '2022-04-01' }];
}
