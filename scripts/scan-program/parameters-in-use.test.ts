import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PARAMETERS } from '#lib/bbz/index.ts';
import { randomFrom, walkScan } from '../../tests/builders/random-scan.ts';
import { askedIn, DOSSIER_ONLY } from './parameters-in-use.ts';
import { keepNamed } from './sources-in-use.ts';

test('only numbers that exist are left out, and the list of numbers has no trace of them then', () => {
	for (const id of DOSSIER_ONLY) expect(Object.keys(PARAMETERS)).toContain(id);
	const list = readFileSync('src/lib/bbz/parameters/alle.ts', 'utf8');
	const object = /export const PARAMETERS = \{[^}]*\}/;
	const left = object.exec(keepNamed(list, (key) => !DOSSIER_ONLY.some((only) => only === key)));
	const names = left?.[0].match(/\w+(?=[,\s}])/g) ?? [];
	expect(names).toContain('kapitaalStarter');
	expect(names.filter((name) => DOSSIER_ONLY.some((only) => only === name))).toEqual([]);
});

test('no scan reads a number that is left out', () => {
	const random = randomFrom(13);
	const read = new Set<string>();
	for (let i = 0; i < 50; i++) {
		walkScan(random, '2026-11-24', i % 2 ? 'landelijk' : 'werksaam-westfriesland', (t) => {
			for (const p of t.verantwoording.parameters) read.add(p.parameter);
			for (const p of t.verantwoording.ontbrekendeParameters) read.add(p);
		});
	}
	expect(read.size).toBeGreaterThan(10);
	expect(DOSSIER_ONLY.filter((id) => read.has(id))).toEqual([]);
});

test('code that asks for such a number is seen, whatever the quotes, and a label is not', () => {
	expect(askedIn(`read("uitstelTotaal"); read('voorschotAandeel')`)).toEqual([
		'uitstelTotaal',
		'voorschotAandeel'
	]);
	expect(askedIn('const labels = { uitstelTotaal: `x` };')).toEqual([]);
});
