import { expect, test } from 'vitest';
import { DIGID_NIVEAUS, EHERKENNING_NIVEAUS, vanaf, voldoende } from './zekerheid.ts';

test.each([
	[DIGID_NIVEAUS, 'midden', 'basis', false],
	[DIGID_NIVEAUS, 'midden', 'midden', true],
	[DIGID_NIVEAUS, 'midden', 'hoog', true],
	[EHERKENNING_NIVEAUS, 'loa3', 'loa2plus', false],
	[EHERKENNING_NIVEAUS, 'loa3', 'loa3', true],
	[EHERKENNING_NIVEAUS, 'loa2', 'loa2plus', true]
])('with %# minimum %s the level %s is enough: %s', (niveaus, minimum, naam, enough) => {
	const { acr } = niveaus.find((niveau) => niveau.naam === naam) ?? {};
	expect(voldoende(niveaus, minimum, acr) !== undefined).toBe(enough);
});

test('a level that is not on the list, or missing, is never enough', () => {
	expect(voldoende(DIGID_NIVEAUS, 'basis', 'urn:iets:sterkers')).toBeUndefined();
	expect(voldoende(DIGID_NIVEAUS, 'basis', undefined)).toBeUndefined();
	expect(voldoende(DIGID_NIVEAUS, 'basis', EHERKENNING_NIVEAUS[3].acr)).toBeUndefined();
});

test('the minimum is asked first, then every stronger level', () => {
	expect(vanaf(DIGID_NIVEAUS, 'midden').map(({ naam }) => naam)).toEqual([
		'midden',
		'substantieel',
		'hoog'
	]);
});
