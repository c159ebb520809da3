import type { Feiten } from '../feiten/catalogus.ts';
import { uitkomstVan } from './stand.ts';
import type { Stand } from './stand.ts';
import type { NietBeoordeeld } from './toets.types.ts';

type Rechtsvorm = Feiten['rechtsvorm'];

const PERSONENVENNOOTSCHAPPEN: readonly Rechtsvorm[] = [
	'vof',
	'maatschap',
	'maatschap_alleen_arbeid',
	'cv_beherend'
];
const RECHTSPERSONEN: readonly Rechtsvorm[] = ['bv', 'cooperatie_wa'];

/**
 * Noemt wat bij deze feiten ook van belang is maar niet getoetst wordt.
 * @grondslag Wet IB 2001 art. 3.6 lid 2; Bbz 2004 art. 7, 8, 9, 32 en 33
 * @uitleg Uren in een samenwerkingsverband met familie tellen soms niet mee; winst van de rechtspersoon
 *   telt naar rato mee; de vermogensgrens geldt per vennoot en wat nodig is voor het bedrijf telt niet.
 */
export function watNietBeoordeeldIs(stand: Stand): readonly NietBeoordeeld[] {
	const { rechtsvorm, totaalVermogen, vraagtLevensonderhoud } = stand.feiten;
	const isVennootschap = PERSONENVENNOOTSCHAPPEN.includes(rechtsvorm);
	const isRechtspersoon = RECHTSPERSONEN.includes(rechtsvorm);
	const uit: NietBeoordeeld[] = [];
	if (isVennootschap && uitkomstVan(stand, 'uren_minimum') === 'voldaan') {
		uit.push('uren_met_familie');
	}
	if (isRechtspersoon && vraagtLevensonderhoud !== false) uit.push('winst_rechtspersoon');
	if (totaalVermogen !== undefined) {
		if (isVennootschap || isRechtspersoon) uit.push('vermogen_per_eigenaar');
		uit.push('vermogen_waardering');
	}
	return uit;
}
