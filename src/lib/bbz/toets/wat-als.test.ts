import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feiten, PEILDATUM } from '../../../../tests/builders/feiten.ts';
import {
	categorieIn,
	lijn,
	regelIn,
	toetsOp,
	voorzieningIn,
	WERKSAAM
} from '../../../../tests/wet/support.ts';
import { situatie, toetsVan } from '../../../../tests/wet/willekeur.ts';
import { FEITEN } from '../feiten/catalogus.ts';
import type { Feiten } from '../feiten/catalogus.ts';
import type { Toets, Uitkomst } from './toets.types.ts';
import { watAls } from './wat-als.ts';
import type { Doelwit, Uitweg } from './wat-als.ts';

const uitwegen = (f: Feiten, doelwit: Doelwit, bij = 'landelijk', op = PEILDATUM) =>
	watAls(f, op, bij, doelwit);
const alsObject = ({ wijzigingen }: Uitweg) =>
	Object.fromEntries(wijzigingen.map((w) => [w.feit, w.waarde]));

function uitkomstVan(t: Toets, d: Doelwit): Uitkomst {
	if ('regel' in d) return regelIn(t, d.regel).uitkomst;
	if (!('voorziening' in d)) return categorieIn(t, d.categorie).uitkomst;
	const alle = t.voorzieningen.filter((v) => v.id === d.voorziening && v.categorie === d.categorie);
	return alle.find((v) => v.uitkomst !== 'niet_voldaan')?.uitkomst ?? 'niet_voldaan';
}

describe('Wat als: de kleinste veranderingen', () => {
	test('te weinig uren: 1.225 uren zijn genoeg', () => {
		const gevonden = uitwegen(feiten().alsGevestigde().metUren(900).klaar(), {
			categorie: 'gevestigd'
		});
		expect(gevonden).toEqual([
			{ wijzigingen: [{ feit: 'urenPerJaar', waarde: 1225 }], uitkomst: 'voldaan' }
		]);
	});

	test('te weinig uren en meer uren elders: dan moet het meer zijn dan elders', () => {
		const f = feiten().alsGevestigde().metUren(900).metLoondienst(1400).klaar();
		expect(uitwegen(f, { categorie: 'gevestigd' }).map(alsObject)).toEqual([
			{ urenPerJaar: 1401 },
			{ urenPerJaar: 1225, urenLoondienstPerJaar: 1224 }
		]);
	});

	test('geen vergunning en een bank die kan lenen: beide moeten anders', () => {
		const f = feiten()
			.alsGevestigde()
			.metKapitaal(10_000)
			.met({ wettelijkeVereisten: 'niet_in_orde', bankfinanciering: 'mogelijk' })
			.klaar();
		const gevonden = uitwegen(f, { voorziening: 'bedrijfskapitaal', categorie: 'gevestigd' });
		expect(gevonden.map(alsObject)).toContainEqual({
			wettelijkeVereisten: 'in_orde',
			bankfinanciering: 'afgewezen'
		});
		expect(gevonden.every((u) => u.wijzigingen.length === 2)).toBe(true);
	});

	test('te veel kapitaal: het maximum', () => {
		const f = feiten().alsStarter().metKapitaal(60_000).klaar();
		expect(
			uitwegen(f, { voorziening: 'bedrijfskapitaal', categorie: 'beginnend' }).map(alsObject)
		).toEqual([{ gevraagdKapitaal: 48_060 }]);
	});

	test('te veel inkomen van de partner: een cent onder de norm', () => {
		const f = feiten().alsGevestigde().samenMetPartner(2500).klaar();
		const gevonden = uitwegen(f, { voorziening: 'levensonderhoud', categorie: 'gevestigd' });
		expect(gevonden.map(alsObject)).toEqual([{ inkomenPartner: 2002.12 }]);
	});

	test('WerkSaam: kapitaal van een oudere boven het maximum', () => {
		const f = feiten().alsOudere().metKapitaal(20_000).klaar();
		expect(
			uitwegen(f, { voorziening: 'bedrijfskapitaal', categorie: 'ouder' }, WERKSAAM).map(alsObject)
		).toEqual([{ gevraagdKapitaal: 13_052 }]);
		expect(
			uitwegen(f, { regel: 'beleid_kapitaal_niet_boven_maximum' }, WERKSAAM).map(alsObject)
		).toEqual([{ gevraagdKapitaal: 13_052 }]);
	});

	test('werkt ook als nog niet alles bekend is, en zegt dat het dan onbekend blijft', () => {
		const f = feiten()
			.alsGevestigde()
			.metUren(900)
			.zonder('geboortedatum', 'woontInGemeente', 'rechtsvorm')
			.klaar();
		expect(uitwegen(f, { categorie: 'gevestigd' })).toEqual([
			{ wijzigingen: [{ feit: 'urenPerJaar', waarde: 1225 }], uitkomst: 'onbekend' }
		]);
	});
});

