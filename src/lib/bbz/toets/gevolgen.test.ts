import { describe, expect, test } from 'vitest';
import { feiten } from '../../../../tests/builders/feiten.ts';
import { toetsOp, WERKSAAM } from '../../../../tests/wet/support.ts';
import type { Feiten } from '../feiten/catalogus.ts';
import type { RegelId } from '../regels/alle.ts';
import type { BewijsstukId, RouteId } from './toets.types.ts';

const routes = (f: Feiten, bij = 'landelijk') => toetsOp(f, { bij }).routes.map((r) => r.id);
const stukken = (f: Feiten, bij = 'landelijk') => toetsOp(f, { bij }).bewijsstukken;
const namen = (f: Feiten) => stukken(f).map((b) => b.id);

describe('Routes: een nee is een volgende stap', () => {
	test.each<[zin: string, Feiten, RouteId]>([
		[
			'stuurt wie elders woont naar die gemeente',
			feiten().alsGevestigde().met({ woontInGemeente: false }).klaar(),
			'andere_gemeente'
		],
		[
			'stuurt wie AOW heeft naar de AOW',
			feiten().alsGevestigde().geboren('1950-01-01').klaar(),
			'aow'
		],
		[
			'laat eerst de vergunning regelen',
			feiten().alsStarter().met({ wettelijkeVereisten: 'niet_in_orde' }).klaar(),
			'vereisten_regelen'
		],
		[
			'laat een starter met te weinig uren parttime ondernemen',
			feiten().alsStarter().metUren(600).klaar(),
			'parttime_ondernemen'
		],
		['noemt een starter de voorlichting', feiten().alsStarter().klaar(), 'voorlichting_starters'],
		[
			'noemt wie bijstand heeft de voorbereidingsperiode',
			feiten().inVoorbereiding().klaar(),
			'voorbereidingsperiode'
		],
		[
			'wijst bij hoge schulden op schuldhulp',
			feiten().alsGevestigde().met({ schuldsituatie: 'te_hoog' }).klaar(),
			'schuldhulp'
		],
		[
			'wijst bij niet levensvatbaar op stoppen met steun',
			feiten().alsGevestigde().met({ oordeelLevensvatbaar: false }).klaar(),
			'stoppen_met_steun'
		],
		[
			'noemt wie stopt en 55 is de IOAZ',
			feiten().alsStopper().geboren('1971-03-01').klaar(),
			'ioaz'
		],
		[
			'stuurt de doelgroep van het UWV naar het UWV',
			feiten().alsGevestigde().metKapitaal(10).met({ uwvDoelgroep: true }).klaar(),
			'uwv'
		],
		[
			'opent de aanvraag voor wie past',
			feiten().alsGevestigde().klaar(),
			'aanvraag_levensonderhoud'
		],
		[
			'opent ook de aanvraag voor kapitaal',
			feiten().alsGevestigde().metKapitaal(10).klaar(),
			'aanvraag_kapitaal'
		],
		['houdt altijd het gesprek open', {}, 'gesprek_consulent']
	])('%s', (_zin, f, route) => expect(routes(f)).toContain(route));

	test('vraagt wie zich met een uitkering voorbereidt niet nog eens geld om van te leven aan', () => {
		const f = feiten().inVoorbereiding().metKapitaal(10);
		expect(routes(f.klaar())).not.toContain('aanvraag_levensonderhoud');
		expect(routes(f.klaar())).toContain('aanvraag_kapitaal');
		expect(routes(f.met({ uitkering: 'ww' }).klaar())).toContain('aanvraag_levensonderhoud');
	});

	describe('voor een starter zonder uitkering', () => {
		const starter = feiten().alsStarter().zonder('oordeelLevensvatbaar');
		const zonder = starter.met({ uitkering: 'geen', ontslagDreigt: false });

		test('zijn er wegen zonder deze hulp, en niets te verzamelen voor een aanvraag', () => {
			expect(routes(zonder.klaar()).slice(0, 5)).toEqual([
				'voorlichting_starters',
				'start_met_kvk',
				'klein_krediet',
				'start_naast_baan',
				'gesprek_consulent'
			]);
			expect(stukken(zonder.klaar())).toEqual([]);
		});

		test('zijn die wegen er niet als er wel een uitkering is, of al AOW', () => {
			expect(routes(starter.klaar())).not.toContain('klein_krediet');
			expect(routes(zonder.geboren('1950-01-01').klaar())).not.toContain('klein_krediet');
		});

		test('is er met WW ook het UWV', () => {
			expect(routes(starter.met({ uitkering: 'ww' }).klaar())).toContain('ww_startperiode');
			expect(routes(starter.klaar())).not.toContain('ww_startperiode');
		});
	});

	test('noemt wie stopt en nog geen 55 is de IOAZ niet', () => {
		expect(routes(feiten().alsStopper().geboren('1971-03-02').klaar())).not.toContain('ioaz');
	});

	test('raadt alleen meer uren aan als die iets openen dat gevraagd wordt', () => {
		const weinig = feiten().alsGevestigde().metUren(780);
		expect(routes(weinig.klaar())).toContain('meer_uren');
		const teVeel = weinig.samenMetPartner(2000).met({ overigInkomen: 1000, gevraagdKapitaal: 0 });
		expect(routes(teVeel.klaar())).not.toContain('meer_uren');
		expect(routes(teVeel.metKapitaal(10).klaar())).toContain('meer_uren');
	});

	test('noemt de gewone uitkering niet aan wie daar te veel inkomen voor heeft', () => {
		const f = feiten().alsGevestigde().metUren(780).met({ gevraagdKapitaal: 0 });
		expect(routes(f.klaar())).toContain('participatiewet');
		expect(routes(f.met({ overigInkomen: 3000 }).klaar())).not.toContain('participatiewet');
	});

	test('laat wie stopt nergens meer uren werken', () => {
		const { routes: alle } = toetsOp(feiten().alsStopper().metUren(600).klaar());
		expect(alle.map((r) => r.id)).not.toContain('meer_uren');
		expect(alle.flatMap((r) => r.wijzigingen)).toEqual([]);
	});

	test('zet de leeftijd voor de IOAZ met haar bron in de verantwoording, maar alleen als zij meetelt', () => {
		const leeftijd = (dag: string) =>
			toetsOp(feiten().alsStopper().geboren(dag).klaar()).verantwoording.parameters.find(
				(p) => p.parameter === 'ioazLeeftijd'
			);
		expect(leeftijd('1971-03-01')).toMatchObject({ waarde: 55, bron: 'ioaz' });
		expect(leeftijd('1971-03-02')).toBeUndefined();
	});

	test('ziet iemand met een startdatum die nog komt niet als lopend bedrijf', () => {
		const f = feiten().alsStarter().zonder('bedrijfGestart').gestartOp('2026-09-01').klaar();
		expect(routes(f)).not.toContain('gemeentelijke_belastingen');
		expect(namen(f)).not.toContain('btw_aangiften');
	});

	test('noemt eerst wat regelbaar is, en wat er moet veranderen om de aanvraag te openen', () => {
		const t = toetsOp(feiten().alsGevestigde().metUren(900).klaar());
		const aanvraag = t.routes.find((r) => r.id === 'aanvraag_levensonderhoud');
		expect(aanvraag?.wijzigingen).toEqual([{ feit: 'urenPerJaar', waarde: 1225 }]);
	});

	test('verwijst bij schulden landelijk niet naar een lijn van een andere gemeente', () => {
		const f = feiten()
			.alsGevestigde()
			.met({ schuldsituatie: 'te_hoog', eerderAfgewezen: true })
			.klaar();
		expect(toetsOp(f).routes.find((r) => r.id === 'schuldhulp')?.regels).toEqual([]);
		expect(toetsOp(f, { bij: WERKSAAM }).routes.find((r) => r.id === 'schuldhulp')?.regels).toEqual(
			['beleid_te_hoge_schulden']
		);
		expect(namen(f)).not.toContain('verklaring_gewijzigde_omstandigheden');
	});
});

