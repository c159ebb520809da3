import { expect, test } from 'vitest';
import { dagLater, dagenVan, maandagVan, weekdagVan } from './dagen.ts';
import { binnen, raakt, samen, zonder } from './tijdvak.ts';

const vak = (van: number, tot: number) => ({ van, tot });

test('what begins where the other ends does not touch it', () => {
	expect(raakt(vak(1, 2), vak(2, 3))).toBe(false);
	expect(raakt(vak(1, 3), vak(2, 4))).toBe(true);
});

test('stretches that join or overlap are one', () => {
	expect(samen([vak(5, 6), vak(1, 3), vak(3, 4), vak(2, 4), vak(7, 7)])).toEqual([
		vak(1, 4),
		vak(5, 6)
	]);
});

test('what is taken out of a stretch leaves both its ends', () => {
	expect(zonder([vak(1, 10)], [vak(3, 4), vak(9, 12)])).toEqual([vak(1, 3), vak(4, 9)]);
	expect(zonder([vak(1, 10)], [vak(0, 10)])).toEqual([]);
	expect(binnen([vak(1, 5), vak(6, 7)], vak(4, 6))).toEqual([vak(4, 5)]);
});

test('days follow each other over a leap day and a year', () => {
	expect(dagenVan('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
	expect(dagLater('2026-12-31', 1)).toBe('2027-01-01');
	expect(dagenVan('2026-12-02', '2026-12-01')).toEqual([]);
});

test('a week begins on Monday', () => {
	expect(weekdagVan('2026-12-06')).toBe(7);
	expect(maandagVan('2026-12-06')).toBe('2026-11-30');
	expect(maandagVan('2026-12-07')).toBe('2026-12-07');
});
