import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { berekenAflossingNaBeeindiging } from './na-beeindiging.ts';
import type { NaBeeindigingInvoer } from './na-beeindiging.ts';

const basis: NaBeeindigingInvoer = {
	beeindigdOp: '2026-02-01',
	peildatum: '2026-03-01',
	nettoInkomenPerMaand: 1801.5,
	norm: 1401.5,
	restschuld: 20_000
};
const reken = (deel: Partial<NaBeeindigingInvoer>) => {
	const a = berekenAflossingNaBeeindiging({ ...basis, ...deel });
	return a.soort === 'onbekend' ? [a.soort] : [a.soort, a.perMaand.toNumber()];
};

describe('Bbz art. 43 lid 2: aflossen na het stoppen', () => {
	test('is de helft van wat boven de norm komt: 200 van 400', () => {
		expect(reken({})).toEqual(['in_periode', 200]);
	});

	test.each([
		[1401.49, 0],
		[1401.5, 0],
		[1401.52, 0.01]
	])('bij netto inkomen %d is het %d', (nettoInkomenPerMaand, verwacht) => {
		expect(reken({ nettoInkomenPerMaand })[1]).toBe(verwacht);
	});

	test('is nooit meer dan de restschuld', () => {
		expect(reken({ restschuld: 150 })[1]).toBe(150);
		expect(reken({ restschuld: 0 })[1]).toBe(0);
	});

	test.each([
		['2026-01-31', 'voor_periode', 0],
		['2026-02-01', 'in_periode', 200],
		['2031-01-31', 'in_periode', 200],
		['2031-02-01', 'na_periode', 0]
	])('op %s: %s', (peildatum, soort, bedrag) => {
		expect(reken({ peildatum })).toEqual([soort, bedrag]);
	});

	test('is voor een einde voor 2015 onbekend', () => {
		expect(reken({ beeindigdOp: '2014-12-31' })).toEqual(['onbekend']);
	});

	test('laat altijd ten minste de norm over', () => {
		const geld = fc.integer({ min: 0, max: 500_000 }).map((c) => c / 100);
		fc.assert(
			fc.property(geld, geld, (inkomen, norm) => {
				const perMaand = Number(reken({ nettoInkomenPerMaand: inkomen, norm })[1]);
				return perMaand >= 0 && inkomen - perMaand >= Math.min(inkomen, norm) - 1e-9;
			})
		);
	});
});
