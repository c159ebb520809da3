import { expect, test } from 'vitest';
import { changesShown, randomFrom, walkScan } from '../../../tests/builders/random-scan.ts';
import { nlScan } from './nl/nl-scan.ts';

test('every name, reason, number, signal, step and change that a scan can bring has its words on the phone', () => {
	const random = randomFrom(8);
	const zonder = new Set<string>();
	let gezien = 0;
	for (let i = 0; i < 500; i++) {
		const beleid = i % 2 ? 'landelijk' : 'werksaam-westfriesland';
		walkScan(random, '2026-11-24', beleid, (toets, stand) => {
			const { regels, signalen } = toets;
			for (const { code } of signalen) if (!(code in nlScan.signalen)) zonder.add(code);
			for (const { id } of toets.routes) if (!(id in nlScan.routes)) zonder.add(id);
			for (const { feit } of changesShown(toets, stand)) {
				if (!(feit in nlScan.wijzigingen)) zonder.add(feit);
			}
			for (const { feit } of toets.ontbrekend) if (!(feit in nlScan.kort)) zonder.add(feit);
			for (const { waarom, parameters, gebruikt, ontbreekt } of regels) {
				gezien++;
				for (const feit of [...ontbreekt, ...gebruikt.map((g) => g.feit)]) {
					if (!(feit in nlScan.kort)) zonder.add(feit);
				}
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
