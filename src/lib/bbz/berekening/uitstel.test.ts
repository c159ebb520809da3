import { describe, expect, test } from 'vitest';
import { berekenUitstel } from './uitstel.ts';

const vraag = (eerder: number[], gevraagd = 12) => {
	const u = berekenUitstel({ eerder, gevraagd, peildatum: '2026-11-22' });
	return u.soort === 'onbekend' ? [u.soort] : [u.soort, u.reden, u.maanden, u.hoogstens];
};

describe('Bbz art. 41 lid 2: uitstel van betaling', () => {
	test('D13: drie keer twaalf maanden kan, een vierde keer niet', () => {
		expect(vraag([])).toEqual(['kan', 'binnen_termijn', 12, 12]);
		expect(vraag([12])).toEqual(['kan', 'binnen_termijn', 12, 12]);
		expect(vraag([12, 12])).toEqual(['kan', 'binnen_termijn', 12, 12]);
		expect(vraag([12, 12, 12])).toEqual(['kan_niet', 'drie_jaar_verstreken', 0, 0]);
	});

	test.each([
		[11, 11],
		[12, 12],
		[13, 12]
	])('van %i gevraagde maanden passen er %i in een besluit', (gevraagd, maanden) => {
		expect(vraag([], gevraagd)[2]).toBe(maanden);
	});

	test('wat over is van drie jaar is de grens, ook onderbroken', () => {
		expect(vraag([12, 23])).toEqual(['kan', 'binnen_termijn', 1, 1]);
		expect(vraag([12, 24])).toEqual(['kan_niet', 'drie_jaar_verstreken', 0, 0]);
		expect(vraag([12, 30])).toEqual(['kan_niet', 'drie_jaar_verstreken', 0, 0]);
	});

	test('na drie korte besluiten oordeelt een mens of er nog een bij kan', () => {
		expect(vraag([3, 3])[0]).toBe('kan');
		expect(vraag([3, 3, 3])).toEqual(['oordeel_nodig', 'drie_besluiten', 12, 12]);
	});

	test('nul maanden vragen mag', () => {
		expect(vraag([0], 0)).toEqual(['kan', 'binnen_termijn', 0, 12]);
	});

	test('is voor 2015 onbekend en weigert negatieve maanden', () => {
		expect(berekenUitstel({ eerder: [], gevraagd: 1, peildatum: '2014-12-31' }).soort).toBe(
			'onbekend'
		);
		expect(() => vraag([-1])).toThrow(RangeError);
	});
});
