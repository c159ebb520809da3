import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { keyReport } from './key-report.ts';
import { parseMasterKeys } from './master-keys.ts';

const keys = (...versions: string[]) =>
	parseMasterKeys(
		versions
			.map((version) => version.replace(/^\d+/, `$&:${randomBytes(32).toString('base64')}`))
			.join()
	);

test('an old version that still wraps something is needed, one that wraps nothing may go', () => {
	const { lines, complete } = keyReport(new Map([[2, 5]]), keys('1', '2', '3'));
	expect(complete).toBe(true);
	expect(lines).toEqual([
		'Hoofdsleutel versie 1: 0 gegevenssleutels, mag weg, als geen reservekopie hem nog nodig heeft.',
		'Hoofdsleutel versie 2: 5 gegevenssleutels, nog nodig.',
		'Hoofdsleutel versie 3: 0 gegevenssleutels, de nieuwste.'
	]);
});

test('a version that is needed and not there is named', () => {
	const { lines, complete } = keyReport(new Map([[1, 2]]), keys('2'));
	expect(complete).toBe(false);
	expect(lines[0]).toBe(
		'Hoofdsleutel versie 1: 2 gegevenssleutels, ONTBREEKT: deze gegevens zijn nu niet te lezen.'
	);
});

test('a reserve is named as one', () => {
	expect(keyReport(new Map(), keys('1', '2:reserve')).lines[1]).toContain('reserve');
});
