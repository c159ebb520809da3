import { describe, expect, test } from 'vitest';
import { berekenVoorschot } from './voorschot.ts';
import type { VoorschotInvoer } from './voorschot.ts';

const basis: VoorschotInvoer = {
	voor: 'levensonderhoud',
	aangevraagdOp: '2026-03-02',
	normPerMaand: 1401.5,
	peildatum: '2026-03-30'
};
const reken = (deel: Partial<VoorschotInvoer>) => berekenVoorschot({ ...basis, ...deel });

describe('Participatiewet art. 52: voorschot op levensonderhoud', () => {
	test.each([
		['2025-12-31', 1261.35],
		['2026-01-01', 1331.425]
	])('is op %s minstens %d', (peildatum, bedrag) => {
		const v = reken({ peildatum });
		expect(v.soort === 'voorschot' && v.minstensPerMaand.toNumber()).toBe(bedrag);
	});

	test('is er uiterlijk vier weken na de aanvraag', () => {
		expect(reken({})).toMatchObject({ uiterlijkOp: '2026-03-30' });
	});

	test('noemt bij het percentage van 2026 dat de dag ervan niet vaststaat', () => {
		const v = reken({});
		expect(
			v.soort === 'voorschot' && v.ingredienten.map((i) => [i.parameter, i.zekerheid])
		).toEqual([
			['voorschotAandeel', 'onzeker'],
			['voorschotTermijn', 'bevestigd']
		]);
	});

	test('is voor 2015 onbekend', () => {
		expect(reken({ peildatum: '2014-12-31' })).toMatchObject({
			soort: 'onbekend',
			ontbreekt: [{ parameter: 'voorschotAandeel' }]
		});
	});
});

describe('Bbz art. 14 lid 2: geen voorschot op bedrijfskapitaal', () => {
	test('weigert een voorschot op kapitaal, ook binnen de termijn', () => {
		expect(reken({ voor: 'bedrijfskapitaal' })).toEqual({
			soort: 'geen',
			reden: 'bedrijfskapitaal'
		});
	});
});
