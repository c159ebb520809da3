import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { berekenAflossingBovenGrens } from './aflossing-boven-grens.ts';
import { stelDefinitiefVast } from './definitieve-vaststelling.ts';
import type { Vaststelling, VaststellingInvoer } from './definitieve-vaststelling.ts';

const basis: VaststellingInvoer = {
	bijstand: 8000,
	nettoInkomen: 8925.76,
	jaarnorm: 16925.76,
	maandenBijstand: 12,
	vermogen: { totaal: 10_000, schulden: 0 },
	peildatum: '2026-11-22'
};
function stelVast(deel: Partial<VaststellingInvoer>): Vaststelling {
	const v = stelDefinitiefVast({ ...basis, ...deel });
	if (v.soort === 'onbekend') throw new Error('onverwacht onbekend');
	return v;
}
const kort = (v: Vaststelling) => [v.soort, v.onderdeel, v.bedrag.toNumber()];

describe('Bbz art. 12 lid 2: definitieve vaststelling', () => {
	test('D1: som gelijk aan de jaarnorm is alles om niet', () => {
		const v = stelVast({});
		expect(kort(v)).toEqual(['om_niet', 'b', 0]);
		expect(v.omNiet.minstens.toNumber()).toBe(8000);
	});

	test('D3: te weinig ontvangen is nabetaling', () => {
		expect(kort(stelVast({ nettoInkomen: 4000 }))).toEqual(['nabetaling', 'a', 4925.76]);
	});

	test('D5: veel meer verdiend kan hoogstens de hele bijstand kosten', () => {
		const v = stelVast({ nettoInkomen: 30_000 });
		expect(kort(v)).toEqual(['kan_teruggevorderd', 'c', 8000]);
		expect(v.rest.toNumber()).toBe(0);
	});

	test.each([
		['8925.75', 'nabetaling', 0.01],
		['8925.76', 'om_niet', 0],
		['8925.77', 'kan_teruggevorderd', 0.01]
	])('netto inkomen %s: %s van %d', (nettoInkomen, soort, bedrag) => {
		const v = stelVast({ nettoInkomen });
		expect([v.soort, v.bedrag.toNumber()]).toEqual([soort, bedrag]);
	});

	test('A1 Pekela 2010: som 19.115,17 tegen jaarnorm 15.620,46 is 3.494,71', () => {
		const v = stelVast({
			bijstand: 9000,
			nettoInkomen: '10115.17',
			jaarnorm: '15620.46',
			maandenBijstand: 10,
			peildatum: '2019-12-31'
		});
		expect(kort(v)).toEqual(['wordt_teruggevorderd', 'c', 3494.71]);
		expect(v.rest.toNumber()).toBe(5505.29);
	});

	test('tot en met 2019 wordt teruggevorderd, vanaf 2020 kan het (A4, A6)', () => {
		const soort = (peildatum: string) => stelVast({ nettoInkomen: 9000, peildatum }).soort;
		expect(soort('2019-12-31')).toBe('wordt_teruggevorderd');
		expect(soort('2020-01-01')).toBe('kan_teruggevorderd');
	});

	test.each([
		[3, 0, 0, 4231.44],
		[3, 4000, 0, 231.44],
		[3, 4231.44, 0, 0],
		[3, 5000, 0, 0],
		[6, 0, 10_000, 6925.76],
		[6, 0, 8462.88, 8462.88],
		[6, 0, 8000, 8462.88]
	])(
		'met %i maanden bijstand van %d en inkomen %d is de nabetaling %d: naar evenredigheid',
		(maandenBijstand, bijstand, nettoInkomen, verwacht) => {
			const v = stelVast({ maandenBijstand, bijstand, nettoInkomen });
			expect(v.onderdeel).toBe('a');
			expect(v.bedrag.toNumber()).toBe(verwacht);
			expect(v.soort).toBe(verwacht > 0 ? 'nabetaling' : 'om_niet');
		}
	);

	test('zonder bijstand valt er niets terug te vorderen', () => {
		expect(kort(stelVast({ bijstand: 0, nettoInkomen: 40_000 }))).toEqual(['om_niet', 'c', 0]);
	});

	test.each([-0.01, 12.01, NaN])('weigert %s maanden', (maandenBijstand) => {
		expect(() => stelVast({ maandenBijstand })).toThrow(RangeError);
	});
});

