import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naarCenten, NUL } from '../begrippen/bedrag.ts';
import { berekenKrediet, berekenLening, vergelijkLooptijd } from './lening.ts';
import type { Aflossingsvorm } from './lening.ts';

const centen = (euros: number) => Math.round(euros * 100);
const leen = (hoofdsom: number, rente: number, maanden: number, vorm: Aflossingsvorm) =>
	berekenLening({ hoofdsom, rente, maanden, vorm });

describe('Bbz art. 15: verloop van een lening', () => {
	test.each([
		[25_000, 60, 'annuitair', 506.91, 5414.59],
		[25_000, 60, 'lineair', 583.33, 5083.33],
		[48_060, 60, 'annuitair', 974.48, 10_409.01],
		[48_060, 60, 'lineair', 1121.4, 9772.2],
		[100_000, 120, 'annuitair', 1213.28, 45_593.11],
		[100_000, 120, 'lineair', 1500, 40_333.33],
		[10_000, 36, 'annuitair', 313.36, 1281.09]
	] as const)('%d euro in %i maanden %s tegen 8 procent: %d per maand, rente %d', (...rij) => {
		const [hoofdsom, maanden, vorm, betaling, rente] = rij;
		const l = leen(hoofdsom, 8, maanden, vorm);
		expect(naarCenten(l.eersteBetaling)).toBe(centen(betaling));
		expect(naarCenten(l.totaleRente)).toBe(centen(rente));
	});

	test('winstwaker.nl, 50.000 in 60 maanden tegen 6,5 procent: op 2 cent na', () => {
		const a = leen(50_000, 6.5, 60, 'annuitair');
		const l = leen(50_000, 6.5, 60, 'lineair');
		expect(naarCenten(a.eersteBetaling)).toBe(97_831);
		expect(Math.abs(naarCenten(a.totaleRente) - 869_845)).toBeLessThanOrEqual(2);
		expect(Math.abs(naarCenten(l.eersteBetaling) - 110_416)).toBeLessThanOrEqual(1);
		expect(Math.abs(naarCenten(l.totaleRente) - 826_044)).toBeLessThanOrEqual(2);
	});

	test('geeft elke maand rente over de restschuld en eindigt op nul', () => {
		const l = leen(12_000, 8, 12, 'lineair');
		expect(l.termijnen.map((t) => t.nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
		expect(l.termijnen[0]?.rente.toNumber()).toBe(80);
		expect(naarCenten(l.termijnen[1]?.rente ?? NUL)).toBe(7333);
		expect(l.termijnen[11]?.restschuld.isZero()).toBe(true);
	});

	test('zonder rente is het de hoofdsom gedeeld door de maanden', () => {
		for (const vorm of ['annuitair', 'lineair'] as const) {
			const l = leen(1200, 0, 12, vorm);
			expect(l.eersteBetaling.toNumber()).toBe(100);
			expect(l.totaleRente.isZero()).toBe(true);
		}
	});

	test('een lening van nul en een van een maand kunnen ook', () => {
		expect(leen(0, 8, 12, 'annuitair').eersteBetaling.isZero()).toBe(true);
		expect(leen(1200, 8, 1, 'annuitair').eersteBetaling.toNumber()).toBe(1208);
	});

	test.each([0, -1, 1.5, NaN])('weigert %s maanden', (maanden) => {
		expect(() => leen(1000, 8, maanden, 'lineair')).toThrow(RangeError);
	});
});

describe('Bbz art. 15 onder b: looptijd', () => {
	test.each([
		[119, 'binnen_maximum'],
		[120, 'binnen_maximum'],
		[121, 'boven_maximum']
	])('%i maanden is %s', (maanden, soort) => {
		expect(vergelijkLooptijd(maanden, '2026-01-01')).toMatchObject({ soort, hoogstens: 120 });
	});
});

describe('Bbz art. 15 onder a: krediet tegen de rente van de wet', () => {
	test('rekent met 8 procent en zegt dat die voor 2026 onzeker is', () => {
		const k = berekenKrediet({ hoofdsom: 25_000, maanden: 60, vorm: 'annuitair' }, '2026-11-22');
		expect(k.soort === 'krediet' && naarCenten(k.eersteBetaling)).toBe(50_691);
		expect(k.ingredienten.map((i) => [i.parameter, i.zekerheid])).toEqual([
			['rente', 'onzeker'],
			['looptijdKrediet', 'bevestigd']
		]);
	});

	test('een te lange looptijd is een bevinding en geen fout', () => {
		const k = berekenKrediet({ hoofdsom: 1000, maanden: 121, vorm: 'lineair' }, '2026-11-22');
		expect(k).toMatchObject({ soort: 'krediet', looptijd: { soort: 'boven_maximum' } });
	});

	test('is voor juli 2009 onbekend', () => {
		const k = berekenKrediet({ hoofdsom: 1000, maanden: 12, vorm: 'lineair' }, '2009-06-30');
		expect(k).toMatchObject({ soort: 'onbekend', ontbreekt: [{ parameter: 'rente' }] });
	});
});

describe('Altijd', () => {
	const lening = fc.record({
		hoofdsom: fc.integer({ min: 1, max: 26_000_000 }).map((c) => c / 100),
		rente: fc.integer({ min: 0, max: 2000 }).map((r) => r / 100),
		maanden: fc.integer({ min: 1, max: 130 }),
		vorm: fc.constantFrom<Aflossingsvorm>('annuitair', 'lineair')
	});
	const runs = { numRuns: 30 };

	test('is alle aflossing samen precies de hoofdsom en is rente niet negatief', () => {
		fc.assert(
			fc.property(lening, (invoer) => {
				const l = berekenLening(invoer);
				const som = l.termijnen.reduce((s, t) => s.plus(t.aflossing), NUL);
				return (
					som.minus(invoer.hoofdsom).abs().lt('1e-25') &&
					l.totaleAflossing.eq(invoer.hoofdsom) &&
					l.termijnen.every((t) => t.rente.gte(0) && t.aflossing.gte(0) && t.restschuld.gte(0))
				);
			}),
			runs
		);
	});

	test('is bij een annuiteit elke betaling gelijk', () => {
		fc.assert(
			fc.property(lening, (invoer) => {
				const l = berekenLening({ ...invoer, vorm: 'annuitair' });
				return l.termijnen.every((t) => t.betaling.minus(l.eersteBetaling).abs().lt('1e-25'));
			}),
			runs
		);
	});

	test('geeft een langere looptijd een lagere eerste betaling en niet minder rente', () => {
		fc.assert(
			fc.property(lening, (invoer) => {
				const kort = berekenLening(invoer);
				const lang = berekenLening({ ...invoer, maanden: invoer.maanden + 1 });
				return (
					lang.eersteBetaling.lt(kort.eersteBetaling) && lang.totaleRente.gte(kort.totaleRente)
				);
			}),
			runs
		);
	});
});
