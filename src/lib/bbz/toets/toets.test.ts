import { describe, expect, test } from 'vitest';
import { feiten, PEILDATUM } from '../../../../tests/builders/feiten.ts';
import {
	bevries,
	categorieIn,
	problemenVan,
	regelIn,
	toetsOp,
	voorzieningIn,
	WERKSAAM
} from '../../../../tests/wet/support.ts';
import { FEIT_IDS } from '../feiten/catalogus.ts';
import type { FeitId, Feiten } from '../feiten/catalogus.ts';
import { KERN } from '../kern.ts';
import { parameterOp } from '../parameters/gebruik.ts';
import { herhaal } from './herhaal.ts';
import { toets } from './toets.ts';
import type { Toets, Verantwoording } from './toets.types.ts';

const codes = (doe: () => unknown) => problemenVan(doe).map((p) => p.code);
const VERHALEN = {
	gevestigde: feiten().alsGevestigde().metKapitaal(20_000).metVermogen(10_000, 500),
	starter: feiten().alsStarter().metKapitaal(20_000).metVermogen(10_000, 500),
	oudere: feiten().alsOudere().metKapitaal(5000).metVermogen(10_000, 500),
	stopper: feiten().alsStopper().metVermogen(10_000, 500),
	voorbereider: feiten().inVoorbereiding().met({ gevraagdVoorbereidingskrediet: 1000 })
};

describe('De toets met elke hoeveelheid feiten', () => {
	test('zegt zonder een enkel feit alleen onbekend, voldaan bij wijze van voorwaarde of wie beslist', () => {
		const t = toetsOp({});
		const geweigerd = t.regels.filter((r) => r.uitkomst === 'niet_voldaan').map((r) => r.id);
		expect(geweigerd).toEqual(['geen_kapitaal_bij_stoppen']);
		expect(t.categorieen.every((c) => c.uitkomst === 'onbekend' && c.gezocht)).toBe(true);
		expect(t.ontbrekend.length).toBeGreaterThan(10);
	});

	test.each(Object.entries(VERHALEN))(
		'mist bij de %s geen feit meer voor wat gezocht wordt',
		(_naam, bouwer) => {
			for (const bij of ['landelijk', WERKSAAM]) {
				const t = toetsOp(bouwer.klaar(), { bij });
				expect(t.categorieen.some((c) => c.gezocht && c.uitkomst === 'voldaan')).toBe(true);
			}
		}
	);

	test.each(Object.entries(VERHALEN))(
		'vraagt bij de %s een weggelaten feit terug, of had het niet nodig',
		(_naam, bouwer) => {
			const heel = toetsOp(bouwer.klaar());
			const stil = (Object.keys(bouwer.klaar()) as FeitId[]).filter((feit) => {
				const t = toetsOp(bouwer.zonder(feit).klaar());
				return anders(heel, t) && !t.ontbrekend.some((o) => o.feit === feit);
			});
			expect(stil.filter((feit) => !ZONDER_VRAAG.includes(feit))).toEqual([]);
		}
	);
});

/** Oordelen van een mens worden niet gevraagd maar gegeven; het doel verandert wat gezocht wordt. */
const ZONDER_VRAAG: readonly FeitId[] = [
	'doel',
	'oordeelLevensvatbaar',
	'oordeelDuurzaamOntoereikend'
];

/** Zegt of iets dat gezocht wordt een andere uitkomst heeft. */
function anders(a: Toets, b: Toets): boolean {
	return (
		a.categorieen.some((c, i) => c.gezocht && c.uitkomst !== b.categorieen[i]?.uitkomst) ||
		a.voorzieningen.some(
			(v, i) => categorieIn(a, v.categorie).gezocht && v.uitkomst !== b.voorzieningen[i]?.uitkomst
		)
	);
}

