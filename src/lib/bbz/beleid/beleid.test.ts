import { describe, expect, test } from 'vitest';
import { problemenVan, WERKSAAM } from '../../../../tests/wet/support.ts';
import { isDatum } from '../begrippen/datum.ts';
import { GRONDEN } from '../regels/beleidsgronden.ts';
import { toets } from '../toets/toets.ts';
import { BELEID, versieOp, vindBeleid } from './alle.ts';
import type { Beleid } from './beleid.types.ts';

describe('Elk beleid', () => {
	test('heeft een eigen id, gedateerde versies oud naar nieuw en een bron', () => {
		expect(new Set(BELEID.map((b) => b.id)).size).toBe(BELEID.length);
		for (const { versies } of BELEID) {
			const dagen = versies.map((v) => v.vanaf);
			expect(dagen.every(isDatum)).toBe(true);
			expect(dagen).toEqual([...dagen].sort());
			for (const v of versies) expect(v.bron).not.toBe('');
		}
	});

	test('kiest alleen gronden die bestaan, elke grond een keer, met een artikel', () => {
		for (const { versies } of BELEID) {
			for (const v of versies) {
				const gronden = [...v.voorbereiding, ...v.kapitaalOuder, ...v.schuldenBetalen];
				expect(new Set(gronden.map((g) => g.grond)).size).toBe(gronden.length);
				for (const g of gronden) {
					expect(Object.keys(GRONDEN)).toContain(g.grond);
					expect(g.artikel).not.toBe('');
				}
			}
		}
	});

	test('is te vinden op zijn id, en op niets anders', () => {
		expect(vindBeleid(WERKSAAM)?.naam).toBe('WerkSaam Westfriesland');
		for (const id of ['', 'Landelijk', '__proto__', 'constructor'])
			expect(vindBeleid(id)).toBeUndefined();
	});
});

describe('Landelijk', () => {
	test('kiest niets: geen gronden, geen bedragen, geen verlaagde uren', () => {
		expect(versieOp(vindBeleid('landelijk') as Beleid, '2026-03-01')).toMatchObject({
			maxima: {},
			voorbereiding: [],
			kapitaalOuder: [],
			schuldenBetalen: []
		});
	});
});

describe('WerkSaam Westfriesland', () => {
	test('geldt vanaf 1 juli 2018 en niet een dag eerder', () => {
		expect(versieOp(vindBeleid(WERKSAAM) as Beleid, '2018-06-30')).toBeUndefined();
		expect(versieOp(vindBeleid(WERKSAAM) as Beleid, '2018-07-01')?.vanaf).toBe('2018-07-01');
		expect(toets({}, '2018-07-01', WERKSAAM).beleid).toEqual({
			id: WERKSAAM,
			versie: '2018-07-01'
		});
		expect(problemenVan(() => toets({}, '2018-06-30', WERKSAAM))).toEqual([
			{ code: 'onbekend_beleid', feiten: ['beleid'], gelezen: WERKSAAM, verwacht: '2018-07-01' }
		]);
	});

	test('heeft de maxima 4.000, 2.718 en 1.750 (artikel 5, 6 en 7)', () => {
		expect(versieOp(vindBeleid(WERKSAAM) as Beleid, '2026-03-01')?.maxima).toEqual({
			begeleidingVoorbereiding: { artikel: '5', lid: '2', bedrag: 4000 },
			begeleidingNaStart: { artikel: '7', lid: '2', bedrag: 1750, maanden: 12 },
			voorbereidingskrediet: { artikel: '6', lid: '1', bedrag: 2718 }
		});
	});
});

describe('Versies van beleid', () => {
	const versie = (vanaf: string, totEnMet?: string) => ({
		vanaf,
		...(totEnMet === undefined ? {} : { totEnMet }),
		regeling: 'R',
		bron: 'b',
		maxima: {},
		voorbereiding: [],
		kapitaalOuder: [],
		schuldenBetalen: []
	});
	const beleid: Beleid = {
		id: 'x',
		naam: 'X',
		versies: [versie('2020-01-01', '2020-12-31'), versie('2022-01-01')]
	};
	test.each([
		['2019-12-31', undefined],
		['2020-01-01', '2020-01-01'],
		['2020-12-31', '2020-01-01'],
		['2021-06-01', undefined],
		['2022-01-01', '2022-01-01'],
		['2099-01-01', '2022-01-01']
	])('op %s geldt %s', (dag, vanaf) => expect(versieOp(beleid, dag)?.vanaf).toBe(vanaf));
});

describe('Wat geen beleid is', () => {
	test.each<[wat: string, beleid: unknown]>([
		['een leeg object', {}],
		['een lijst', []],
		['een getal', 7],
		['een functie', () => undefined],
		['beleid zonder versies', { id: 'x', naam: 'x' }],
		['een versie die er geen is', { id: 'x', naam: 'x', versies: [{ vanaf: '2017-01-01' }] }]
	])('weigert %s als beleid', (_wat, beleid) => {
		const problemen = problemenVan(() => toets({}, '2026-03-01', beleid as string));
		expect(problemen.map((p) => p.code)).toEqual(['onbekend_beleid']);
	});
});
