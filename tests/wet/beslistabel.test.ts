import { describe, expect, test } from 'vitest';
import type { Feiten } from '../../src/lib/bbz/feiten/catalogus.ts';
import type {
	CategorieId,
	Uitkomst,
	Vorm,
	VoorzieningId
} from '../../src/lib/bbz/toets/toets.types.ts';
import { feiten } from '../builders/feiten.ts';
import { categorieIn, samenvatting, regelIn, toetsOp, voorzieningIn, WERKSAAM } from './support.ts';
import type { Verwacht, Wanneer } from './support.ts';
import type { RegelId } from '../../src/lib/bbz/regels/alle.ts';

type Poort = readonly [rij: string, zin: string, RegelId, wijziging: Feiten, Verwacht, Wanneer?];

const A: readonly Poort[] = [
	[
		'A1',
		'wie nog geen 18 is',
		'leeftijd_minimum',
		{ geboortedatum: '2008-03-02' },
		['niet_voldaan', 'te_jong']
	],
	[
		'A1',
		'wie AOW heeft',
		'leeftijd_aow',
		{ geboortedatum: '1959-03-01' },
		['niet_voldaan', 'aow_bereikt']
	],
	[
		'A2',
		'wie elders woont',
		'woonplaats',
		{ woontInGemeente: false },
		['niet_voldaan', 'woont_elders']
	],
	[
		'A2',
		'een schipper met een ligplaats elders',
		'woonplaats',
		{ woontInGemeente: false, schipperZonderWoonplaats: true, ligplaatsInGemeente: false },
		['niet_voldaan', 'ligplaats_elders']
	],
	[
		'A3',
		'een bedrijf buiten Nederland',
		'bedrijf_in_nederland',
		{ bedrijfInNederland: false },
		['niet_voldaan', 'bedrijf_in_buitenland']
	],
	[
		'A4',
		'wie niet gelijkgesteld is',
		'nationaliteit',
		{ nederlanderOfGelijkgesteld: false },
		['niet_voldaan', 'geen_gelijkstelling']
	],
	[
		'A6',
		'wie een vergunning mist',
		'wettelijke_vereisten',
		{ wettelijkeVereisten: 'niet_in_orde' },
		['niet_voldaan', 'vereisten_niet_in_orde']
	],
	[
		'A7',
		'wie 1.224 uren werkt',
		'uren_minimum',
		{ urenPerJaar: 1224 },
		['niet_voldaan', 'te_weinig_uren']
	],
	[
		'A7',
		'wie 800 uren werkt zonder lokaal beleid',
		'uren_minimum',
		{ urenPerJaar: 800, gedeeltelijkArbeidsongeschikt: true },
		['niet_voldaan', 'te_weinig_uren']
	],
	[
		'A7',
		'wie meer elders werkt en langer dan vijf jaar bezig is',
		'uren_grotendeels',
		{ urenPerJaar: 1300, urenLoondienstPerJaar: 1400 },
		['niet_voldaan', 'niet_meeste_tijd_in_bedrijf']
	],
	[
		'A8',
		'wie geen volledige zeggenschap heeft',
		'zeggenschap_en_risico',
		{ zeggenschapEnRisico: false },
		['niet_voldaan', 'geen_zeggenschap_of_risico']
	],
	['A8', 'een nv', 'rechtsvorm', { rechtsvorm: 'nv' }, ['niet_voldaan', 'rechtsvorm_past_niet']]
];

