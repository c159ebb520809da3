import { describe, expect, test } from 'vitest';
import { urenPerJaar } from '../../src/lib/bbz/berekening/uren.ts';
import { feiten } from '../builders/feiten.ts';
import { categorieIn, lijn, regelIn, samenvatting, toetsOp, voorzieningIn } from './support.ts';

/** Gepubliceerde gevallen uit wet/casus.md die de toets kan uitbeelden. D-gevallen zijn zelf uitgerekend. */
describe('Rechtspraak', () => {
	test('A16 CRVB:2019:4218 Rotterdam: een oudere die € 44.251 vraagt zit boven het maximum', () => {
		const f = feiten()
			.alsOudere()
			.geboren('1956-05-01')
			.gestartOp('2000-01-01')
			.metKapitaal(44_251)
			.klaar();
		const t = toetsOp(f, { op: '2017-06-01' });
		expect(regelIn(t, 'kapitaal_maximum_ouder').waarom).toEqual({
			code: 'boven_maximum',
			waarden: { gevraagd: 44_251, maximum: 9689 }
		});
		expect(voorzieningIn(t, 'bedrijfskapitaal', 'ouder').uitkomst).toBe('niet_voldaan');
	});

	test.each([
		['2017-06-01', 'niet_voldaan'],
		['2018-06-01', 'voldaan']
	])('A17 CRVB:2018:1361 Oosterhout: een starter die op %s € 35.900 vraagt: %s', (op, uitkomst) => {
		const t = toetsOp(feiten().alsStarter().metKapitaal(35_900).klaar(), { op });
		expect(voorzieningIn(t, 'bedrijfskapitaal', 'beginnend').uitkomst).toBe(uitkomst);
	});

	test('A15 CRVB:2017:3043 Vaals: € 110.000 past in 2014-2017 onder artikel 20, niet levensvatbaar weigert', () => {
		const f = feiten()
			.alsGevestigde()
			.met({
				rechtsvorm: 'bv',
				zeggenschapEnRisico: true,
				vennotenAanvaardenAansprakelijkheid: true,
				oordeelLevensvatbaar: false
			})
			.metKapitaal(110_000)
			.klaar();
		const t = toetsOp(f, { op: '2017-06-01' });
		expect(regelIn(t, 'kapitaal_maximum_gevestigd').uitkomst).toBe('voldaan');
		expect(categorieIn(t, 'gevestigd').uitkomst).toBe('niet_voldaan');
	});

	test('A21 RBLIM:2025:1381 Weert en B7 CRVB:2015:688: niet levensvatbaar geoordeeld is afgewezen', () => {
		const t = toetsOp(feiten().alsGevestigde().met({ oordeelLevensvatbaar: false }).klaar());
		expect(samenvatting(regelIn(t, 'levensvatbaar'))).toEqual([
			'niet_voldaan',
			'niet_levensvatbaar_geoordeeld'
		]);
		expect(categorieIn(t, 'gevestigd').uitkomst).toBe('niet_voldaan');
	});

	test('A20 CRVB:2022:2564 Zaanstad: zelfstandige ook zonder omzet, de winst is geen voorwaarde', () => {
		const t = toetsOp(feiten().alsGevestigde().met({ winstPerJaar: 0 }).klaar());
		expect(categorieIn(t, 'gevestigd').uitkomst).toBe('voldaan');
	});

	test('A30 Westland april 2022: op de maximale uitkering is niemand meer aangewezen op het bedrijf', () => {
		const alleen = {
			leefvorm: 'alleenstaand',
			kostendelers: 0,
			geboortedatum: '1980-01-01'
		} as const;
		const op = { op: '2022-04-15' };
		expect(lijn('aangewezen_op_bedrijf', { ...alleen, overigInkomen: 1091.7 }, op).uitkomst).toBe(
			'voldaan'
		);
		expect(lijn('aangewezen_op_bedrijf', { ...alleen, overigInkomen: 1091.71 }, op).uitkomst).toBe(
			'niet_voldaan'
		);
	});

	test('B2 CRVB:2015:4407 Lelystad: wie niet meer levensvatbaar is past als stopper, niet opnieuw als starter', () => {
		const f = feiten()
			.alsStopper()
			.gestartOp('2025-09-01')
			.met({ ondernemerInVijfVoorafgaandeJaren: false, uitkering: 'bijstand' })
			.klaar();
		const t = toetsOp(f);
		expect(categorieIn(t, 'beginnend').uitkomst).toBe('niet_voldaan');
		expect(categorieIn(t, 'beeindigend').uitkomst).toBe('voldaan');
	});

	test('B3 CRVB:2022:1087: inkomen van de echtgenote boven de norm, dus niet aangewezen op het bedrijf', () => {
		const t = toetsOp(feiten().alsGevestigde().samenMetPartner(2002.14).klaar());
		expect(samenvatting(regelIn(t, 'aangewezen_op_bedrijf'))).toEqual([
			'niet_voldaan',
			'inkomen_niet_onder_norm'
		]);
		expect(voorzieningIn(t, 'levensonderhoud', 'gevestigd').uitkomst).toBe('niet_voldaan');
	});

	test('B4 CRVB:2017:2068 Rotterdam: inschrijving bij de KvK zonder uren maakt geen zelfstandige', () => {
		const t = toetsOp(feiten().alsGevestigde().metUren(0).klaar());
		expect(categorieIn(t, 'gevestigd').uitkomst).toBe('niet_voldaan');
		expect(samenvatting(regelIn(t, 'uren_minimum'))).toEqual(['niet_voldaan', 'te_weinig_uren']);
	});

	test.each([
		['B8 CRVB:2020:2967 Best', 'ziekte', 'ziekte_is_bedrijfsrisico'],
		['B10 CRVB:2016:4435 Tilburg', 'economie', 'economie_is_bedrijfsrisico']
	] as const)(
		'%s: %s is bedrijfsrisico: een signaal, en geen weigering van de eerste 12 maanden',
		(_bron, oorzaak, code) => {
			const t = toetsOp(feiten().alsGevestigde().met({ oorzaak }).klaar());
			expect(t.signalen).toContainEqual({ code });
			const v = voorzieningIn(t, 'levensonderhoud', 'gevestigd');
			expect(v.uitkomst).toBe('voldaan');
			expect(v.voorwaarden).toContain('verlenging_alleen_extern_tijdelijk');
		}
	);
});