describe('De toets weigert invoer die niet kan', () => {
	test.each([
		['een dag voor de eerste peildatum', '2016-12-31', 'peildatum_te_vroeg'],
		['30 februari', '2026-02-30', 'peildatum_ongeldig'],
		['29 februari in een gewoon jaar', '2026-02-29', 'peildatum_ongeldig'],
		['een lege peildatum', '', 'peildatum_ongeldig'],
		['een peildatum met tijd', '2026-03-01T12:00', 'peildatum_ongeldig'],
		['een getal', 20260301, 'peildatum_ongeldig'],
		['niets', undefined, 'peildatum_ongeldig']
	])('weigert %s', (_zin, op, code) =>
		expect(codes(() => toets({}, op as string))).toEqual([code])
	);

	test('laat de eerste peildatum en een schrikkeldag toe', () => {
		expect(toets({}, '2017-01-01').peildatum).toBe('2017-01-01');
		expect(toets({}, '2024-02-29').peildatum).toBe('2024-02-29');
	});

	test.each(['', 'Landelijk', '__proto__', 'amsterdam', null])('weigert beleid %j', (beleid) => {
		expect(codes(() => toets({}, PEILDATUM, beleid as string))).toEqual(['onbekend_beleid']);
	});

	test('geeft elk probleem met de namen van de feiten', () => {
		const p = problemenVan(() =>
			toets({ urenPerJaar: -1, geboortedatum: '1985-02-30' }, PEILDATUM)
		);
		expect(p.map((x) => [x.code, x.feiten, x.gelezen])).toEqual([
			['te_laag', ['urenPerJaar'], '-1'],
			['geen_geldige_datum', ['geboortedatum'], '1985-02-30']
		]);
	});
});

describe('Wat de wet nog niet kent blijft een gat', () => {
	const t = toetsOp(
		feiten()
			.alsGevestigde()
			.met({ overigInkomen: 300 })
			.metKapitaal(100)
			.metVermogen(100, 0)
			.klaar(),
		{ op: '2027-06-01' }
	);

	test('zegt in 2027 van elk jaarbedrag dat het ontbreekt, en neemt nooit dat van 2026', () => {
		for (const id of [
			'aangewezen_op_bedrijf',
			'kapitaal_maximum_gevestigd',
			'vermogen_om_niet'
		] as const) {
			expect([id, regelIn(t, id).uitkomst, regelIn(t, id).waarom.code]).toEqual([
				id,
				'onbekend',
				'parameter_ontbreekt'
			]);
		}
		expect(voorzieningIn(t, 'bedrijfskapitaal', 'gevestigd').maximum).toBeUndefined();
		const bedragen = t.verantwoording.parameters.filter((p) => p.eenheid.startsWith('euro'));
		expect(bedragen.every((p) => p.vanaf < '2016-01-01')).toBe(true);
	});

	test('noemt de gaten in de verantwoording en als signaal', () => {
		expect(t.verantwoording.ontbrekendeParameters).toEqual(
			expect.arrayContaining(['kapitaalGevestigd', 'normAlleenstaand', 'vermogenBovengrens'])
		);
		expect(t.signalen).toContainEqual({
			code: 'parameter_niet_gevonden',
			parameters: t.verantwoording.ontbrekendeParameters
		});
	});

	test('laat wat niet van een jaarbedrag afhangt gewoon doorgaan', () => {
		expect(categorieIn(t, 'gevestigd').uitkomst).toBe('voldaan');
	});
});

describe('Zekerheid blijft zichtbaar', () => {
	const geval = (op: string, f: Feiten, id: 'aangewezen_op_bedrijf' | 'redelijke_termijn') => {
		const t = toetsOp(f, { op });
		const gebruikt = Object.fromEntries(
			regelIn(t, id).parameters.map((p) => [p.parameter, p.zekerheid])
		);
		const signaal = t.signalen.find((s) => s.code === 'parameter_te_bevestigen');
		return { gebruikt, genoemd: signaal && 'parameters' in signaal ? signaal.parameters : [] };
	};
	const ALLEEN = {
		leefvorm: 'alleenstaand',
		geboortedatum: '1985-06-15',
		kostendelers: 0,
		overigInkomen: 300
	} as const;

	test.each([
		['onzeker', '2020-09-01', ALLEEN, 'normAlleenstaand'],
		['afgeleid', '2019-09-01', ALLEEN, 'normAlleenstaand'],
		['herinnerd', '2026-03-01', { ...ALLEEN, kostendelers: 1 }, 'kostendelerVast']
	] as const)('%s staat in de lijn en in het signaal (%s)', (zekerheid, op, f, parameter) => {
		const { gebruikt, genoemd } = geval(op, f, 'aangewezen_op_bedrijf');
		expect(gebruikt[parameter]).toBe(zekerheid);
		expect(genoemd).toContain(parameter);
	});

	test('bevestigd geeft geen signaal', () => {
		const { gebruikt, genoemd } = geval('2026-03-01', ALLEEN, 'aangewezen_op_bedrijf');
		expect(gebruikt).toEqual({
			normLeeftijd: 'bevestigd',
			gewoneNormLeeftijd: 'bevestigd',
			aowLeeftijd: 'verwacht',
			normAlleenstaand: 'bevestigd'
		});
		expect(genoemd).toEqual([]);
	});

	test('de praktijk van 18 maanden heet onzeker', () => {
		const { gebruikt, genoemd } = geval(
			'2026-03-01',
			{ startdatumBedrijf: '2010-01-01' },
			'redelijke_termijn'
		);
		expect(gebruikt).toEqual({ redelijkeTermijn: 'onzeker' });
		expect(genoemd).toEqual(['redelijkeTermijn']);
	});

	test('een onzekere spaargrens in een signaal staat bij wat te bevestigen is', () => {
		const t = toetsOp({ leefvorm: 'alleenstaand', spaargeld: 9000 }, { op: '2021-03-01' });
		expect(t.signalen).toContainEqual({
			code: 'spaargeld_boven_pw_grens',
			spaargeld: 9000,
			grens: 6295
		});
		expect(t.signalen).toContainEqual({
			code: 'parameter_te_bevestigen',
			parameters: ['pwVermogenAlleenstaand']
		});
		expect(t.verantwoording.parameters).toContainEqual(
			expect.objectContaining({ parameter: 'pwVermogenAlleenstaand', waarde: 6295 })
		);
	});
});

