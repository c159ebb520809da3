import { describe, expect, test } from 'vitest';
import { feiten } from '../../../../tests/builders/feiten.ts';
import { toetsOp } from '../../../../tests/wet/support.ts';
import type { Feiten } from '../feiten/catalogus.ts';

const genoemd = (f: Feiten) =>
	toetsOp(f).signalen.flatMap((s) => (s.code === 'niet_beoordeeld' ? s.onderdelen : []));
const GEVESTIGDE = feiten().alsGevestigde().zonder('totaalVermogen').klaar();
const met = (meer: Feiten) => genoemd({ ...GEVESTIGDE, ...meer });

describe('Wat de toets niet beoordeelt', () => {
	test('wordt niet genoemd bij een eenmanszaak waarvan het vermogen niet meedoet', () => {
		expect(met({ rechtsvorm: 'eenmanszaak' })).toEqual([]);
	});

	test.each(['vof', 'maatschap', 'maatschap_alleen_arbeid', 'cv_beherend'] as const)(
		'noemt bij een %s dat uren met familie soms niet tellen (IB art. 3.6 lid 2)',
		(rechtsvorm) => expect(met({ rechtsvorm })).toEqual(['uren_met_familie'])
	);

	test('zwijgt over uren met familie als er al te weinig uren zijn', () => {
		expect(met({ rechtsvorm: 'vof', urenPerJaar: 1224 })).toEqual([]);
		expect(met({ rechtsvorm: 'vof', urenPerJaar: 1225 })).toEqual(['uren_met_familie']);
	});

	test('noemt bij een bv dat winst meetelt, maar niet voor wie alleen kapitaal vraagt (art. 33)', () => {
		expect(met({ rechtsvorm: 'bv' })).toEqual(['winst_rechtspersoon']);
		expect(met({ rechtsvorm: 'bv', vraagtLevensonderhoud: false })).toEqual([]);
	});

	test('noemt bij opgegeven vermogen de waardering, en bij meer eigenaren de grens per eigenaar (art. 7-9, 32)', () => {
		expect(met({ rechtsvorm: 'eenmanszaak', totaalVermogen: 0 })).toEqual(['vermogen_waardering']);
		expect(met({ rechtsvorm: 'cooperatie_wa', totaalVermogen: 90_000 })).toEqual([
			'winst_rechtspersoon',
			'vermogen_per_eigenaar',
			'vermogen_waardering'
		]);
	});

	test('verandert geen uitkomst', () => {
		const zonder = toetsOp({ ...GEVESTIGDE, rechtsvorm: 'vof' });
		expect(zonder.regels.some((r) => r.id === 'uren_minimum' && r.uitkomst === 'voldaan')).toBe(
			true
		);
	});
});
