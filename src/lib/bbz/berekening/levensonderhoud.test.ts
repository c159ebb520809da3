import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afronden } from '../begrippen/bedrag.ts';
import { berekenAanvulling } from './levensonderhoud.ts';
import type { AanvullingInvoer } from './levensonderhoud.ts';

const alleen = { leefvorm: 'alleenstaand', geboren: '1985-06-15', kostendelers: 0 } as const;
const basis: AanvullingInvoer = {
	huishouden: alleen,
	peildatum: '2022-04-01',
	winst: 0,
	winstPer: 'maand'
};
/** Norm alleenstaand april 2022 is 1.091,71; het percentage is 17. */
function aanvulling(deel: Partial<AanvullingInvoer>): number | string {
	const a = berekenAanvulling({ ...basis, ...deel });
	if (a.soort === 'onbekend') return 'onbekend';
	return afronden(a.bedrag, 'rekenkundig_cent').toNumber();
}

describe('Bbz art. 6 en Participatiewet art. 19 lid 2: aanvulling tot de norm', () => {
	test('zonder inkomen is het de hele norm (Westland april 2022)', () => {
		expect(aanvulling({})).toBe(1091.71);
	});

	test('trekt 17 procent van de winst af voordat zij meetelt', () => {
		expect(aanvulling({ winst: 1000 })).toBe(261.71);
		expect(aanvulling({ winst: 12000, winstPer: 'jaar' })).toBe(261.71);
	});

	test('Tozo 2020 (A34): 18 procent van de winst', () => {
		expect(aanvulling({ peildatum: '2020-04-01', winst: 1000 })).toBe(232.32);
	});

	test('gewone inkomsten en die van de partner tellen zonder aftrek', () => {
		expect(aanvulling({ overigInkomen: 100, inkomenPartner: 50 })).toBe(941.71);
	});

	test('net onder, op en boven de norm', () => {
		expect(aanvulling({ overigInkomen: 1091.7 })).toBe(0.01);
		expect(aanvulling({ overigInkomen: 1091.71 })).toBe(0);
		expect(aanvulling({ overigInkomen: 1091.72 })).toBe(0);
	});

	test('een verlies gaat niet van ander inkomen af (D15, CRVB:2014:1676)', () => {
		const a = berekenAanvulling({
			...basis,
			winst: -5000,
			winstPer: 'jaar',
			inkomenPartner: 1000
		});
		expect(a).toMatchObject({ soort: 'aanvulling' });
		expect(a.soort === 'aanvulling' && a.overigInkomen.toNumber()).toBe(1000);
		expect(a.soort === 'aanvulling' && a.nettoOnderneming?.toNumber()).toBe(0);
		expect(aanvulling({ winst: -5000, inkomenPartner: 1000 })).toBe(91.71);
	});

	test('noemt leeftijden, norm en percentage met hun bron', () => {
		const a = berekenAanvulling({ ...basis, winst: 1 });
		expect(a.ingredienten.map((i) => [i.parameter, i.waarde, i.bron])).toEqual([
			['normLeeftijd', 18, 'RP'],
			['gewoneNormLeeftijd', 21, 'RP'],
			['aowLeeftijd', 67 * 12 + 3, 'RA'],
			['normAlleenstaand', 1091.71, 'westland'],
			['forfait', 17, 'LG']
		]);
	});

	test('weigert negatief ander inkomen', () => {
		expect(() => aanvulling({ overigInkomen: -1 })).toThrow(RangeError);
	});
});

describe('Bbz art. 6 lid 2: percentage niet gevonden', () => {
	const nu = { peildatum: '2026-11-22' };

	test('geeft geen bedrag maar een ondergrens en een bovengrens', () => {
		const a = berekenAanvulling({ ...basis, ...nu, winst: 1000, overigInkomen: 100 });
		expect(a).toMatchObject({
			soort: 'onbekend',
			ontbreekt: [{ parameter: 'forfait', peildatum: '2026-11-22' }]
		});
		expect(a.soort === 'onbekend' && a.minstens?.toNumber()).toBe(319.46);
		expect(a.soort === 'onbekend' && a.hoogstens?.toNumber()).toBe(1319.46);
	});

	test('zonder winst doet het percentage er niet toe', () => {
		expect(aanvulling({ ...nu, winst: 0 })).toBe(1419.46);
		expect(aanvulling({ ...nu, winst: -100 })).toBe(1419.46);
		expect(aanvulling({ ...nu, winst: 0.01 })).toBe('onbekend');
	});

	test('met ander inkomen tot de norm is de aanvulling nul, wat het percentage ook is', () => {
		expect(aanvulling({ ...nu, winst: 1000, overigInkomen: 1419.46 })).toBe(0);
		expect(aanvulling({ ...nu, winst: 1000, overigInkomen: 1419.45 })).toBe('onbekend');
	});

	test('zonder norm zijn er ook geen grenzen', () => {
		const a = berekenAanvulling({ ...basis, peildatum: '2027-01-01', winst: 1000 });
		expect(a.soort).toBe('onbekend');
		expect(a).not.toHaveProperty('minstens');
	});

	test('bij elk percentage ligt het bedrag tussen de grenzen', () => {
		const geld = fc.integer({ min: 0, max: 500_000 }).map((c) => c / 100);
		fc.assert(
			fc.property(geld, geld, fc.integer({ min: 0, max: 100 }), (winst, overig, procent) => {
				const a = berekenAanvulling({ ...basis, ...nu, winst, overigInkomen: overig });
				if (a.soort !== 'onbekend' || !a.minstens || !a.hoogstens) return true;
				const echt = Math.max(0, 1419.46 - overig - winst * (1 - procent / 100));
				return a.minstens.minus(1e-6).lte(echt) && a.hoogstens.plus(1e-6).gte(echt);
			})
		);
	});
});

test('meer inkomen geeft nooit meer aanvulling', () => {
	const geld = fc.integer({ min: 0, max: 300_000 }).map((c) => c / 100);
	fc.assert(
		fc.property(geld, geld, geld, (winst, overig, erbij) => {
			const bij = (w: number, o: number) => Number(aanvulling({ winst: w, overigInkomen: o }));
			return (
				bij(winst + erbij, overig) <= bij(winst, overig) &&
				bij(winst, overig + erbij) <= bij(winst, overig)
			);
		})
	);
});
