import { expect, test } from 'vitest';
import { carriedFeiten } from './carry.ts';
import { parseGezien } from './seen.ts';
import type { Feiten } from '#lib/bbz/index.ts';
import { wandelingen } from '../../../tests/builders/scan.ts';
import fc from 'fast-check';

const DAG = '2026-11-24';
const carry = (feiten: Feiten) =>
	carriedFeiten({ deur: 'weet_niet', feiten, pad: [], overgeslagen: [] }, DAG);

test('every answer of every walk through the scan is taken along', () => {
	fc.assert(
		fc.property(wandelingen({ peildatum: DAG, beleid: 'landelijk' }), ({ eind }) => {
			if (!eind.stand || Object.keys(eind.stand.feiten).length === 0) return;
			expect(carriedFeiten(eind.stand, DAG)).toEqual(eind.stand.feiten);
		}),
		{ numRuns: 50 }
	);
});

test('what the scan never asks is left behind', () => {
	expect(carry({ doel: 'starten', oordeelLevensvatbaar: true, spaargeld: 5 })).toEqual({
		doel: 'starten'
	});
});

test('answers that cannot be true together are not taken along', () => {
	expect(carry({ leefvorm: 'alleenstaand', inkomenPartner: 5 })).toBeUndefined();
});

test('what the person had on the screen is read back, and nonsense is nothing', () => {
	expect(parseGezien('2026-11-24 1.0.0 past_nu_niet ouder')).toEqual({
		peildatum: DAG,
		kern: '1.0.0',
		kop: 'past_nu_niet',
		categorie: 'ouder'
	});
	for (const tekst of ['', 'x', '2026-13-01 1.0.0 past_nu_niet ouder', '2026-11-24 1.0.0 a b'])
		expect(parseGezien(tekst)).toBeUndefined();
});