describe('A35 MinBZK poc-machine-law, feature-file SZW-2025-01-01', () => {
	const OP = { op: '2025-03-01' };

	test.each([
		[20, 'niet_voldaan'],
		[25, 'voldaan']
	])('%i uur per week: %s', (week, uitkomst) => {
		const f = feiten().alsGevestigde().metUren(urenPerJaar(week)).klaar();
		expect(categorieIn(toetsOp(f, OP), 'gevestigd').uitkomst).toBe(uitkomst);
	});

	test('de gevestigde, de starter, de oudere en de stopper krijgen elk hun categorie', () => {
		const b = feiten();
		const past = [b.alsGevestigde(), b.alsStarter(), b.alsOudere(), b.alsStopper()].map(
			(x) =>
				toetsOp(x.klaar(), OP).categorieen.find((c) => c.gezocht && c.uitkomst === 'voldaan')?.id
		);
		expect(past).toEqual(['gevestigd', 'beginnend', 'ouder', 'beeindigend']);
	});

	test('wie na zeven jaar stopt krijgt ten hoogste 12 maanden en geen kapitaal', () => {
		const t = toetsOp(feiten().alsStopper().gestartOp('2018-01-01').klaar(), OP);
		expect(voorzieningIn(t, 'levensonderhoud', 'beeindigend')).toMatchObject({
			uitkomst: 'voldaan',
			duur: { maanden: 12 }
		});
		expect(voorzieningIn(t, 'bedrijfskapitaal', 'beeindigend').uitkomst).toBe('niet_voldaan');
	});
});

describe('Zelf uitgerekende gevallen (D)', () => {
	test.each([
		['D6', 400_000, 300_000, 'voldaan'],
		['D8', 260_000, 0, 'niet_voldaan'],
		['D9', 50_000, 0, 'voldaan']
	])(
		'%s: totaal vermogen %i met %i schulden: om niet %s',
		(_nr, totaalVermogen, schulden, uitkomst) => {
			expect(lijn('vermogen_om_niet', { totaalVermogen, schulden }).uitkomst).toBe(uitkomst);
		}
	);

	test.each([
		[48_060, 'voldaan'],
		[48_060.01, 'niet_voldaan']
	])('D10: een starter die in 2026 € %d vraagt: %s', (bedrag, uitkomst) => {
		const t = toetsOp(feiten().alsStarter().metKapitaal(bedrag).klaar());
		expect(voorzieningIn(t, 'bedrijfskapitaal', 'beginnend').uitkomst).toBe(uitkomst);
	});

	test.each([
		['1959-12-31', 'voldaan'],
		['1960-01-01', 'niet_voldaan']
	])('D11: geboren op %s is als oudere %s', (dag, uitkomst) => {
		expect(categorieIn(toetsOp(feiten().alsOudere().geboren(dag).klaar()), 'ouder').uitkomst).toBe(
			uitkomst
		);
	});

	test('naslag art. 2.1.c: op 1 januari 2027 past niemand meer als oudere', () => {
		const t = toetsOp(feiten().alsOudere().klaar(), { op: '2027-01-01' });
		expect(categorieIn(t, 'ouder').uitkomst).toBe('niet_voldaan');
		expect(regelIn(t, 'leeftijd_aow').uitkomst).toBe('niet_voldaan');
		expect(
			categorieIn(toetsOp(feiten().alsOudere().klaar(), { op: '2026-12-30' }), 'ouder').uitkomst
		).toBe('voldaan');
	});
});
