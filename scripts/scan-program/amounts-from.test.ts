import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import * as whole from '#lib/bbz/index.ts';
import type { ParameterId } from '#lib/bbz/index.ts';
import { amountsFrom, amountsFromPlugin } from './amounts-from.ts';
import { keepNamed, sourcesInUsePlugin } from './sources-in-use.ts';

let phone: typeof whole;
const ids = Object.keys(whole.PARAMETERS) as ParameterId[];

beforeAll(async () => {
	const place = join(mkdtempSync(join(tmpdir(), 'amounts-')), 'law.mjs');
	const built = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [amountsFromPlugin(2026), sourcesInUsePlugin(2026)],
		build: { write: false, lib: { entry: 'src/lib/bbz/index.ts', formats: ['es'] } }
	});
	const [law] = [built].flat();
	if (!law || !('output' in law)) throw new Error('The law core was not built');
	writeFileSync(place, law.output[0].code);
	phone = (await import(pathToFileURL(place).href)) as typeof whole;
});

test('from the first day of the year every number of the law is what it is on the server', () => {
	for (const day of ['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01']) {
		for (const id of ids) {
			expect(phone.geldendOp(phone.PARAMETERS[id], day), `${id} ${day}`).toEqual(
				whole.geldendOp(whole.PARAMETERS[id], day)
			);
		}
	}
});

test('an amount of a year that is over is not there, and is never replaced by another', () => {
	const left = (law: typeof whole, id: ParameterId) => law.PARAMETERS[id].waarden.length;
	for (const id of ['kapitaalStarter', 'normGehuwd', 'vermogenOndergrens'] as const) {
		expect(left(phone, id)).toBeLessThan(left(whole, id));
		expect(phone.geldendOp(phone.PARAMETERS[id], '2025-12-31')).toBeUndefined();
	}
	expect(left(phone, 'minimumleeftijd')).toBe(left(whole, 'minimumleeftijd'));
});

test('every number on the phone has the name of its source, and no other source is there', () => {
	const used = new Set(ids.flatMap((id) => phone.PARAMETERS[id].waarden.map((w) => w.bron)));
	for (const source of used) expect(phone.BRONNEN[source]).toBe(whole.BRONNEN[source]);
	expect(Object.keys(phone.BRONNEN).length).toBeLessThan(Object.keys(whole.BRONNEN).length);
	expect(phone.BRONNEN).not.toHaveProperty('isdbollenstreek');
	expect(keepNamed(`export const B = { a: 'x', b: 'y' } as const;`, (key) => key === 'b')).toBe(
		`export const B = {  b: 'y' } as const;`
	);
});

test('somebody who had the AOW years ago still has it, at the age of then', () => {
	const aow = (law: typeof whole) =>
		law
			.toets({ geboortedatum: '1953-02-01' }, '2026-11-24')
			.regels.find((r) => r.id === 'leeftijd_aow');
	expect(aow(phone)).toEqual(aow(whole));
	expect(aow(whole)?.uitkomst).toBe('niet_voldaan');
});

test('only whole rows of years go, in whatever table they stand', () => {
	const table = `const T = [[2025, 1, 'RR'], ['2025-07', 'RP', 'V', 2], [2026, 3, 'RR']]; f([1, 2]);`;
	expect(amountsFrom(2026, table)).toBe(`const T = [  [2026, 3, 'RR']]; f([1, 2]);`);
	expect(amountsFrom(2026, `vast([['2015-01-01', 21, 'RP']])`)).toContain('2015-01-01');
});