describe('Beslistabel 8a, A: de poort voor iedere categorie', () => {
	test.each(A.map((rij) => [rij[0], rij[1], rij] as const))('%s weigert %s', (_nr, _zin, rij) => {
		const [, , id, wijziging, verwacht, wanneer] = rij;
		const t = toetsOp(feiten().alsGevestigde().met(wijziging).klaar(), wanneer);
		expect(samenvatting(regelIn(t, id))).toEqual(verwacht);
		expect(categorieIn(t, 'gevestigd').uitkomst).toBe('niet_voldaan');
		expect(t.routes.length).toBeGreaterThan(0);
	});

	test('A1-A9 laten toe wie aan alles voldoet', () => {
		const t = toetsOp(feiten().alsGevestigde().metKapitaal(50_000).klaar());
		expect(categorieIn(t, 'gevestigd').uitkomst).toBe('voldaan');
		expect(voorzieningIn(t, 'levensonderhoud', 'gevestigd').uitkomst).toBe('voldaan');
		expect(voorzieningIn(t, 'bedrijfskapitaal', 'gevestigd', 'rentedragende_lening').uitkomst).toBe(
			'voldaan'
		);
	});

	test('A5 weigert levensonderhoud bij genoeg ander inkomen, maar niet het kapitaal', () => {
		const t = toetsOp(feiten().alsGevestigde().samenMetPartner(2500).metKapitaal(50_000).klaar());
		expect(samenvatting(regelIn(t, 'aangewezen_op_bedrijf'))).toEqual([
			'niet_voldaan',
			'inkomen_niet_onder_norm'
		]);
		expect(voorzieningIn(t, 'levensonderhoud', 'gevestigd').uitkomst).toBe('niet_voldaan');
		expect(categorieIn(t, 'gevestigd').uitkomst).toBe('voldaan');
		expect(voorzieningIn(t, 'bedrijfskapitaal', 'gevestigd', 'rentedragende_lening').uitkomst).toBe(
			'voldaan'
		);
	});

	test('A7 laat 800 uren toe waar de gemeente dat zo heeft bepaald', () => {
		const f = feiten()
			.alsGevestigde()
			.met({ urenPerJaar: 800, gedeeltelijkArbeidsongeschikt: true })
			.klaar();
		expect(categorieIn(toetsOp(f, { bij: WERKSAAM }), 'gevestigd').uitkomst).toBe('voldaan');
	});

	test('A9 weigert kapitaal als een bank kan financieren en wijst de weg daarheen', () => {
		const f = feiten()
			.alsGevestigde()
			.metKapitaal(50_000)
			.met({ bankfinanciering: 'mogelijk' })
			.klaar();
		const t = toetsOp(f);
		expect(voorzieningIn(t, 'bedrijfskapitaal', 'gevestigd', 'rentedragende_lening').uitkomst).toBe(
			'niet_voldaan'
		);
		expect(t.routes.map((r) => r.id)).toContain('bank_of_qredits');
	});

	test('A9 maakt van spaargeld een signaal en nooit een weigering van levensonderhoud', () => {
		const f = feiten().alsGevestigde().met({ spaargeld: 40_000 }).klaar();
		const t = toetsOp(f, { op: '2025-03-01' });
		expect(voorzieningIn(t, 'levensonderhoud', 'gevestigd').uitkomst).toBe('voldaan');
		expect(t.signalen).toContainEqual({
			code: 'spaargeld_boven_pw_grens',
			spaargeld: 40_000,
			grens: 7770
		});
	});
});

type Voorzieningsrij = readonly [
	VoorzieningId,
	Vorm,
	maximum: number | undefined,
	maanden: number | undefined,
	verlenging: number | undefined
];

const B: readonly (readonly [CategorieId, string, Feiten, readonly Voorzieningsrij[]])[] = [
	[
		'voorbereiding',
		'bijstandsgerechtigd en nog niet begonnen',
		feiten().inVoorbereiding().klaar(),
		[
			['levensonderhoud', 'voortzetting_uitkering', undefined, 12, undefined],
			['begeleiding', 'vergoeding_aan_begeleider', undefined, 12, undefined],
			[
				'voorbereidingskrediet',
				'renteloos_daarna_rentedragend_of_om_niet',
				undefined,
				undefined,
				undefined
			]
		]
	],
	[
		'beginnend',
		'uitkering, begint en levensvatbaar',
		feiten().alsStarter().metKapitaal(20_000).klaar(),
		[
			['levensonderhoud', 'renteloze_lening_daarna_definitief', undefined, 36, undefined],
			['bedrijfskapitaal', 'rentedragende_lening', 48_060, undefined, undefined],
			['borgtocht', 'borgtocht', 48_060, undefined, undefined]
		]
	],
	[
		'gevestigd',
		'redelijke termijn en levensvatbaar',
		feiten().alsGevestigde().metKapitaal(5000).klaar(),
		[
			['levensonderhoud', 'renteloze_lening_daarna_definitief', undefined, 12, 24],
			['bedrijfskapitaal', 'rentedragende_lening', 261_048, undefined, undefined],
			['bedrijfskapitaal', 'om_niet', 13_052, undefined, undefined],
			['borgtocht', 'borgtocht', 261_048, undefined, undefined]
		]
	],
	[
		'ouder',
		'niet levensvatbaar, geboren voor 1960, tien jaar',
		feiten().alsOudere().metKapitaal(5000).klaar(),
		[
			['levensonderhoud', 'renteloze_lening_daarna_definitief', undefined, undefined, undefined],
			['bedrijfskapitaal', 'om_niet_of_renteloze_lening', 13_052, undefined, undefined]
		]
	],
	[
		'beeindigend',
		'niet levensvatbaar en stopt binnen twaalf maanden',
		feiten().alsStopper().klaar(),
		[['levensonderhoud', 'renteloze_lening_daarna_definitief', undefined, 12, 12]]
	]
];

