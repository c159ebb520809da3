import { describe, expect, test } from 'vitest';
import { toetsOp } from '../../../../tests/wet/support.ts';
import { WETSREGELS } from './alle.ts';

/** Regels die met hun artikel zijn vervallen, met de laatste dag waarop zij golden. */
const VERVALLEN: Readonly<Record<string, string>> = {
	gezondheid_beperkt: '2019-12-31',
	waz_aangevraagd: '2019-12-31',
	geen_kapitaal_bij_waz: '2019-12-31'
};

const ids = [...new Set(WETSREGELS.map((r): string => r.id))];

describe('De regels van de wet', () => {
	test.each([
		'2017-01-01',
		'2019-12-31',
		'2020-01-01',
		'2021-10-01',
		'2022-03-31',
		'2022-04-01',
		'2026-01-01',
		'2027-06-01',
		'2099-12-31'
	])('staan op %s elk precies een keer in de toets, behalve wat is vervallen', (op) => {
		const verwacht = ids.filter((id) => op <= (VERVALLEN[id] ?? op));
		const gezien = toetsOp({}, { op }).regels.map((r) => r.id);
		expect(gezien.toSorted()).toEqual(verwacht.toSorted());
	});

	test('die zijn vervallen hebben geen opvolger', () => {
		for (const [id, totEnMet] of Object.entries(VERVALLEN)) {
			expect(WETSREGELS.filter((r) => r.id === id).map((r) => r.totEnMet)).toEqual([totEnMet]);
		}
	});
});