describe('Bewijsstukken: niet meer dan nodig', () => {
	const IEDEREEN: readonly BewijsstukId[] = [
		'identiteitsbewijs',
		'woonlasten',
		'bankafschriften_prive'
	];

	test.each<[zin: string, Feiten, readonly BewijsstukId[]]>([
		[
			'een starter',
			feiten().alsStarter().klaar(),
			['ondernemingsplan', 'offertes', 'cv', 'bewijs_uitkering']
		],
		[
			'een gevestigde',
			feiten().alsGevestigde().klaar(),
			[
				'kvk_uittreksel',
				'jaarrekeningen',
				'aangiften_inkomstenbelasting',
				'btw_aangiften',
				'doorstartplan',
				'prognose',
				'debiteuren_crediteuren'
			]
		],
		['een oudere', feiten().alsOudere().klaar(), ['bewijs_tien_jaar', 'jaarrekeningen']],
		[
			'wie stopt',
			feiten().alsStopper().klaar(),
			['stopplan', 'verklaring_beeindiging', 'schuldenoverzicht']
		]
	])('vraagt van %s het vaste pakket en wat erbij hoort', (_zin, f, extra) => {
		expect(namen(f)).toEqual(expect.arrayContaining([...IEDEREEN, ...extra]));
	});

	test('vraagt voor geen oordeel een plan om verder te gaan van wie stopt', () => {
		const f = feiten().alsStopper().zonder('oordeelLevensvatbaar').klaar();
		const regel = toetsOp(f).regels.find((r) => r.id === 'niet_levensvatbaar');
		expect(regel?.uitkomst).toBe('oordeel_nodig');
		expect(namen(f)).toEqual(expect.arrayContaining([...(regel?.wiebeslist?.bewijs ?? ['geen'])]));
		expect(regel?.wiebeslist?.bewijs).not.toContain('doorstartplan');
	});

	test('vraagt wie doorgaat geen verklaring dat het bedrijf stopt', () => {
		expect(namen(feiten().alsGevestigde().klaar())).not.toContain('verklaring_beeindiging');
	});

	test('vraagt wie wil stoppen om een stopplan, ook als de termijn nog niet bekend is', () => {
		expect(namen(feiten().alsStopper().zonder('stoptBinnenTwaalfMaanden').klaar())).toContain(
			'stopplan'
		);
	});

	test.each<[zin: string, Feiten, RegelId]>([
		['wie stopt', feiten().alsStopper().klaar(), 'niet_levensvatbaar'],
		['een oudere zonder levensvatbaar bedrijf', feiten().alsOudere().klaar(), 'niet_levensvatbaar'],
		['een gevestigde', feiten().alsGevestigde().klaar(), 'levensvatbaar']
	])('zegt bij %s waar de cijfers van het bedrijf over gaan', (_zin, f, regel) => {
		const { bewijsstukken } = toetsOp(f);
		for (const id of ['jaarrekeningen', 'btw_aangiften', 'debiteuren_crediteuren'] as const)
			expect(bewijsstukken.find((b) => b.id === id)?.regels).toContain(regel);
	});

	test.each<[zin: string, Feiten]>([
		['een gevestigde', feiten().alsGevestigde().metKapitaal(10).klaar()],
		['een starter', feiten().alsStarter().metKapitaal(10).klaar()],
		['een oudere', feiten().alsOudere().metKapitaal(10).klaar()]
	])('vraagt %s die kapitaal wil de afwijzing van de bank', (_zin, f) =>
		expect(namen(f)).toContain('afwijzing_bank')
	);

	test('vraagt de partner alleen iets als er een partner is', () => {
		const voorPartner = (f: Feiten) =>
			stukken(f)
				.filter((b) => b.voor === 'partner')
				.map((b) => b.id);
		expect(voorPartner(feiten().alsGevestigde().klaar())).toEqual([]);
		expect(voorPartner(feiten().alsGevestigde().samenMetPartner(100).klaar())).toEqual([
			'identiteitsbewijs',
			'bankafschriften_prive',
			'inkomsten_partner'
		]);
	});

	test('vraagt geen bewijs van inkomen dat er niet is', () => {
		const zonder = feiten().alsGevestigde().samenMetPartner(0);
		const inkomsten = (f: Feiten) => namen(f).filter((id) => id.startsWith('inkomsten_'));
		expect(inkomsten(zonder.klaar())).toEqual([]);
		expect(inkomsten(zonder.met({ overigInkomen: 10, inkomenPartner: 10 }).klaar())).toEqual([
			'inkomsten_naast_bedrijf',
			'inkomsten_partner'
		]);
		expect(inkomsten(zonder.zonder('overigInkomen', 'inkomenPartner').klaar())).toHaveLength(2);
	});

	test('noemt de drie boekjaren en de drie maanden voor de peildatum, oud naar nieuw', () => {
		const per = (id: BewijsstukId) =>
			stukken(feiten().alsGevestigde().klaar()).find((b) => b.id === id)?.perioden;
		expect(per('jaarrekeningen')).toEqual(['2023', '2024', '2025']);
		expect(per('bankafschriften_prive')).toEqual(['2025-12', '2026-01', '2026-02']);
	});

	test('vraagt geen jaarrekening over jaren van voor het bedrijf', () => {
		const per = (start: string) =>
			stukken(feiten().alsGevestigde().gestartOp(start).klaar()).find(
				(b) => b.id === 'jaarrekeningen'
			)?.perioden;
		expect(per('2024-08-01')).toEqual(['2024', '2025']);
		expect(per('2026-01-02')).toBeUndefined();
	});

	test('vraagt niets van wie nergens voor in aanmerking komt', () => {
		expect(stukken(feiten().alsGevestigde().geboren('1950-01-01').klaar())).toEqual([]);
	});

	test('vraagt niets van wie alleen geld vraagt om van te leven en daar te veel inkomen voor heeft', () => {
		const f = feiten().alsStarter().met({ gevraagdKapitaal: 0, gevraagdVoorbereidingskrediet: 0 });
		expect(stukken(f.klaar())).not.toEqual([]);
		const rijk = f.met({ overigInkomen: 3000, uitkering: 'ww' });
		expect(stukken(rijk.klaar())).toEqual([]);
		expect(stukken(rijk.metKapitaal(10).klaar())).not.toEqual([]);
	});

	test('vraagt een vennootschapscontract van een vof en niet van een eenmanszaak', () => {
		expect(namen(feiten().alsGevestigde().klaar())).not.toContain('vennootschapscontract');
		expect(
			namen(feiten().alsGevestigde().met({ rechtsvorm: 'vof', zeggenschapEnRisico: true }).klaar())
		).toContain('vennootschapscontract');
	});
});

