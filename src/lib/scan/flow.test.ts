import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkScan, wandelingen } from '../../../tests/builders/scan.ts';
import { evaluateScan, nextPlaats, previousPlaats, startScan } from './flow.ts';
import { DEUREN } from './scan.types.ts';
import { findStap, MEESTE_VRAGEN, STAPPEN } from './steps.ts';
import { resume, submitStap } from './submit.ts';

const LANDELIJK = { peildatum: '2026-11-22', beleid: 'landelijk' };
const WERKSAAM = { peildatum: '2026-11-22', beleid: 'werksaam-westfriesland' };

describe.each([LANDELIJK, WERKSAAM])('every walk through the scan with policy $beleid', (g) => {
	it('ends, and asks at most fifteen questions, the door included', () => {
		fc.assert(
			fc.property(wandelingen(g), (w) => {
				expect(w.eind.plaats).toBe('resultaat');
				expect(w.gevraagd.length + 1).toBeLessThanOrEqual(MEESTE_VRAGEN);
			}),
			{ numRuns: 400 }
		);
	});

	it('asks no question twice', () => {
		fc.assert(
			fc.property(wandelingen(g), (w) => {
				expect(new Set(w.gevraagd).size).toBe(w.gevraagd.length);
			}),
			{ numRuns: 200 }
		);
	});

	it('asks only what can still change something at that moment', () => {
		fc.assert(
			fc.property(wandelingen(g), (w) => {
				w.standen.forEach((stand, i) => {
					const t = evaluateScan(stand, g.peildatum, g.beleid);
					const stap = findStap(w.gevraagd[i] as string);
					const nodig = t.ontbrekend.map((o) => o.feit);
					expect(stap?.feiten.some((f) => nodig.includes(f))).toBe(true);
				});
			}),
			{ numRuns: 100 }
		);
	});
});

describe('the length of the scan with random answers, of which many are refused early', () => {
	it('has a median under ten questions over all doors', () => {
		let zaad = 7;
		const kies = (n: number) => {
			zaad = (zaad * 1103515245 + 12345) % 2147483648;
			return Math.floor((zaad / 2147483648) * n);
		};
		const lengten = DEUREN.flatMap((deur) =>
			Array.from({ length: 200 }, () => walkScan(deur, LANDELIJK, kies).gevraagd.length + 1)
		).sort((a, b) => a - b);
		expect(lengten[lengten.length / 2]).toBeLessThan(10);
	});
});

describe('the path', () => {
	it('begins a starter with the three basic things', () => {
		expect(resume(startScan('starten'), LANDELIJK).plaats).toBe('basis');
	});

	it('stops asking when somebody is too young', () => {
		let beurt = resume(startScan('doorgaan'), LANDELIJK);
		beurt = submitStap(
			{ stand: beurt.stand, waar: 'basis', actie: 'verder', velden: { basis: ['ja'] } },
			LANDELIJK
		);
		beurt = submitStap(
			{
				stand: beurt.stand,
				waar: 'geboortedatum',
				actie: 'verder',
				velden: {
					'geboortedatum-dag': ['1'],
					'geboortedatum-maand': ['1'],
					'geboortedatum-jaar': ['2012']
				}
			},
			LANDELIJK
		);
		expect(beurt.plaats).toBe('resultaat');
	});

	it('goes back to the step before', () => {
		const stand = { ...startScan('doorgaan'), pad: ['basis', 'geboortedatum'] as const };
		expect(previousPlaats(stand, 'geboortedatum')).toBe('basis');
		expect(previousPlaats(stand, 'startdatum')).toBe('geboortedatum');
		expect(previousPlaats(stand, 'resultaat')).toBe('geboortedatum');
		expect(previousPlaats(stand, 'basis')).toBeUndefined();
	});

	it('asks which of the three is not so, only after somebody said so', () => {
		const stand = resume(startScan('doorgaan'), LANDELIJK).stand;
		const nee = submitStap(
			{ stand, waar: 'basis', actie: 'verder', velden: { basis: ['nee'] } },
			LANDELIJK
		);
		expect(nee.plaats).toBe('basis_welke');
		const weetNiet = submitStap(
			{ stand, waar: 'basis', actie: 'weet_niet', velden: {} },
			LANDELIJK
		);
		expect(weetNiet.plaats).not.toBe('basis_welke');
	});

	it('fills only facts that exist', () => {
		const t = evaluateScan(startScan('weet_niet'), '2026-11-22', 'landelijk');
		expect(nextPlaats(startScan('weet_niet'), t)).toBe('basis');
		expect(new Set(STAPPEN.map((s) => s.id)).size).toBe(STAPPEN.length);
	});
});
