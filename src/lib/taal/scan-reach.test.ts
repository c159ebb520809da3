import { expect, test } from 'vitest';
import { randomFrom, walkScan } from '../../../tests/builders/random-scan.ts';
import { nlScan } from './nl/nl-scan.ts';

test('every reason and number that a scan can bring has its words on the phone', () => {
	const random = randomFrom(8);
	const zonder = new Set<string>();
	let gezien = 0;
	for (let i = 0; i < 500; i++) {
		const beleid = i % 2 ? 'landelijk' : 'werksaam-westfriesland';
		walkScan(random, '2026-11-24', beleid, ({ regels }) => {
			for (const { waarom, parameters } of regels) {
				gezien++;
				if (!(waarom.code in nlScan.redenen)) zonder.add(waarom.code);
				for (const p of parameters) {
					if (!(p.parameter in nlScan.parameters)) zonder.add(p.parameter);
				}
			}
		});
	}
	expect(gezien).toBeGreaterThan(10_000);
	expect([...zonder]).toEqual([]);
});
