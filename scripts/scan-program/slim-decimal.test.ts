import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { slimDecimal } from './slim-decimal.ts';

const file = createRequire(import.meta.url)
	.resolve('decimal.js')
	.replace(/decimal\.\w+$/, 'decimal.mjs');
const source = readFileSync(file, 'utf8');
const SETTINGS = { precision: 40, rounding: Decimal.ROUND_HALF_UP };
const Whole = Decimal.clone(SETTINGS);
let Slim: typeof Decimal;

beforeAll(async () => {
	const place = join(mkdtempSync(join(tmpdir(), 'decimal-')), 'slim.mjs');
	writeFileSync(place, slimDecimal(source));
	const made = (await import(pathToFileURL(place).href)) as { Decimal: typeof Decimal };
	Slim = made.Decimal.clone(SETTINGS);
});

const amount = fc.oneof(
	fc.double({ min: -1e9, max: 1e9, noNaN: true }),
	fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100)
);

describe('the decimal.js of the scan', () => {
	test('gives the same digits as the whole one', () => {
		fc.assert(
			fc.property(amount, amount, fc.integer({ min: 0, max: 400 }), (a, b, n) => {
				const work = (D: typeof Decimal) => {
					const [x, y] = [new D(a), new D(b)];
					return [
						...[x.plus(y), x.minus(y), x.times(y), new D(1.0049).pow(n)],
						...(b === 0 ? [] : [x.div(y)]),
						...[x.toDecimalPlaces(2, 4), x.toDecimalPlaces(0, 4), x.toNumber(), x.cmp(y)],
						...[x.eq(y), x.gt(y), x.gte(y), x.lt(y), x.lte(y), x.isZero(), x.isFinite()]
					].map(String);
				};
				expect(work(Slim)).toEqual(work(Whole));
			})
		);
	});

	test('refuses a power that is no whole number, instead of giving another one', () => {
		expect(() => new Slim(2).pow(0.5)).toThrow('Invalid argument: 0.5');
	});

	test('refuses text that is no decimal number', () => {
		for (const text of ['0x10', 'Infinity', 'twaalf', '']) {
			expect(() => new Slim(text), text).toThrow('Invalid argument');
		}
	});

	test('has every method that the law core and the scan call', () => {
		const names = new Set(Object.getOwnPropertyNames(Decimal.prototype));
		const kept = new Set(Object.getOwnPropertyNames(Slim.prototype));
		const called = globSync('src/lib/{bbz,scan,taal}/**/*.ts')
			.filter((path) => !path.endsWith('.test.ts'))
			.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/(?<!Math|Number)\.(\w+)\(/g)])
			.map(([, name]) => name ?? '')
			// Of plain numbers, not of Decimals.
			.filter((name) => names.has(name) && name !== 'toFixed');
		expect(called.length).toBeGreaterThan(50);
		expect([...new Set(called)].filter((name) => !kept.has(name))).toEqual([]);
	});
});