describe('Signalen veranderen nooit een uitkomst', () => {
	const codes = (f: Feiten, op?: string) =>
		toetsOp(f, op ? { op } : {}).signalen.map((s) => s.code);

	test('zegt wanneer het geld op is', () => {
		const t = toetsOp({ geldBeschikbaar: 2000, inkomstenPerMaand: 500, uitgavenPerMaand: 1500 });
		expect(t.signalen).toContainEqual({ code: 'geld_raakt_op', datum: '2026-05-01', dagen: 61 });
	});

	test('zwijgt over de spaargrens van de Participatiewet sinds 2026 (art. 60ba)', () => {
		const f = { leefvorm: 'alleenstaand', spaargeld: 90_000 } as const;
		expect(codes(f, '2025-12-31')).toContain('spaargeld_boven_pw_grens');
		expect(codes(f, '2026-01-01')).not.toContain('spaargeld_boven_pw_grens');
		expect(codes({ ...f, spaargeld: 7770 }, '2025-12-31')).not.toContain(
			'spaargeld_boven_pw_grens'
		);
	});

	test('noemt gevraagd kapitaal boven het maximum van wat gezocht wordt', () => {
		const t = toetsOp(feiten().alsStarter().metKapitaal(48_060.01).klaar());
		expect(t.signalen).toContainEqual({
			code: 'bedrag_boven_maximum',
			gevraagd: 48_060.01,
			maximum: 48_060
		});
		expect(codes(feiten().alsStarter().metKapitaal(48_060).klaar())).not.toContain(
			'bedrag_boven_maximum'
		);
	});

	test('zegt een oudere in 2026 dat de categorie afloopt', () => {
		expect(codes(feiten().alsOudere().klaar())).toContain('categorie_ouder_loopt_af');
		expect(codes(feiten().alsOudere().klaar(), '2025-12-31')).not.toContain(
			'categorie_ouder_loopt_af'
		);
	});

	test('zegt een starter dat er een wijziging is aangekondigd', () => {
		expect(codes(feiten().alsStarter().klaar())).toContain('wijziging_starter_aangekondigd');
		expect(codes(feiten().alsGevestigde().klaar())).not.toContain('wijziging_starter_aangekondigd');
	});
});

