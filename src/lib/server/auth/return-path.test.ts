import { expect, test } from 'vitest';
import { safeReturnPath } from './return-path.ts';

test.each(['/mijn', '/mijn/dossier/1?deel=2#regel', '/werk?pagina=2'])(
	'%s is a place to go back to',
	(wish) => {
		expect(safeReturnPath(wish)).toBe(wish);
	}
);

test.each([
	null,
	'',
	'mijn',
	'https://elders.example/',
	'//elders.example',
	'/\\elders.example',
	'/\t/elders.example',
	'/mijn\r\nLocation: https://elders.example',
	'/../..//elders.example',
	'/mijn/..//elders.example',
	'javascript:alert(1)',
	'/é',
	`/${'a'.repeat(600)}`,
	'/inloggen',
	'/inloggen/digid/terug?code=1',
	'/uitloggen'
])('%j is not', (wish) => {
	expect(safeReturnPath(wish)).toBeUndefined();
});
