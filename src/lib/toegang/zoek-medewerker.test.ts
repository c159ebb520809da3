import { expect, test } from 'vitest';
import { voldoetAan } from './zoek-medewerker.ts';

const wie = {
	naam: 'José van den Berg',
	email: 'jberg@bureau.nl',
	organisatie: 'Bureau Zuid',
	rollen: ['adviseur']
} as const;

test.each([
	['', true],
	['jose', true],
	['BERG zuid', true],
	['berg noord', false],
	['@bureau', true],
	['.*', false]
])('searching for %j finds José: %s', (tekst, gevonden) => {
	expect(voldoetAan({ tekst, rol: undefined }, wie)).toBe(gevonden);
});

test('a role narrows the search', () => {
	expect(voldoetAan({ tekst: 'jose', rol: 'adviseur' }, wie)).toBe(true);
	expect(voldoetAan({ tekst: 'jose', rol: 'senior' }, wie)).toBe(false);
});
