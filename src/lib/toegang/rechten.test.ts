import { describe, expect, test } from 'vitest';
import { beheerFor, kaderVoor, menuFor, startFor } from './menu.ts';
import { bereikVan, mag, RECHTEN, type Recht } from './rechten.ts';
import { ROLLEN } from './rollen.ts';

const overDossiers = (Object.keys(RECHTEN) as Recht[]).filter((recht) =>
	recht.startsWith('dossier.')
);

test('nobody without a role may do anything', () => {
	expect((Object.keys(RECHTEN) as Recht[]).filter((recht) => mag(recht, []))).toEqual([]);
});

test.each(['beheerder', 'regio'] as const)('a %s reaches no dossier', (rol) => {
	expect(overDossiers.filter((recht) => mag(recht, [rol]))).toEqual([]);
});

test('a verwijzer sees the status with consent, and nothing else of a dossier', () => {
	expect(overDossiers.filter((recht) => mag(recht, ['verwijzer']))).toEqual(['dossier.stand']);
	expect(bereikVan('dossier.stand', ['verwijzer'])).toEqual(['toestemming']);
});

test.each(['adviseur', 'begeleider'] as const)('a %s reads only what was assigned', (rol) => {
	expect(bereikVan('dossier.lezen', [rol])).toEqual(['toegewezen']);
});

test('somebody with two roles has the reach of both, the widest first', () => {
	expect(bereikVan('dossier.lezen', ['adviseur', 'consulent'])).toEqual(['alle', 'toegewezen']);
});

describe.each(ROLLEN)('a %s', (rol) => {
	test('begins at a place of the own menu', () => {
		expect(menuFor([rol]).map(({ href }) => href)).toContain(startFor([rol]));
	});

	test('may open beheer when a place of beheer is in the menu, and begins there', () => {
		const places = menuFor([rol]).filter(({ href }) => href.startsWith('/beheer/'));
		expect(mag('beheer.zien', [rol])).toBe(places.length > 0);
		if (places.length > 0) expect(beheerFor([rol])).toBe(places[0]?.href);
	});

	test('has the frame of who works here, unless an ondernemer', () => {
		expect(kaderVoor([rol]).medewerker).toBe(rol !== 'ondernemer');
	});

	test('can always end the own sessions', () => {
		expect(mag('sessie.eigen', [rol])).toBe(true);
	});
});