describe('De AOW-leeftijd', () => {
	test.each([
		['1962-09-30', 'bevestigd'],
		['1978-05-01', 'verwacht']
	])('van wie op %s is geboren heet %s, en dat vraagt geen bevestiging', (dag, zekerheid) => {
		const t = toetsOp(feiten().alsGevestigde().geboren(dag).klaar());
		const leeftijd = t.verantwoording.parameters.find((p) => p.parameter === 'aowLeeftijd');
		expect(leeftijd?.zekerheid).toBe(zekerheid);
		const open = t.signalen.find((s) => s.code === 'parameter_te_bevestigen');
		expect(open?.parameters ?? []).not.toContain('aowLeeftijd');
	});
});

describe('De startdatum bepaalt over welke jaren stukken gaan', () => {
	const jaren = (f: Feiten) => stukken(f).find((b) => b.id === 'jaarrekeningen')?.perioden;
	const ontbreekt = (f: Feiten) => toetsOp(f).ontbrekend.map((o) => o.feit);
	const zonder = feiten().alsStopper().zonder('startdatumBedrijf').klaar();

	test('vraagt wie stopt naar de startdatum, met het laagste gewicht', () => {
		expect(toetsOp(zonder).ontbrekend).toContainEqual({
			feit: 'startdatumBedrijf',
			gewicht: 1,
			regels: []
		});
	});

	test('vraagt wie stopt zonder startdatum hoogstens drie jaren', () => {
		expect(jaren(zonder)).toEqual(['2023', '2024', '2025']);
	});

	test.each([
		['2022-12-31', ['2023', '2024', '2025']],
		['2023-12-31', ['2023', '2024', '2025']],
		['2024-01-01', ['2024', '2025']],
		['2025-12-31', ['2025']],
		['2026-01-01', undefined]
	])('vraagt wie stopt en op %s begon stukken over %s', (start, verwacht) => {
		const f = feiten().alsStopper().gestartOp(start).klaar();
		expect(jaren(f)).toEqual(verwacht);
		expect(ontbreekt(f)).not.toContain('startdatumBedrijf');
	});

	test('vraagt het niet aan wie nog niet begonnen is of bij wie niets meer kan', () => {
		expect(ontbreekt(feiten().alsStarter().klaar())).not.toContain('startdatumBedrijf');
		const niets = feiten().alsStopper().zonder('startdatumBedrijf').met({ woontInGemeente: false });
		expect(ontbreekt(niets.klaar())).not.toContain('startdatumBedrijf');
	});
});
