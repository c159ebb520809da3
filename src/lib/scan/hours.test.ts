import { expect, test } from 'vitest';
import { hoursAsTyped } from './hours.ts';

test.each([
	[1560, '30', 'week'],
	[2106, '40,5', 'week'],
	[0, '0', 'week'],
	[1225, '1225', 'jaar'],
	[800, '800', 'jaar']
] as const)('%i hours per year come back as %s per %s', (perYear, getal, per) => {
	expect(hoursAsTyped(perYear)).toEqual({ getal, per });
});
