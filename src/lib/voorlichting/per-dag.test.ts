import { expect, test } from 'vitest';
import { maandUit, perDag } from './per-dag.ts';

const at = (begin: string) => ({ begin: new Date(begin) });
const [laat, na, later] = [
	at('2026-11-30T22:30:00Z'),
	at('2026-11-30T23:30:00Z'),
	at('2027-01-05T10:00:00Z')
];

test('a time after midnight in Dutch time is of the next day', () => {
	expect(perDag([laat, na])).toEqual([
		{ dag: '2026-11-30', items: [laat] },
		{ dag: '2026-12-01', items: [na] }
	]);
});

test('the first month is shown, and months without any are gone past', () => {
	expect(maandUit([na, later], undefined)).toMatchObject({
		maand: '2026-12',
		vorige: undefined,
		volgende: '2027-01'
	});
	expect(maandUit([laat, na, later], '2027-01')).toMatchObject({
		vorige: '2026-12',
		volgende: undefined,
		dagen: [{ dag: '2027-01-05' }]
	});
});

test('a month that has none is the first, and no items give no month', () => {
	expect(maandUit([na], '2031-01').maand).toBe('2026-12');
	expect(maandUit([], '2026-12')).toMatchObject({ maand: undefined, dagen: [] });
});
