import { describe, expect, test } from 'vitest';
import { berekenTerugwerkendeIngang } from './ingang-terugwerkend.ts';
import type { TerugwerkendInvoer } from './ingang-terugwerkend.ts';

const reken = (deel: Partial<TerugwerkendInvoer>) =>
	berekenTerugwerkendeIngang({ gemeldOp: '2026-05-31', isBeeindigend: false, ...deel });

describe('Participatiewet art. 44 lid 5: steun over de tijd voor de melding', () => {
	test.each([
		['2025-12-31', 'kan_niet', '2025-12-31'],
		['2026-01-01', 'oordeel_nodig', '2025-10-01'],
		['2026-05-31', 'oordeel_nodig', '2026-02-28']
	])('bij een melding op %s: %s, vanaf %s', (gemeldOp, soort, vroegstOp) => {
		expect(reken({ gemeldOp })).toMatchObject({ soort, vroegstOp });
	});
});

describe('Bbz art. 27a: voor wie stopt alleen als het bedrijf bij de aanvraag nog liep', () => {
	test('laat een mens oordelen als het bedrijf nog liep', () => {
		expect(reken({ isBeeindigend: true, bedrijfLooptBijAanvraag: true })).toMatchObject({
			soort: 'oordeel_nodig',
			vroegstOp: '2026-02-28'
		});
	});

	test('weigert een eerdere dag als het bedrijf al was beëindigd', () => {
		expect(reken({ isBeeindigend: true, bedrijfLooptBijAanvraag: false })).toEqual({
			soort: 'kan_niet',
			reden: 'bedrijf_al_beeindigd',
			vroegstOp: '2026-05-31'
		});
	});

	test('geldt niet voor wie doorgaat', () => {
		expect(reken({ bedrijfLooptBijAanvraag: false }).soort).toBe('oordeel_nodig');
	});

	test('is onbekend zolang niemand weet of het bedrijf nog liep', () => {
		expect(reken({ isBeeindigend: true })).toMatchObject({
			soort: 'onbekend',
			ontbreekt: [{ soort: 'gegeven', gegeven: 'bedrijfLooptBijAanvraag' }]
		});
	});
});
