import { describe, expect, it } from 'vitest';
import { randomFrom, walkScan } from '../../../tests/builders/random-scan.ts';
import { evaluateScan, startScan } from './flow.ts';
import { askDay } from './month-only.ts';
import { submitStap } from './submit.ts';

const G = { peildatum: '2026-11-22', beleid: 'landelijk' };
const maand = (m: string, jaar: string) =>
	submitStap(
		{
			stand: startScan('doorgaan'),
			waar: 'startdatum',
			actie: 'verder',
			velden: {
				'startdatumBedrijf-dag': [''],
				'startdatumBedrijf-maand': [m],
				'startdatumBedrijf-jaar': [jaar]
			}
		},
		G
	);

describe('a start without its day', () => {
	it('is the first of the month where the day changes nothing', () => {
		const uit = maand('maart', '2018');
		expect(uit.fouten).toEqual([]);
		expect(uit.stand?.feiten.startdatumBedrijf).toBe('2018-03-01');
	});

	it('asks for the day in the one month where it decides', () => {
		// Eighteen months before the day of the scan: before the 22nd is long enough, after it is not.
		expect(maand('5', '2025').fouten).toEqual([{ veld: 'startdatumBedrijf', code: 'dag_nodig' }]);
		expect(maand('4', '2025').fouten).toEqual([]);
		expect(maand('6', '2025').fouten).toEqual([]);
	});

	it('in this very month is not in the future', () => {
		expect(maand('11', '2026').fouten).toEqual([]);
		expect(maand('12', '2026').fouten[0]?.code).toBe('datum_in_toekomst');
	});

	it('that is no month is told to be one, and not that a day is missing', () => {
		expect(maand('x', '2018').fouten[0]?.code).toBe('geen_maand');
	});

	it('is still refused for the birthday, where every day counts', () => {
		const velden = { 'geboortedatum-maand': ['5'], 'geboortedatum-jaar': ['1980'] };
		const uit = submitStap(
			{ stand: startScan('doorgaan'), waar: 'geboortedatum', actie: 'verder', velden },
			G
		);
		expect(uit.fouten[0]?.code).toBe('geen_datum');
	});

	it('never changes an outcome later on, whatever is answered after it', () => {
		const random = randomFrom(20261122);
		let vergeleken = 0;
		for (let i = 0; i < 400; i++) {
			walkScan(random, G.peildatum, G.beleid, (toets, stand) => {
				const start = stand.feiten.startdatumBedrijf;
				if (start === undefined) return;
				const feiten = {
					...startScan(stand.deur).feiten,
					startdatumBedrijf: `${start.slice(0, 8)}01`
				};
				const kort = { ...startScan(stand.deur), feiten };
				if (askDay(kort, evaluateScan(kort, G.peildatum, G.beleid))) return;
				const eerste = { ...stand.feiten, startdatumBedrijf: feiten.startdatumBedrijf };
				const uitkomsten = evaluateScan({ ...stand, feiten: eerste }, G.peildatum, G.beleid);
				expect(uitkomsten.regels.map((r) => r.uitkomst)).toEqual(
					toets.regels.map((r) => r.uitkomst)
				);
				vergeleken++;
			});
		}
		expect(vergeleken).toBeGreaterThan(200);
	});
});
