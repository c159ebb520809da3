import { describe, expect, test } from 'vitest';
import { bepaalHypotheekAflossing, rekenVerkoopAf } from './hypotheek.ts';
import type { HypotheekInvoer } from './hypotheek.ts';
import { boekHypotheekrente } from './hypotheekrente.ts';
import type { HypotheekrenteInvoer } from './hypotheekrente.ts';

const basis: HypotheekInvoer = {
	steunBeeindigdOp: '2026-02-01',
	peildatum: '2026-03-01',
	inkomenPerMaand: 1801.5,
	normPerMaand: 1401.5,
	restschuld: 20_000
};
const los = (deel: Partial<HypotheekInvoer>) => {
	const a = bepaalHypotheekAflossing({ ...basis, ...deel });
	return a.soort === 'onbekend' ? [a.soort] : [a.soort, a.hoogstens.toNumber()];
};

describe('Bbz art. 43a: aflossen op een lening onder hypotheek', () => {
	test.each([
		['2026-01-31', 'voor_periode', 0],
		['2026-02-01', 'oordeel_nodig', 400],
		['2036-01-31', 'oordeel_nodig', 400],
		['2036-02-01', 'rente_over_rest', 0]
	])('op %s: %s', (peildatum, soort, hoogstens) => {
		expect(los({ peildatum })).toEqual([soort, hoogstens]);
	});

	test.each([
		[1401.49, 'geen_aflossing', 0],
		[1401.5, 'geen_aflossing', 0],
		[1401.51, 'oordeel_nodig', 0.01]
	])('bij een inkomen van %d: %s', (inkomenPerMaand, soort, hoogstens) => {
		expect(los({ inkomenPerMaand })).toEqual([soort, hoogstens]);
	});

	test('is nooit meer dan de restschuld, en niets als die er niet is', () => {
		expect(los({ restschuld: 150 })).toEqual(['oordeel_nodig', 150]);
		expect(los({ restschuld: 0 })).toEqual(['afgelost', 0]);
	});

	test('is voor een einde voor 2015 onbekend', () => {
		expect(los({ steunBeeindigdOp: '2014-12-31' })).toEqual(['onbekend']);
	});
});

const maand: HypotheekrenteInvoer = {
	restschuld: 12_000,
	bijgeschrevenRente: 0,
	wettelijkeRente: 6,
	betaald: 0,
	peildatum: '2036-03-01'
};
const boek = (deel: Partial<HypotheekrenteInvoer>) => {
	const m = boekHypotheekrente({ ...maand, ...deel });
	if (m.soort === 'onbekend') return m.ontbreekt;
	return [m.maandrente, m.restschuld, m.bijgeschrevenRente, m.over].map((b) => b.toNumber());
};

describe('Bbz art. 43b: rente over wat na tien jaar rest', () => {
	test('schrijft de maandrente bij als er niets wordt betaald: 3 procent van 12.000 is 30', () => {
		expect(boek({})).toEqual([30, 12_000, 30, 0]);
	});

	test.each([
		[29.99, [30, 11_970.01, 30, 0]],
		[30, [30, 11_970, 30, 0]],
		[30.01, [30, 11_970, 30, 0.01]]
	])('boekt van %d hoogstens de maandrente als aflossing', (betaald, verwacht) => {
		expect(boek({ betaald })).toEqual(verwacht);
	});

	test('rekent geen rente over bijgeschreven rente', () => {
		expect(boek({ bijgeschrevenRente: 5000 })).toEqual([30, 12_000, 5030, 0]);
	});

	test.each([
		[2.99, 0],
		[3, 0],
		[3.01, 0.1]
	])('is bij een wettelijke rente van %d procent %d', (wettelijkeRente, rente) => {
		expect((boek({ wettelijkeRente }) as number[])[0]).toBeCloseTo(rente, 10);
	});

	test('is onbekend zonder de wettelijke rente: die wordt nooit geraden', () => {
		const zonder = { ...maand };
		delete zonder.wettelijkeRente;
		expect(boekHypotheekrente(zonder)).toMatchObject({
			soort: 'onbekend',
			ontbreekt: [{ soort: 'gegeven', gegeven: 'wettelijkeRente' }]
		});
	});
});

describe('Bbz art. 43c: verkoop van de woning', () => {
	test.each([
		[12_499.99, 12_499.99, 0.01],
		[12_500, 12_500, 0],
		[12_500.01, 12_500, 0]
	])('met %d beschikbaar wordt %d afgelost en %d kwijtgescholden', (beschikbaar, af, weg) => {
		const uit = rekenVerkoopAf({ beschikbaar, restschuld: 12_000, bijgeschrevenRente: 500 });
		expect([uit.afgelost.toNumber(), uit.kwijtgescholden.toNumber()]).toEqual([af, weg]);
	});
});