describe('Wat als: waar niets helpt', () => {
	test.each<[zin: string, Feiten, Doelwit]>([
		[
			'leeftijd',
			feiten().alsGevestigde().geboren('1950-01-01').klaar(),
			{ categorie: 'gevestigd' }
		],
		['te jong', { geboortedatum: '2010-01-01' }, { regel: 'leeftijd_minimum' }],
		['geboren na 1960', feiten().alsOudere().geboren('1961-01-01').klaar(), { categorie: 'ouder' }],
		[
			'een oordeel van een ander',
			feiten().alsGevestigde().met({ oordeelLevensvatbaar: false }).klaar(),
			{ categorie: 'gevestigd' }
		],
		[
			'een bedrijf dat al lang loopt',
			feiten().alsGevestigde().met({ uitkering: 'ww' }).klaar(),
			{ categorie: 'beginnend' }
		],
		[
			'vereisten die niet haalbaar zijn',
			feiten().alsGevestigde().met({ wettelijkeVereisten: 'niet_haalbaar' }).klaar(),
			{ categorie: 'gevestigd' }
		],
		[
			'kapitaal voor wie stopt',
			feiten().alsStopper().klaar(),
			{ voorziening: 'bedrijfskapitaal', categorie: 'beeindigend' }
		]
	])('biedt niets aan bij %s', (_zin, f, doelwit) => expect(uitwegen(f, doelwit)).toEqual([]));

	test('biedt niets aan als er niets te keren is', () => {
		expect(uitwegen(feiten().alsGevestigde().klaar(), { categorie: 'gevestigd' })).toEqual([]);
		expect(uitwegen({}, { categorie: 'gevestigd' })).toEqual([]);
		expect(uitwegen({}, { regel: 'beleid_surseance' })).toEqual([]);
	});

	test('biedt niets aan als er vier dingen tegelijk moeten veranderen', () => {
		const f = feiten()
			.alsGevestigde()
			.metUren(900)
			.met({
				wettelijkeVereisten: 'niet_in_orde',
				bedrijfInNederland: false,
				zeggenschapEnRisico: false
			})
			.klaar();
		expect(uitwegen(f, { categorie: 'gevestigd' })).toEqual([]);
		expect(
			uitwegen({ ...f, zeggenschapEnRisico: true }, { categorie: 'gevestigd' })[0]?.wijzigingen
		).toHaveLength(3);
	});

	test('raadt niemand aan zich slechter voor te doen', () => {
		const f = feiten()
			.alsGevestigde()
			.metKapitaal(10)
			.met({ bankfinanciering: 'mogelijk' })
			.klaar();
		const waarden = uitwegen(f, { regel: 'andere_financiering' }).map(alsObject);
		expect(waarden).toEqual([{ bankfinanciering: 'afgewezen' }]);
	});
});

describe('Wat als, in willekeurige gevallen', () => {
	const doelwitten: readonly Doelwit[] = [
		{ categorie: 'gevestigd' },
		{ categorie: 'beginnend' },
		{ categorie: 'voorbereiding' },
		{ regel: 'uren_grotendeels' },
		{ regel: 'aangewezen_op_bedrijf' },
		{ voorziening: 'bedrijfskapitaal', categorie: 'beginnend' },
		{ voorziening: 'levensonderhoud', categorie: 'gevestigd' }
	];

	test('keert elke uitweg het doel, met een tot drie veranderbare feiten, en bevat geen uitweg een andere', () => {
		fc.assert(
			fc.property(situatie, fc.constantFrom(...doelwitten), (s, doelwit) => {
				const gevonden = watAls(s.feiten, s.peildatum, s.beleid, doelwit);
				const verkeerd = gevonden.filter(({ wijzigingen, uitkomst }) => {
					const na = {
						...s.feiten,
						...Object.fromEntries(wijzigingen.map((w) => [w.feit, w.waarde]))
					};
					const feitnamen = new Set(wijzigingen.map((w) => w.feit));
					return (
						uitkomst === 'niet_voldaan' ||
						uitkomstVan(toetsVan({ ...s, feiten: na }), doelwit) !== uitkomst ||
						feitnamen.size !== wijzigingen.length ||
						wijzigingen.length > 3 ||
						wijzigingen.some((w) => !FEITEN[w.feit].veranderbaar || s.feiten[w.feit] === w.waarde)
					);
				});
				expect(verkeerd).toEqual([]);
				const bevat = (groot: Uitweg, klein: Uitweg) =>
					groot !== klein &&
					klein.wijzigingen.every((a) =>
						groot.wijzigingen.some((b) => a.feit === b.feit && a.waarde === b.waarde)
					);
				expect(gevonden.filter((g) => gevonden.some((k) => bevat(g, k)))).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	test('gebruikt nooit de regel die al klopt', () => {
		expect(lijn('uren_minimum', { urenPerJaar: 1225 }).omslag).toEqual([]);
		expect(voorzieningIn(toetsOp({}), 'levensonderhoud', 'gevestigd').uitkomst).toBe('onbekend');
	});
});
