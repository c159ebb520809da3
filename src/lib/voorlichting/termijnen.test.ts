import { describe, expect, test } from 'vitest';
import { aanbodTot, gehoudenTot, meesteTeBellen, vroegsteBegin } from './termijnen.ts';

const nu = new Date('2026-11-24T10:00:00Z');
const over = (uren: number) => new Date(nu.getTime() + uren * 3_600_000);

test('a seat is held for fifteen minutes', () => {
	expect(gehoudenTot(nu)).toEqual(new Date('2026-11-24T10:15:00Z'));
});

describe('the time to answer an offer', () => {
	test.each([
		['is a day when the start is a week away', 168, 24],
		['is a quarter of what is left when the start is near', 26, 6],
		['is never less than half an hour', 3, 0.5],
		['ends two hours before the start', 2.5, 0.5]
	])('%s', (_, begin, uren) => {
		expect(aanbodTot(nu, over(begin))).toEqual(over(uren));
	});

	test('is not there when the start is less than two and a half hours away', () => {
		expect(aanbodTot(nu, over(2.49))).toBeUndefined();
	});
});

describe('the earliest moment for an appointment', () => {
	test('is two hours from now by telephone, and a day when somebody has to travel', () => {
		expect(vroegsteBegin(nu, 'telefoon')).toEqual(over(2));
		expect(vroegsteBegin(nu, 'locatie')).toEqual(over(24));
	});
});

test.each([
	[1, 2],
	[11, 2],
	[12, 3],
	[40, 10]
])('of %i seats, %i may be for people whom staff still have to call', (capaciteit, aantal) => {
	expect(meesteTeBellen(capaciteit)).toBe(aantal);
});
