import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeitId, Feiten } from '../../src/lib/bbz/feiten/catalogus.ts';
import { FEITEN } from '../../src/lib/bbz/feiten/catalogus.ts';
import { herhaal } from '../../src/lib/bbz/toets/herhaal.ts';
import type { RegelId } from '../../src/lib/bbz/regels/alle.ts';
import type {
	Toets,
	Uitkomst,
	Verantwoording,
	Voorziening
} from '../../src/lib/bbz/toets/toets.types.ts';
import { bevries, categorieIn, regelIn } from './support.ts';
import { antwoord, metDeel, probeer, situatie, toetsVan } from './willekeur.ts';
import type { Situatie } from './willekeur.ts';

const KEREN = { numRuns: 100 };
const ZWAARTE: Record<Uitkomst, number> = {
	voldaan: 0,
	oordeel_nodig: 1,
	onbekend: 2,
	niet_voldaan: 3
};

function zwaarste(uitkomsten: readonly Uitkomst[]): Uitkomst {
	return uitkomsten.reduce((a, b) => (ZWAARTE[b] > ZWAARTE[a] ? b : a), 'voldaan');
}

const uitkomsten = (t: Toets, ids: readonly string[]) =>
	t.regels.filter((r) => ids.includes(r.id)).map((r) => r.uitkomst);

/** Toetst een eigenschap in willekeurige gevallen: zij geeft alles wat niet klopt, en dat is niets. */
function geldtAltijd(vindFouten: (s: Situatie) => readonly unknown[]): void {
	fc.assert(
		fc.property(situatie, (s) => {
			expect(vindFouten(s)).toEqual([]);
		}),
		KEREN
	);
}

describe('Meer weten', () => {
	test('maakt van voldaan nooit onbekend', () => {
		fc.assert(
			fc.property(metDeel, ({ deel, ...heel }) => {
				const dan = toetsVan(heel);
				const terug = toetsVan({ ...heel, feiten: deel }).regels.filter(
					(r, i) => r.uitkomst === 'voldaan' && dan.regels[i]?.uitkomst === 'onbekend'
				);
				expect(terug.map((r) => r.id)).toEqual([]);
			}),
			{ numRuns: 250 }
		);
	});

	test('opent of sluit een onbekende lijn alleen met een feit dat die lijn leest', () => {
		fc.assert(
			fc.property(situatie, antwoord, (s, extra) => {
				const feit = Object.keys(extra)[0] as FeitId;
				if (s.feiten[feit] !== undefined) return;
				const dan = probeer({ ...s, feiten: { ...s.feiten, ...extra } });
				const anders = toetsVan(s).regels.filter((r, i) => {
					const nu = dan?.regels[i];
					if (!nu || nu.uitkomst === r.uitkomst) return false;
					return !nu.gebruikt.some((g) => g.feit === feit);
				});
				expect(anders.map((r) => r.id)).toEqual([]);
			}),
			{ numRuns: 250 }
		);
	});
});

describe('Een categorie en een voorziening', () => {
	test('zijn precies zo goed als hun zwaarste lijn', () => {
		geldtAltijd((s) => {
			const t = toetsVan(s);
			const anders = t.categorieen.filter((c) => c.uitkomst !== zwaarste(uitkomsten(t, c.regels)));
			const telt = (id: RegelId) => regelIn(t, id).gevolg === 'toegang';
			const verkeerd = t.voorzieningen.filter((v) => {
				const eigen = uitkomsten(t, v.regels.filter(telt));
				return v.uitkomst !== zwaarste([...eigen, categorieIn(t, v.categorie).uitkomst]);
			});
			return [...anders, ...verkeerd].map((x) => x.id);
		});
	});
});