describe('Elke waarde waarmee een lijn vergelijkt', () => {
	const DAGEN = ['2019-03-01', '2021-11-15', '2024-02-01', PEILDATUM];
	const GRENZEN = ['grens', 'minimum', 'maximum', 'norm', 'ondergrens', 'bovengrens'];

	test.each(Object.entries(VERHALEN))(
		'staat bij de %s in die lijn en in de verantwoording, met begin, bron en zekerheid',
		(_naam, bouwer) => {
			for (const op of DAGEN) {
				const t = toetsOp(bouwer.met({ overigInkomen: 300 }).klaar(), { op });
				const inLijnen = t.regels.flatMap((r) => r.parameters);
				for (const p of inLijnen) {
					expect(p).toEqual(
						p.parameter === 'aowLeeftijd' ? expect.anything() : parameterOp(p.parameter, op)
					);
					expect(t.verantwoording.parameters).toContain(p);
				}
				expect(new Set(t.verantwoording.parameters).size).toBe(t.verantwoording.parameters.length);
			}
		}
	);

	test.each(Object.entries(VERHALEN))(
		'is bij de %s een parameter van die lijn, of eigen beleid',
		(_naam, bouwer) => {
			for (const op of DAGEN) {
				for (const r of toetsOp(bouwer.met({ overigInkomen: 300 }).klaar(), { op }).regels) {
					const genoemd = Object.entries(r.waarom.waarden as object).filter(
						([naam, waarde]) => GRENZEN.includes(naam) && typeof waarde === 'number'
					);
					const bekend = r.parameters.map((p) => p.waarde);
					for (const [, waarde] of genoemd) expect(bekend).toContain(waarde);
				}
			}
		}
	);

	test('is ook de AOW-leeftijd, naar de geboortedag', () => {
		const aow = (geboortedatum: string, op: string) => {
			const t = toetsOp({ geboortedatum }, { op });
			const { parameters } = regelIn(t, 'leeftijd_aow');
			expect(t.verantwoording.parameters).toEqual(expect.arrayContaining([...parameters]));
			return parameters;
		};
		expect(aow('1959-11-22', '2026-03-01')).toEqual([
			{
				parameter: 'aowLeeftijd',
				waarde: 67 * 12,
				eenheid: 'leeftijd_in_maanden',
				vanaf: '2024-01-01',
				bron: 'RA',
				zekerheid: 'bevestigd'
			}
		]);
		expect(aow('1954-01-01', '2019-03-01')).toMatchObject([
			{ parameter: 'aowLeeftijd', waarde: 66 * 12 + 4, zekerheid: 'afgeleid' }
		]);
	});

	test('geeft bij een afgeleide AOW-leeftijd het signaal dat zij te bevestigen is', () => {
		const t = toetsOp({ geboortedatum: '1954-01-01' }, { op: '2019-03-01' });
		expect(t.signalen).toContainEqual({
			code: 'parameter_te_bevestigen',
			parameters: ['aowLeeftijd']
		});
	});

	test('is een AOW-leeftijd die na de tabel valt een gat dat bij naam genoemd wordt', () => {
		const t = toetsOp({ geboortedatum: '1970-01-01' }, { op: '2030-01-01' });
		expect(regelIn(t, 'leeftijd_aow').waarom).toEqual({
			code: 'parameter_ontbreekt',
			waarden: { parameters: ['aowLeeftijd'] }
		});
		expect(t.verantwoording.ontbrekendeParameters).toContain('aowLeeftijd');
	});

	test.each([
		['ouder_leeftijd', 'ouderGeborenVoor', 1960],
		['ouder_tien_jaar', 'tienJaar', 10],
		['leeftijd_minimum', 'minimumleeftijd', 18],
		['stopt_binnen_twaalf_maanden', 'stopTermijn', 12]
	] as const)('is bij %s de parameter %s', (id, parameter, waarde) => {
		expect(regelIn(toetsOp(VERHALEN.oudere.klaar()), id).parameters).toMatchObject([
			{ parameter, waarde, zekerheid: 'bevestigd' }
		]);
	});
});

