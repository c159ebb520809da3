import { describe, expect, it } from 'vitest';
import { feestdagenIn, feestdagOp, paaszondag } from './feestdagen.ts';

describe('Easter', () => {
	it.each([
		[2014, '2014-04-20'],
		[2024, '2024-03-31'],
		[2025, '2025-04-20'],
		[2026, '2026-04-05'],
		[2027, '2027-03-28'],
		[2028, '2028-04-16'],
		// The earliest and the latest of this century and the next.
		[2285, '2285-03-22'],
		[2038, '2038-04-25']
	])('in %i is on %s', (jaar, dag) => {
		expect(paaszondag(jaar)).toBe(dag);
	});

	it('is a Sunday between 22 March and 25 April in each of three hundred years', () => {
		for (let jaar = 2014; jaar < 2314; jaar += 1) {
			const dag = paaszondag(jaar);
			expect(new Date(dag).getUTCDay()).toBe(0);
			expect(dag >= `${jaar}-03-22` && dag <= `${jaar}-04-25`).toBe(true);
		}
	});
});

describe('public holidays', () => {
	it('are the nine of the Algemene termijnenwet', () => {
		expect(feestdagenIn(2026).map(({ dag, naam }) => `${dag} ${naam}`)).toEqual([
			'2026-01-01 Nieuwjaarsdag',
			'2026-04-03 Goede Vrijdag',
			'2026-04-06 tweede paasdag',
			'2026-04-27 Koningsdag',
			'2026-05-05 Bevrijdingsdag',
			'2026-05-14 Hemelvaartsdag',
			'2026-05-25 tweede pinksterdag',
			'2026-12-25 eerste kerstdag',
			'2026-12-26 tweede kerstdag'
		]);
	});

	it('have 5 May every year, not once in five', () => {
		for (const jaar of [2025, 2026, 2027, 2028, 2029])
			expect(feestdagOp(`${jaar}-05-05`)).toBe('Bevrijdingsdag');
	});

	it('have Koningsdag on 26 April when the 27th is a Sunday', () => {
		expect(feestdagOp('2025-04-26')).toBe('Koningsdag');
		expect(feestdagOp('2025-04-27')).toBeUndefined();
		expect(feestdagOp('2031-04-26')).toBe('Koningsdag');
		expect(feestdagOp('2026-04-26')).toBeUndefined();
	});

	it('stand next to days that are none', () => {
		expect(feestdagOp('2026-05-13')).toBeUndefined();
		expect(feestdagOp('2026-05-14')).toBe('Hemelvaartsdag');
		expect(feestdagOp('2026-05-15')).toBeUndefined();
	});
});