describe('Waar de wet een kant op loopt', () => {
	test.each<[zin: string, FeitId, readonly RegelId[], 1 | -1]>([
		[
			'maken meer uren het urencriterium nooit slechter',
			'urenPerJaar',
			['uren_minimum', 'uren_grotendeels'],
			1
		],
		[
			'maken meer uren elders de meeste tijd nooit beter',
			'urenLoondienstPerJaar',
			['uren_grotendeels'],
			-1
		],
		[
			'maakt meer overig inkomen de toegang nooit beter',
			'overigInkomen',
			['aangewezen_op_bedrijf'],
			-1
		],
		[
			'maakt meer inkomen van de partner de toegang nooit beter',
			'inkomenPartner',
			['aangewezen_op_bedrijf'],
			-1
		],
		[
			'maakt meer bruto inkomen het minimum van de oudere nooit slechter',
			'brutoInkomenOuder',
			['ouder_minimuminkomen'],
			1
		],
		[
			'maken meer schulden het vermogen van de oudere nooit slechter',
			'schulden',
			['vermogen_om_niet_ouder'],
			1
		],
		[
			'maakt een langere duur direct om niet nooit beter',
			'verwachteDuurInMaanden',
			['direct_om_niet'],
			-1
		],
		[
			'maakt meer spaargeld de eis van eigen geld nooit beter',
			'spaargeld',
			['beleid_spaargeld_eerst'],
			-1
		],
		[
			'maakt een hoger voorbereidingskrediet het maximum nooit beter',
			'gevraagdVoorbereidingskrediet',
			['voorbereidingskrediet_maximum'],
			-1
		],
		[
			'maakt een hoger gevraagd kapitaal nooit iets beter',
			'gevraagdKapitaal',
			[
				'kapitaal_maximum_gevestigd',
				'kapitaal_maximum_om_niet',
				'kapitaal_maximum_starter',
				'kapitaal_maximum_ouder',
				'beleid_kapitaal_niet_boven_maximum'
			],
			-1
		]
	])('%s', (_zin, feit, ids, richting) => {
		fc.assert(
			fc.property(situatie, fc.nat(3000), fc.nat(3000), (s, laag, erbij) => {
				const met = (waarde: number) => probeer({ ...s, feiten: { ...s.feiten, [feit]: waarde } });
				const [eerst, dan] = [met(laag), met(laag + erbij)];
				if (!eerst || !dan) return;
				const verkeerd = ids.filter((id) => {
					const [a, b] = [eerst, dan].map((t) => t.regels.find((r) => r.id === id)?.uitkomst);
					return a && b && (ZWAARTE[b] - ZWAARTE[a]) * richting > 0;
				});
				expect(verkeerd).toEqual([]);
			}),
			KEREN
		);
	});
});

