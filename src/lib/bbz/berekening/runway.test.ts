import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { berekenRunway } from './runway.ts';
import type { RunwayInvoer } from './runway.ts';

const reken = (saldo: number, uit: number, inn = 0, peildatum = '2026-11-22') =>
	berekenRunway({
		peildatum,
		saldo,
		inkomstenPerMaand: inn,
		uitgavenPerMaand: uit
	} satisfies RunwayInvoer);

describe('Wanneer het geld op is', () => {
	test.each([
		[3000, 1500, '2027-01-22', 61],
		[3000, 3000, '2026-12-22', 30],
		[1500, 3000, '2026-12-07', 15],
		[100, 3000, '2026-11-23', 1],
		[99.99, 3000, '2026-11-22', 0]
	])('met %d euro en %d uit per maand is het op %s, over %i dagen', (saldo, uit, datum, dagen) => {
		expect(reken(saldo, uit)).toEqual({ soort: 'geld_is_op', datum, dagen });
	});

	test('inkomsten gaan van de uitgaven af', () => {
		expect(reken(1500, 3000, 1500)).toEqual({
			soort: 'geld_is_op',
			datum: '2026-12-22',
			dagen: 30
		});
	});

	test.each([
		[1999.99, 'geld_is_op'],
		[2000, 'raakt_niet_op'],
		[2000.01, 'raakt_niet_op']
	])('met %d in en 2000 uit: %s', (inn, soort) => {
		expect(reken(5, 2000, inn, '2026-01-31').soort).toBe(soort);
	});

	test('zonder geld of met een tekort is het nu op', () => {
		expect(reken(0, 1)).toEqual({ soort: 'geld_is_op', datum: '2026-11-22', dagen: 0 });
		expect(reken(-500, 1000)).toMatchObject({ dagen: 0 });
	});

	test('verder dan vijftig jaar vooruit telt niet', () => {
		expect(reken(599, 1).soort).toBe('geld_is_op');
		expect(reken(600, 1).soort).toBe('raakt_niet_op');
	});

	test('telt hele dagen precies: 10 van 31 dagen', () => {
		expect(reken(10, 31, 0, '2026-12-22')).toMatchObject({ datum: '2027-01-01', dagen: 10 });
	});

	test('meer geld is nooit eerder op, meer uitgaven nooit later', () => {
		const geld = fc.integer({ min: 1, max: 50_000 });
		fc.assert(
			fc.property(geld, geld, geld, (saldo, uit, erbij) => {
				const dagen = (s: number, u: number) => {
					const r = reken(s, u, 0, '2026-01-31');
					return r.soort === 'geld_is_op' ? r.dagen : Infinity;
				};
				return (
					dagen(saldo + erbij, uit) >= dagen(saldo, uit) &&
					dagen(saldo, uit + erbij) <= dagen(saldo, uit)
				);
			})
		);
	});
});
