import { describe, expect, test } from 'vitest';
import { beginVanDag } from '../taal/moment.ts';
import { maandNaast, maandRooster, perMaand } from './maand.ts';

const at = (begin: string) => ({ begin: new Date(begin) });

describe('a day begins at midnight of the Dutch clock', () => {
	test.each([
		['2026-12-01', '2026-11-30T23:00:00.000Z'],
		['2026-07-01', '2026-06-30T22:00:00.000Z'],
		['2027-03-28', '2027-03-27T23:00:00.000Z'],
		['2027-03-29', '2027-03-28T22:00:00.000Z'],
		['2026-10-25', '2026-10-24T22:00:00.000Z'],
		['2026-10-26', '2026-10-25T23:00:00.000Z']
	])('%s', (dag, moment) => {
		expect(beginVanDag(dag).toISOString()).toBe(moment);
	});
});

test('a month follows the one before, over the year too', () => {
	expect(maandNaast('2026-12', 1)).toBe('2027-01');
	expect(maandNaast('2027-01', -1)).toBe('2026-12');
	expect(maandNaast('2026-11', 12)).toBe('2027-11');
});

describe('the days of a month', () => {
	test('are all there, each on its weekday, in a leap year too', () => {
		const februari = maandRooster('2028-02', []);
		expect(februari).toHaveLength(29);
		expect(februari[0]).toMatchObject({ dag: '2028-02-01', weekdag: 2 });
		expect(februari.at(-1)).toMatchObject({ dag: '2028-02-29', weekdag: 2 });
		expect(maandRooster('2026-11', [])[0]).toMatchObject({ weekdag: 7 });
	});

	test('hold what begins on them in Dutch time: half past eleven at night is the day itself', () => {
		const laat = at('2026-12-01T22:30:00Z');
		const na = at('2026-12-01T23:30:00Z');
		const dagen = maandRooster('2026-12', [laat, na]);
		expect(dagen[0]?.items).toEqual([laat]);
		expect(dagen[1]?.items).toEqual([na]);
	});
});

test('items stand by month in the order in which they come', () => {
	const [een, twee, drie] = [
		at('2026-11-30T10:00:00Z'),
		at('2026-11-30T23:30:00Z'),
		at('2027-01-05T10:00:00Z')
	];
	expect(perMaand([een, twee, drie])).toEqual([
		{ maand: '2026-11', items: [een] },
		{ maand: '2026-12', items: [twee] },
		{ maand: '2027-01', items: [drie] }
	]);
});