describe('Wat nog ontbreekt', () => {
	test('is nooit al bekend, staat er een keer en wijst naar lijnen die erop wachten', () => {
		geldtAltijd((s) => {
			const t = toetsVan(s);
			const namen = t.ontbrekend.map((o) => o.feit);
			expect(new Set(namen).size).toBe(namen.length);
			return t.ontbrekend.filter(
				(o) =>
					s.feiten[o.feit] !== undefined ||
					o.gewicht <= 0 ||
					o.regels.some((id) => !regelIn(t, id).ontbreekt.includes(o.feit))
			);
		});
	});

	// These contradict what the core had concluded from something else; all other facts are asked first.
	const WEERLEGT: readonly FeitId[] = [
		'woontInGemeente',
		'schipperZonderWoonplaats',
		'ligplaatsInGemeente',
		'ondernemerInVijfVoorafgaandeJaren'
	];

	test('is alles: een feit dat er niet bij staat opent niets wat gezocht wordt', () => {
		fc.assert(
			fc.property(metDeel, antwoord, ({ deel, ...heel }, extra) => {
				const feit = Object.keys(extra)[0] as FeitId;
				const t = toetsVan({ ...heel, feiten: deel });
				if (deel[feit] !== undefined || WEERLEGT.includes(feit)) return;
				if (t.ontbrekend.some((o) => o.feit === feit)) return;
				const dan = probeer({ ...heel, feiten: { ...deel, ...extra } });
				const gezocht = (v: Voorziening) =>
					v.gevraagd !== false && categorieIn(t, v.categorie).gezocht;
				const opent = (was: Uitkomst, wordt: Uitkomst | undefined) =>
					ZWAARTE[was] > ZWAARTE[wordt ?? was] && was !== 'oordeel_nodig';
				const open = [
					...t.categorieen.filter(
						(c, i) => c.gezocht && opent(c.uitkomst, dan?.categorieen[i]?.uitkomst)
					),
					...t.voorzieningen.filter(
						(v, i) => gezocht(v) && opent(v.uitkomst, dan?.voorzieningen[i]?.uitkomst)
					)
				];
				expect(open.map((x) => x.id)).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	test('staat op volgorde van wat het nog kan beslissen', () => {
		geldtAltijd((s) => {
			const gewichten = toetsVan(s).ontbrekend.map((o) => o.gewicht);
			return gewichten.filter((g, i) => g > (gewichten[i - 1] ?? g));
		});
	});
});

describe('Routes, stukken en uitwegen', () => {
	test('zijn er altijd: ten minste een route, met rang 1 tot en met n, elke route een keer', () => {
		geldtAltijd((s) => {
			const { routes } = toetsVan(s);
			expect(routes.length).toBeGreaterThan(0);
			expect(new Set(routes.map((r) => r.id)).size).toBe(routes.length);
			return routes.filter((r, i) => r.rang !== i + 1);
		});
	});

	test('wijzen alleen naar lijnen die er zijn', () => {
		geldtAltijd((s) => {
			const t = toetsVan(s);
			const ids = new Set<string>(t.regels.map((r) => r.id));
			const alles = [...t.routes, ...t.bewijsstukken, ...t.categorieen, ...t.voorzieningen];
			const zwevend = alles.filter((x) => x.regels.some((id) => !ids.has(id)));
			return [...zwevend, ...t.bewijsstukken.filter((b) => b.regels.length === 0)];
		});
	});

	test('keert elke omslag zijn eigen lijn, tenzij die verandering met iets anders botst', () => {
		geldtAltijd((s) =>
			toetsVan(s).regels.flatMap((r) =>
				r.omslag.filter((w) => {
					const dan = probeer({ ...s, feiten: { ...s.feiten, [w.feit]: w.waarde } });
					const keert = !dan || regelIn(dan, r.id).uitkomst !== 'niet_voldaan';
					return !keert || !FEITEN[w.feit].veranderbaar;
				})
			)
		);
	});

	test('noemen bij voldaan niets om te veranderen, en anders alleen wat te veranderen is', () => {
		geldtAltijd((s) =>
			toetsVan(s).regels.filter(
				(r) =>
					(r.uitkomst === 'voldaan' && r.veranderbaar.length > 0) ||
					r.veranderbaar.some((feit) => !FEITEN[feit].veranderbaar)
			)
		);
	});
});

describe('Een lijn', () => {
	test('zegt bij een oordeel wie beslist, en anders niemand', () => {
		geldtAltijd((s) =>
			toetsVan(s).regels.filter(
				(r) => (r.uitkomst === 'oordeel_nodig') !== (r.wiebeslist !== undefined)
			)
		);
	});

	test('zegt bij onbekend wat er mist, en noemt als gemist nooit wat bekend is', () => {
		geldtAltijd((s) =>
			toetsVan(s).regels.filter((r) => {
				const mistNiets = r.ontbreekt.length === 0 && r.waarom.code !== 'parameter_ontbreekt';
				const open = r.uitkomst === 'onbekend';
				return (open && mistNiets) || r.ontbreekt.some((feit) => s.feiten[feit] !== undefined);
			})
		);
	});

	test('heeft elke gebruikte parameter en elk gebruikt feit in de verantwoording', () => {
		geldtAltijd((s) => {
			const t = toetsVan(s);
			const bekend = new Set(t.verantwoording.parameters);
			return t.regels.filter(
				(r) =>
					r.parameters.some((p) => !bekend.has(p)) ||
					r.gebruikt.some((g) => t.verantwoording.feiten[g.feit] !== g.waarde)
			);
		});
	});
});

describe('Het bewijs', () => {
	test('geeft dezelfde toets, ook na opslaan als JSON, en de invoer blijft onaangeroerd', () => {
		fc.assert(
			fc.property(situatie, (s) => {
				const feiten: Feiten = bevries(structuredClone(s.feiten));
				const t = toetsVan({ ...s, feiten });
				const opgeslagen = JSON.stringify(t.verantwoording);
				expect(herhaal(t.verantwoording)).toEqual(t);
				expect(herhaal(JSON.parse(opgeslagen) as Verantwoording)).toEqual(t);
				expect(JSON.stringify(toetsVan(s))).toBe(JSON.stringify(t));
			}),
			{ numRuns: 50 }
		);
	});
});
