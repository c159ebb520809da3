import { describe, expect, test } from 'vitest';
import { nogNodigPerWeek, urenInStartjaar, urenPerJaar, vergelijkUren } from './uren.ts';
import type { UrenInvoer } from './uren.ts';

const basis: UrenInvoer = {
	peildatum: '2026-11-22',
	bedrijf: 1225,
	elders: 0,
	isStarterVijfJaar: false,
	isVerlaagd: false
};
const vergelijk = (deel: Partial<UrenInvoer>) => vergelijkUren({ ...basis, ...deel });

describe('Wet IB art. 3.6: 1225 uren', () => {
	test.each([
		[20, 1040, false],
		[23.5, 1222, false],
		[23.55, 1224.6, false],
		[23.56, 1225.12, true],
		[25, 1300, true]
	])('%d uur per week is %d uur per jaar: gehaald %s (A35)', (week, jaar, gehaald) => {
		expect(urenPerJaar(week)).toBeCloseTo(jaar, 8);
		expect(vergelijk({ bedrijf: urenPerJaar(week) })).toMatchObject({ haaltCriterium: gehaald });
	});

	test.each([
		[1224, false, 1],
		[1225, true, 0],
		[1226, true, 0]
	])('%i uren: gehaald %s, tekort %i', (bedrijf, haaltCriterium, tekort) => {
		expect(vergelijk({ bedrijf })).toMatchObject({ haaltCriterium, tekort, criterium: 1225 });
	});

	test.each([
		[1299, 'niet_voldaan'],
		[1300, 'niet_voldaan'],
		[1301, 'voldaan']
	])('%i uren naast 1300 uren elders: grotendeels %s', (bedrijf, grotendeels) => {
		expect(vergelijk({ bedrijf, elders: 1300 })).toMatchObject({ grotendeels });
	});

	test('grotendeels geldt niet in de eerste vijf jaar', () => {
		expect(vergelijk({ elders: 2000, isStarterVijfJaar: true })).toMatchObject({
			grotendeels: 'geldt_niet'
		});
	});

	test.each([
		[799, false],
		[800, true],
		[801, true]
	])('met het verlaagde criterium is %i uren gehaald %s', (bedrijf, haaltCriterium) => {
		expect(vergelijk({ bedrijf, isVerlaagd: true })).toMatchObject({
			haaltCriterium,
			criterium: 800
		});
	});

	test('1225 uren is over 52 weken 23,56 uur per week', () => {
		const u = vergelijk({});
		expect(u.soort === 'uren' && u.nodigPerWeek.toFixed(2)).toBe('23.56');
		expect(u.ingredienten[0]).toMatchObject({ parameter: 'urencriterium', zekerheid: 'bevestigd' });
	});
});

describe('Wet IB art. 3.6: beginnen in de loop van een jaar', () => {
	test('van 1 januari zijn het 52 weken, van 1 juli ruim 26', () => {
		expect(urenInStartjaar(40, '2026-01-01')).toBe(2080);
		expect(urenInStartjaar(40, '2026-07-01')).toBeCloseTo((40 * 184) / 7, 8);
	});

	test('op 31 december is er nog een dag', () => {
		expect(urenInStartjaar(7, '2026-12-31')).toBeCloseTo(1, 8);
	});

	test('zegt hoeveel uur per week tot 31 december nog nodig is', () => {
		expect(nogNodigPerWeek(1000, '2026-11-12')).toMatchObject({
			uren: 225,
			weken: 50 / 7,
			perWeek: 31.5
		});
		expect(nogNodigPerWeek(1225, '2026-11-12')).toMatchObject({ uren: 0, perWeek: 0 });
		expect(nogNodigPerWeek(2000, '2026-12-31')).toMatchObject({ uren: 0, perWeek: 0 });
	});
});
