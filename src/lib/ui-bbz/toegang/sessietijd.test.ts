import { expect, test } from 'vitest';
import { waarschuwing } from './sessietijd.ts';

const over = (seconden: number) => waarschuwing(seconden * 1000, 0);

test.each([
	[121, 'rustig'],
	[120, 'bijna'],
	[1, 'bijna'],
	[0, 'verlopen'],
	[-60, 'verlopen']
])('with %i seconds left it is %s', (seconden, soort) => {
	expect(over(seconden).soort).toBe(soort);
});

test.each([
	[120, '2 minuten'],
	[90, '1 minuut en 30 seconden'],
	[60, '60 seconden'],
	[1, '1 seconde']
])('%i seconds are said as "%s"', (seconden, tekst) => {
	expect(over(seconden)).toMatchObject({ tekst });
});

test('a screen reader hears a new sentence once in half a minute', () => {
	const zinnen = Array.from({ length: 120 }, (_, i) => over(120 - i)).map((stand) =>
		stand.soort === 'bijna' ? stand.melding : ''
	);
	expect(new Set(zinnen).size).toBe(4);
});
