import { describe, expect, it, test } from 'vitest';
import type { Feiten } from '#lib/bbz/index.ts';
import { startScan } from './flow.ts';
import { parseDeur } from './scan.types.ts';
import type { ScanStand, Velden } from './scan.types.ts';
import { STAPPEN } from './steps.ts';
import { submitForm } from './submit-form.ts';
import type { Actie } from './submit.ts';

const G = { peildatum: '2026-11-22', beleid: 'landelijk' };
const scan = startScan('doorgaan');
const stand = (feiten: Feiten = {}): ScanStand => ({
	...scan,
	feiten: { ...scan.feiten, ...feiten }
});
const send = (waar: string, velden: Velden, actie: Actie = 'verder', van = stand()) =>
	submitForm({ stand: van, waar, actie, velden }, G);

const DAG = { 'geboortedatum-dag': ['3'], 'geboortedatum-maand': ['5'] };

describe('a field that comes twice', () => {
	it('is refused with both of what was typed, and nothing is taken of it', () => {
		const uit = send('geboortedatum', { ...DAG, 'geboortedatum-jaar': ['1980', ' 1940 '] });
		expect(uit.fouten).toEqual([
			{ veld: 'geboortedatum', code: 'meer_dan_een', antwoorden: ['1980', '1940'] }
		]);
		expect(uit.plaats).toBe('geboortedatum');
		expect(uit.stand).toEqual(stand());
	});

	it('is refused too when both say the same, or one says nothing', () => {
		for (const inkomen of [
			['100', '100'],
			['', '100'],
			['', '']
		]) {
			const [fout] = send('inkomen', { overigInkomen: inkomen }).fouten;
			expect(fout?.code).toBe('meer_dan_een');
			expect(fout?.antwoorden).toEqual(inkomen.includes('100') ? ['100'] : []);
		}
	});

	it('does not hide the field beside it', () => {
		const samen = stand({ leefvorm: 'samen' });
		const velden = { overigInkomen: ['1', '2'], inkomenPartner: ['3', '4'] };
		const { fouten } = send('inkomen', velden, 'verder', samen);
		expect(fouten.map(({ veld }) => veld)).toEqual(['overigInkomen', 'inkomenPartner']);
	});

	it('is not taken for known by "don\u2019t know", nor by the calculation', () => {
		const velden = { vraag: ['urenPerJaar'], urenPerJaar: ['24', '30'] };
		expect(send('uren', velden, 'weet_niet').fouten[0]?.veld).toBe('urenPerJaar');
		const geld = { winstPerJaar: ['1', '2'] };
		expect(send('resultaat', geld, 'reken').fouten[0]?.veld).toBe('winstPerJaar');
	});

	it('can be a choice beside a number', () => {
		const velden = {
			vraag: ['urenPerJaar'],
			urenPerJaar: ['24'],
			'urenPerJaar-per': ['week', 'jaar']
		};
		expect(send('uren', velden).fouten[0]).toMatchObject({ antwoorden: ['week', 'jaar'] });
	});

	it('says back three answers at most, and no more of them than a person types', () => {
		const velden = { overigInkomen: ['x'.repeat(500), '1', '2', '3'] };
		expect(send('inkomen', velden).fouten[0]?.antwoorden).toEqual(['x'.repeat(40), '1', '2']);
	});

	it('may come twice when it is no field of this page, and when it is not asked for its answer', () => {
		const vreemd = { leefvorm: ['nee'], urenPerJaar: ['1', '2'] };
		expect(send('leefvorm', vreemd).fouten[0]?.code).toBe('kies_een_antwoord');
		for (const actie of ['terug', 'resultaat', 'opnieuw', 'naar:uren'] as const)
			expect(send('uren', { urenPerJaar: ['1', '2'] }, actie).fouten).toEqual([]);
	});
});

const CHOICES: [string, string][] = [
	['basis', 'basis'],
	['hulpvraag', 'hulpvraag'],
	...STAPPEN.filter(({ vorm }) => vorm === 'keuze' || vorm === 'janee').flatMap(({ id, feiten }) =>
		feiten.slice(0, 1).map((feit): [string, string] => [id, feit])
	)
];

test.each(CHOICES)(
	'at %s two choices are no choice, and no word of ours is said back',
	(waar, veld) => {
		expect(send(waar, { [veld]: ['ja', 'nee'] }).fouten).toEqual([
			{ veld, code: 'meer_dan_een', antwoorden: [] }
		]);
	}
);

test('two doors are no door, in the form and in the address', () => {
	const deuren = ['starten', 'stoppen'];
	for (const van of [undefined, stand()]) {
		const velden = { deur: deuren };
		const uit = submitForm({ stand: van, waar: 'deur', actie: 'verder', velden }, G);
		expect(uit.fouten[0]).toMatchObject({ veld: 'deur', code: 'meer_dan_een' });
		expect(uit.stand).toEqual(van);
	}
	expect(parseDeur(deuren)).toBeUndefined();
	expect(parseDeur(['starten'])).toBe('starten');
});

test('a list of ticks holds as many as were ticked', () => {
	const ticks = { belemmeringen: ['surseance', 'faillissement'] };
	const { stand: na, fouten } = send('belemmeringen', ticks);
	expect(fouten).toEqual([]);
	expect(na?.feiten).toMatchObject({ surseance: true, faillissement: true });
	const basis = { basis_welke: ['woontInGemeente', 'bedrijfInNederland'] };
	expect(send('basis_welke', basis).stand?.feiten).toMatchObject({
		woontInGemeente: true,
		nederlanderOfGelijkgesteld: false
	});
});