describe('Beslistabel 8a, B: de categorie, de duur, de vorm en het kapitaal', () => {
	test.each(B)('%s: %s', (id, _zin, f, rijen) => {
		const t = toetsOp(f);
		expect(categorieIn(t, id).uitkomst).toBe('voldaan');
		for (const [voorziening, vorm, maximum, maanden, verlenging] of rijen) {
			const v = voorzieningIn(t, voorziening, id, vorm);
			expect([v.vorm, v.maximum?.waarde, v.duur?.maanden, v.duur?.verlengingMaanden]).toEqual([
				vorm,
				maximum,
				maanden,
				verlenging
			]);
		}
	});

	test('alleen de eigen categorie past: de andere weigeren, of horen bij een ander doel', () => {
		for (const [id, , f] of B) {
			const past = toetsOp(f).categorieen.filter((c) => c.gezocht && c.uitkomst !== 'niet_voldaan');
			const ook: CategorieId[] = id === 'beginnend' ? ['beginnend', 'voorbereiding'] : [id];
			if (id !== 'voorbereiding') expect(past.map((c) => c.id)).toEqual(ook);
		}
	});

	test('wie stopt krijgt geen kapitaal, wat er ook gevraagd wordt', () => {
		const t = toetsOp(feiten().alsStopper().metKapitaal(100).klaar());
		expect(voorzieningIn(t, 'bedrijfskapitaal', 'beeindigend').uitkomst).toBe('niet_voldaan');
	});

	test('wie niet levensvatbaar is en niet wil stoppen past nergens, en krijgt een gesprek als stap', () => {
		const f = feiten().alsStopper().zonder('doel').met({ stoptBinnenTwaalfMaanden: false }).klaar();
		const t = toetsOp(f);
		for (const c of t.categorieen) expect([c.id, c.uitkomst]).toEqual([c.id, 'niet_voldaan']);
		expect(t.routes.map((r) => r.id)).toContain('gesprek_consulent');
		expect(t.bewijsstukken).toEqual([]);
	});

	test('WerkSaam geeft de starter begeleiding: ten hoogste 1.750 euro in twaalf maanden', () => {
		const t = toetsOp(feiten().alsStarter().klaar(), { bij: WERKSAAM });
		expect(voorzieningIn(t, 'begeleiding', 'beginnend')).toMatchObject({
			uitkomst: 'voldaan',
			maximum: { waarde: 1750 },
			duur: { maanden: 12 }
		});
		expect(
			toetsOp(feiten().alsStarter().klaar()).voorzieningen.some(
				(v) => v.id === 'begeleiding' && v.categorie === 'beginnend'
			)
		).toBe(false);
	});

	test('WerkSaam laat in de voorbereiding toe bij alle goede antwoorden, met 4.000 en 2.718 euro', () => {
		const t = toetsOp(
			feiten()
				.inVoorbereiding()
				.met({ gevraagdVoorbereidingskrediet: 2718, oordeelKostenNoodzakelijk: true })
				.klaar(),
			{ bij: WERKSAAM }
		);
		expect(categorieIn(t, 'voorbereiding').uitkomst).toBe('voldaan');
		expect(voorzieningIn(t, 'begeleiding', 'voorbereiding').maximum?.waarde).toBe(4000);
		expect(voorzieningIn(t, 'voorbereidingskrediet', 'voorbereiding')).toMatchObject({
			uitkomst: 'voldaan',
			maximum: { waarde: 2718 }
		});
	});

	test('WerkSaam geeft een oudere geen kapitaal boven het maximum of een tweede keer', () => {
		const kapitaal = (f: Feiten) =>
			voorzieningIn(toetsOp(f, { bij: WERKSAAM }), 'bedrijfskapitaal', 'ouder').uitkomst;
		expect(kapitaal(feiten().alsOudere().metKapitaal(13_052).klaar())).toBe('voldaan');
		expect(kapitaal(feiten().alsOudere().metKapitaal(13_052.01).klaar())).toBe('niet_voldaan');
		expect(
			kapitaal(feiten().alsOudere().metKapitaal(100).met({ eerderKapitaalOuder: true }).klaar())
		).toBe('niet_voldaan');
	});
});

