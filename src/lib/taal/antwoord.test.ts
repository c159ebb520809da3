import { expect, test } from 'vitest';
import { BRONNEN, FEIT_IDS, FEITEN } from '#lib/bbz/index.ts';
import { inZin } from './opmaak.ts';
import { nlScan } from './nl/nl-scan.ts';
import { nl } from './nl/nl.ts';

test.each([
	['woontInGemeente', 'Uw woonplaats: in deze gemeente'],
	['nederlanderOfGelijkgesteld', 'Uw nationaliteit of verblijf: u mag hier wonen en werken'],
	['bedrijfInNederland', 'Het land van uw bedrijf: in Nederland']
] as const)('the answer about %s reads as words', (id, zin) => {
	expect(`${nl.kort[id]}: ${inZin(nl.antwoord(id, true, nl.feiten[id]))}`).toBe(zin);
});

test('every name that asks no question has words for yes and no', () => {
	const kaal = FEIT_IDS.filter((id) => FEITEN[id].soort === 'janee')
		.filter((id) => !/^(Of|Het oordeel|Uw eigen verwachting) /.test(nl.kort[id]))
		.filter((id) => nl.antwoord(id, true, nl.feiten[id]) === 'Ja');
	expect(kaal).toEqual([]);
});

test('a dossier names what it misses also when no scan ever names that', () => {
	const mist = { feiten: ['geboortedatum', 'oorzaak'] } as const;
	expect(nl.redenen.feit_ontbreekt(mist)).toBe(
		'Wij weten nog niet: uw geboortedatum en de oorzaak van uw lagere inkomen.'
	);
	expect(nlScan.redenen.feit_ontbreekt(mist)).toBe('Wij weten nog niet: uw geboortedatum.');
	expect(nlScan.redenen.feit_ontbreekt({ feiten: ['oorzaak'] })).toBe(
		'Hiervoor is nog informatie nodig.'
	);
});

test('a bound reads as a number, not as a row of digits', () => {
	const zin = nl.scan.fouten.te_hoog({ gelezen: '2000000000', grens: '1000000000' }, () => '');
	expect(zin).toContain('1.000.000.000');
});

test('a number without a source names none, and no source has the name of a tool', () => {
	expect(nl.punten.geldt('2026-01-01', undefined)).toBe('Geldt vanaf 1 januari 2026.');
	expect(Object.values(BRONNEN).filter((b) => /corpus|naslagtekst/i.test(b))).toEqual([]);
});
