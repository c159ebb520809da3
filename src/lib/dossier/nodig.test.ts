import { expect, test } from 'vitest';
import { FEIT_IDS, FEITEN } from '#lib/bbz/index.ts';
import { isNodig } from './nodig.ts';

test('a consulent needs every fact', () => {
	expect(FEIT_IDS.filter((feit) => !isNodig(feit, ['consulent']))).toEqual([]);
});

test('without a task nothing is needed', () => {
	expect(FEIT_IDS.filter((feit) => isNodig(feit, []))).toEqual([]);
});

test.each(['adviseur', 'begeleider'] as const)(
	'a %s needs the business, and nothing of the person, the household, a partner or health',
	(taak) => {
		const nodig = FEIT_IDS.filter((feit) => isNodig(feit, [taak]));
		expect(nodig).toEqual(expect.arrayContaining(['doel', 'rechtsvorm', 'winstPerJaar']));
		const onderwerpen = new Set(nodig.map((feit) => FEITEN[feit].onderwerp));
		for (const geheim of ['persoon', 'huishouden', 'oordeel'] as const)
			expect(onderwerpen).not.toContain(geheim);
		for (const feit of [
			'inkomenPartner',
			'partnerHeeftWerkloosheidsuitkering',
			'uitkering',
			'gedeeltelijkArbeidsongeschikt',
			'oorzaak',
			'uwvDoelgroep',
			'bewindOfCuratele',
			'spaargeld'
		] as const)
			expect(nodig).not.toContain(feit);
	}
);

test('with two tasks somebody needs what either needs', () => {
	expect(isNodig('werktMeeAanBegeleiding', ['adviseur'])).toBe(false);
	expect(isNodig('werktMeeAanBegeleiding', ['adviseur', 'begeleider'])).toBe(true);
});