describe('Beslistabel 8a, C: vermogen bepaalt of het om niet wordt', () => {
	test.each<[zin: string, totaal: number, schulden: number, Uitkomst]>([
		['tot de ondergrens wel', 59_782, 0, 'voldaan'],
		['ertussen wel bij 30 procent', 200_000, 140_000, 'voldaan'],
		['ertussen niet bij meer dan 30 procent', 200_000, 139_999, 'niet_voldaan'],
		['boven de bovengrens niet', 900_000, 600_000, 'niet_voldaan']
	])('%s, en de toegang blijft gelijk', (_zin, totaal, schulden, uitkomst) => {
		const t = toetsOp(feiten().alsGevestigde().metVermogen(totaal, schulden).klaar());
		expect(regelIn(t, 'vermogen_om_niet').uitkomst).toBe(uitkomst);
		expect(voorzieningIn(t, 'levensonderhoud', 'gevestigd').uitkomst).toBe('voldaan');
	});
});

describe('Versies van de wet in de voorzieningen', () => {
	const levensonderhoud = (op: string) =>
		voorzieningIn(
			toetsOp(feiten().alsGevestigde().gestartOp('2010-01-01').klaar(), { op }),
			'levensonderhoud',
			'gevestigd'
		);

	test.each([
		['2021-09-30', 'renteloze_lening_daarna_definitief', '18'],
		['2021-10-01', 'om_niet', '58'],
		['2022-03-31', 'om_niet', '58'],
		['2022-04-01', 'renteloze_lening_daarna_definitief', '18']
	] as const)('op %s is levensonderhoud %s (art. %s)', (op, vorm, artikel) => {
		expect([levensonderhoud(op).vorm, levensonderhoud(op).artikel.artikel]).toEqual([
			vorm,
			artikel
		]);
	});

	test.each([
		['2021-09-30', 12, 24],
		['2021-10-01', 3, undefined],
		['2021-12-31', 3, undefined],
		['2022-01-01', 4, undefined],
		['2022-03-31', 4, undefined],
		['2022-04-01', 12, 24]
	] as const)(
		'op %s duurt levensonderhoud hoogstens %i maanden, met verlenging %s',
		(op, maanden, verlenging) => {
			const { duur } = levensonderhoud(op);
			expect([duur?.maanden, duur?.verlengingMaanden]).toEqual([maanden, verlenging]);
		}
	);

	test('hoofdstuk VIIa kent geen boekjaar, geen lening boven de grens en geen verlenging', () => {
		expect(levensonderhoud('2021-11-15').voorwaarden).toEqual([]);
		expect(levensonderhoud('2022-04-01').voorwaarden).toEqual([
			'verlenging_alleen_extern_tijdelijk',
			'administratie_binnen_zes_maanden',
			'vermogen_boven_grens_blijft_lening'
		]);
	});

	test('een starter houdt tijdens hoofdstuk VIIa de eis dat het bedrijf levensvatbaar blijft', () => {
		const t = toetsOp({}, { op: '2021-11-15' });
		expect(voorzieningIn(t, 'levensonderhoud', 'beginnend')).toMatchObject({
			vorm: 'om_niet',
			duur: { maanden: 3 },
			voorwaarden: ['stopt_bij_niet_levensvatbaar']
		});
	});

	test.each([
		['2019-12-31', true],
		['2020-01-01', false]
	] as const)(
		'op %s wordt kapitaal met levensonderhoud samen een lening: %s (art. 20 lid 2 oud)',
		(op, samen) => {
			const t = toetsOp({}, { op });
			const v = voorzieningIn(t, 'bedrijfskapitaal', 'gevestigd', 'rentedragende_lening');
			expect(v.voorwaarden.includes('samen_met_levensonderhoud_alles_lening')).toBe(samen);
		}
	);

	test('de starter houdt in 2026 en 2027 36 maanden: Stb. 2025, 220 staat klaar maar uit', () => {
		for (const op of ['2025-12-31', '2026-01-01', '2027-06-01']) {
			expect(voorzieningIn(toetsOp({}, { op }), 'levensonderhoud', 'beginnend').duur?.maanden).toBe(
				36
			);
		}
	});
});