describe('De verantwoording', () => {
	test('herhaalt precies dezelfde toets, ook na opslaan als JSON', () => {
		for (const bouwer of Object.values(VERHALEN)) {
			for (const bij of ['landelijk', WERKSAAM]) {
				const t = toetsOp(bouwer.klaar(), { bij });
				expect(herhaal(t.verantwoording)).toEqual(t);
				expect(herhaal(JSON.parse(JSON.stringify(t.verantwoording)) as Verantwoording)).toEqual(t);
			}
		}
	});

	test('noemt peildatum, kern, beleid en feiten', () => {
		const f = VERHALEN.starter.klaar();
		expect(toetsOp(f, { bij: WERKSAAM }).verantwoording).toMatchObject({
			peildatum: PEILDATUM,
			kern: KERN,
			beleid: { id: WERKSAAM, versie: '2018-07-01' },
			feiten: f
		});
	});

	test('bewaart van wie een feit komt, en zonder opgave van de persoon zelf', () => {
		const t = toets({ urenPerJaar: 1300, uitkering: 'ww' }, PEILDATUM, 'landelijk', {
			uitkering: 'geregistreerd'
		});
		expect(regelIn(t, 'werkloosheidsuitkering').gebruikt).toEqual([
			{ feit: 'uitkering', waarde: 'ww', herkomst: 'geregistreerd' }
		]);
		expect(regelIn(t, 'uren_minimum').gebruikt).toEqual([
			{ feit: 'urenPerJaar', waarde: 1300, herkomst: 'verklaard' }
		]);
		expect(herhaal(t.verantwoording)).toEqual(t);
	});

	test('geeft twee keer hetzelfde en laat de invoer zoals die was', () => {
		const f = bevries(structuredClone(VERHALEN.gevestigde.klaar()));
		expect(JSON.stringify(toetsOp(f))).toBe(JSON.stringify(toetsOp(f)));
		expect(f).toEqual(VERHALEN.gevestigde.klaar());
	});

	test('hangt niet af van de volgorde waarin feiten zijn opgegeven', () => {
		const f = VERHALEN.starter.klaar();
		const omgekeerd = Object.fromEntries(Object.entries(f).reverse()) as Feiten;
		expect(toetsOp(omgekeerd)).toEqual(toetsOp(f));
	});
});

describe('Wat gevraagd is', () => {
	test('is bij kapitaal van nul euro niet gevraagd, en zonder antwoord onbekend', () => {
		const gevraagd = (f: Feiten) =>
			voorzieningIn(toetsOp(f), 'bedrijfskapitaal', 'gevestigd').gevraagd;
		expect([
			gevraagd({ gevraagdKapitaal: 0 }),
			gevraagd({ gevraagdKapitaal: 0.01 }),
			gevraagd({})
		]).toEqual([false, true, undefined]);
	});

	test('vraagt niets over kapitaal aan wie geen kapitaal wil', () => {
		const t = toetsOp(feiten().alsGevestigde().met({ gevraagdKapitaal: 0 }).klaar());
		const namen = t.ontbrekend.map((o) => o.feit);
		for (const feit of ['bankfinanciering', 'uwvDoelgroep', 'kapitaalVoorSchulden'])
			expect(namen).not.toContain(feit);
	});

	test('vraagt wie alleen wil stoppen niets over beginnen of kapitaal', () => {
		const namen = toetsOp({ doel: 'stoppen' }).ontbrekend.map((o) => o.feit);
		for (const feit of [
			'uitkering',
			'startvoornemen',
			'gevraagdKapitaal',
			'tienJaarOnafgebroken'
		] as const)
			expect(namen).not.toContain(feit);
		expect(namen.every((n) => FEIT_IDS.includes(n))).toBe(true);
	});
});
