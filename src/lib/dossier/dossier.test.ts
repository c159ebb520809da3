import { expect, test } from 'vitest';
import { toets } from '#lib/bbz/index.ts';
import { faseVan } from './fase.ts';
import { geldendeFeiten } from './geldend.ts';
import { listFeiten } from './lines.ts';
import { dossiernummer, parseDossiernummer } from './nummer.ts';
import { compareFeiten, compareToetsen } from './vergelijk.ts';

const ID = '3f2a91bc-06d7-4000-8000-000000000000';
const said = { herkomst: 'verklaard', bron: 'scan', gezegdOp: new Date('2026-05-03') } as const;

test.each(['3F2A-91BC-06D7', '3f2a91bc06d7', ' 3F2A 91bc 06d7 '])(
	'%j is found as a number',
	(tekst) => {
		expect(parseDossiernummer(tekst)).toBe('3f2a91bc-06d7');
		expect(dossiernummer(ID)).toBe('3F2A-91BC-06D7');
	}
);

test('a letter that looks like a digit is read as the digit', () => {
	expect(parseDossiernummer('OIl0-91BC-06D7')).toBe('011091bc-06d7');
});

test.each(['', '3F2A-91BC', '3F2A-91BC-06D7-0', 'Jansen', '3F2A-91BC-06D%', "'; drop"])(
	'%j is no number',
	(tekst) => {
		expect(parseDossiernummer(tekst)).toBeUndefined();
	}
);

test('who works on a dossier says how far it is', () => {
	expect(faseVan([])).toBe('gestart');
	expect(faseVan(['begeleider'])).toBe('gestart');
	expect(faseVan(['consulent', 'begeleider'])).toBe('in_behandeling');
	expect(faseVan(['consulent', 'adviseur'])).toBe('in_onderzoek');
});

test('answers are new, the same or other than what the dossier says', () => {
	const geldend = geldendeFeiten([
		{ feit: 'leefvorm', waarde: 'samen', ...said },
		{ feit: 'overigInkomen', waarde: 5, ...said }
	]);
	const feiten = { doel: 'starten', leefvorm: 'samen', overigInkomen: 6 } as const;
	expect(compareFeiten(feiten, geldend).map(({ feit, soort }) => [feit, soort])).toEqual([
		['doel', 'nieuw'],
		['leefvorm', 'gelijk'],
		['overigInkomen', 'anders']
	]);
});

test('a rule that ends otherwise on another day is named with both outcomes', () => {
	const feiten = { geboortedatum: '2008-06-01' };
	const [omslag] = compareToetsen(toets(feiten, '2026-05-31'), toets(feiten, '2026-06-01'));
	expect(omslag).toEqual({ regel: 'leeftijd_minimum', was: 'niet_voldaan', nu: 'voldaan' });
});

test('a fact is said in words, with where it comes from and the day', () => {
	const geldend = geldendeFeiten([{ feit: 'overigInkomen', waarde: 321.45, ...said }]);
	expect(listFeiten(geldend, [])).toMatchObject([
		{
			titel: 'Uw inkomen',
			regels: [
				{
					naam: 'Uw inkomen naast het bedrijf',
					antwoord: '€\u00a0321,45 per maand',
					van: 'Door u ingevuld in de scan, 3 mei 2026'
				}
			]
		}
	]);
});