describe('Bbz art. 11 lid 2 en 13: te veel vermogen', () => {
	const grenzen = (v: Vaststelling) =>
		[v.lening.minstens, v.lening.hoogstens, v.omNiet.minstens, v.omNiet.hoogstens].map(Number);

	test('op de grens is alles om niet', () => {
		expect(grenzen(stelVast({ vermogen: { totaal: 59_782, schulden: 0 } }))).toEqual([
			0, 0, 8000, 8000
		]);
	});

	test('ver boven de grens blijft alles lening (D8)', () => {
		const v = stelVast({ vermogen: { totaal: 900_000, schulden: 640_000 } });
		expect(grenzen(v)).toEqual([8000, 8000, 0, 0]);
	});

	test('een euro boven de grens blijft minstens een euro en hoogstens alles lening', () => {
		const v = stelVast({ vermogen: { totaal: 59_783, schulden: 0 } });
		expect(grenzen(v)).toEqual([1, 8000, 0, 7999]);
	});

	test('wat teruggevorderd kan worden blijft geen lening', () => {
		const v = stelVast({ nettoInkomen: 10_925.76, vermogen: { totaal: 900_000, schulden: 0 } });
		expect(v.bedrag.toNumber()).toBe(2000);
		expect(grenzen(v)).toEqual([6000, 6000, 0, 0]);
	});

	test('zonder grens voor dat jaar is er geen vaststelling', () => {
		expect(stelDefinitiefVast({ ...basis, peildatum: '2027-01-01' }).soort).toBe('onbekend');
	});

	test('aflossing is minstens 10 procent per jaar vanaf het jaar erna', () => {
		const a = berekenAflossingBovenGrens(8000, 2026);
		expect(a).toMatchObject({ soort: 'aflossing', vanaf: '2027-01-01' });
		expect(a.soort === 'aflossing' && a.perJaar.toNumber()).toBe(800);
	});
});

describe('Altijd', () => {
	const centen = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((c) => c / 100);
	const invoer = fc.record({
		bijstand: centen(20_000),
		nettoInkomen: centen(40_000),
		maandenBijstand: fc.integer({ min: 0, max: 12 }),
		vermogen: fc.record({ totaal: centen(600_000), schulden: centen(600_000) })
	});

	test('komt de bijstand na verrekening niet boven jaarnorm min inkomen, of blijft hij gelijk', () => {
		fc.assert(
			fc.property(invoer, (i) => {
				const v = stelVast(i);
				const recht = Math.max(0, 16925.76 - i.nettoInkomen);
				return v.rest.minus(1e-6).lte(recht) && v.rest.lte(v.jaarnorm);
			})
		);
	});

	test('is de rest samen om niet en lening', () => {
		fc.assert(
			fc.property(invoer, (i) => {
				const v = stelVast(i);
				return (
					v.omNiet.minstens.plus(v.lening.hoogstens).eq(v.rest) &&
					v.omNiet.hoogstens.plus(v.lening.minstens).eq(v.rest) &&
					v.lening.minstens.lte(v.lening.hoogstens) &&
					v.omNiet.minstens.gte(0)
				);
			})
		);
	});

	test('geeft meer inkomen nooit meer rest en nooit minder terugvordering', () => {
		fc.assert(
			fc.property(invoer, centen(5000), (i, erbij) => {
				const terug = (v: Vaststelling) => (v.onderdeel === 'c' ? v.bedrag : v.bedrag.neg());
				const eerst = stelVast(i);
				const meer = stelVast({ ...i, nettoInkomen: i.nettoInkomen + erbij });
				return meer.rest.minus(1e-6).lte(eerst.rest) && terug(meer).plus(1e-6).gte(terug(eerst));
			})
		);
	});
});
