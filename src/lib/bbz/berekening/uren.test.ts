import { describe, expect, test } from 'vitest';
import { nogNodigPerWeek, urenInStartjaar, urenPerJaar } from './uren.ts';

describe('Wet IB art. 3.6: van week naar jaar', () => {
	test.each([
		[20, 1040],
		[23.5, 1222],
		[23.55, 1224.6],
		[23.56, 1225.12],
		[25, 1300]
	])('%d uur per week is %d uur per jaar (A35)', (week, jaar) => {
		expect(urenPerJaar(week)).toBeCloseTo(jaar, 8);
	});
});

describe('Wet IB art. 3.6: beginnen in de loop van een jaar', () => {
	test('van 1 januari zijn het 52 weken, van 1 juli ruim 26', () => {
		expect(urenInStartjaar(40, '2026-01-01')).toBe(2080);
		expect(urenInStartjaar(40, '2026-07-01')).toBeCloseTo((40 * 184) / 7, 8);
	});

	test('op 31 december is er nog een dag', () => {
		expect(urenInStartjaar(7, '2026-12-31')).toBeCloseTo(1, 8);
	});

	test('zegt hoeveel uur per week tot 31 december nog nodig is', () => {
		expect(nogNodigPerWeek(1000, '2026-11-12')).toMatchObject({
			uren: 225,
			weken: 50 / 7,
			perWeek: 31.5
		});
		expect(nogNodigPerWeek(1225, '2026-11-12')).toMatchObject({ uren: 0, perWeek: 0 });
		expect(nogNodigPerWeek(2000, '2026-12-31')).toMatchObject({ uren: 0, perWeek: 0 });
	});
});
