import { describe, expect, test } from 'vitest';
import type { CategorieId } from '../../src/lib/bbz/toets/toets.types.ts';
import { feiten } from '../builders/feiten.ts';
import { categorieIn, toetsOp, voorzieningIn, WERKSAAM } from './support.ts';

const PERSOON = 'leeftijd_minimum leeftijd_aow woonplaats nationaliteit bedrijf_in_nederland';
const ZELFSTANDIGE = `${PERSOON} wettelijke_vereisten uren_minimum uren_grotendeels zeggenschap_en_risico rechtsvorm`;
const KREDIET = 'andere_financiering vennoten_aansprakelijk uwv_doelgroep';

describe('Bbz 2004 art. 2: welke regels toegang geven tot welke categorie', () => {
	test.each<[CategorieId, string, string]>([
		['gevestigd', 'a', `${ZELFSTANDIGE} bedrijf_loopt redelijke_termijn levensvatbaar`],
		['beginnend', 'b', `${ZELFSTANDIGE} werkloosheidsuitkering begint_bedrijf levensvatbaar`],
		[
			'ouder',
			'c',
			`${ZELFSTANDIGE} ouder_leeftijd ouder_tien_jaar ouder_duurzaam_ontoereikend niet_levensvatbaar`
		],
		[
			'beeindigend',
			'd',
			`${ZELFSTANDIGE} bedrijf_loopt stopt_binnen_twaalf_maanden niet_levensvatbaar`
		]
	])('%s is lid 1 onder %s', (id, onderdeel, regels) => {
		const c = categorieIn(toetsOp({}), id);
		expect(c.regels.join(' ')).toBe(regels);
		expect([c.artikel.artikel, c.artikel.lid, c.artikel.onderdeel]).toEqual(['2', '1', onderdeel]);
	});

	test('arbeidsongeschikt is lid 1 onder e, tot en met 2019', () => {
		const c = categorieIn(toetsOp({}, { op: '2019-12-31' }), 'arbeidsongeschikt');
		expect(c.regels.join(' ')).toBe(
			`${ZELFSTANDIGE} bedrijf_loopt gezondheid_beperkt waz_aangevraagd`
		);
		expect(c.artikel).toMatchObject({ artikel: '2', lid: '1', onderdeel: 'e' });
	});

	test('voorbereiding is lid 3, zonder uren en vereisten, bij WerkSaam met elf gronden', () => {
		const regels = `${PERSOON} ontvangt_bijstand startvoornemen meewerken_begeleiding`;
		expect(categorieIn(toetsOp({}), 'voorbereiding').regels.join(' ')).toBe(regels);
		const lokaal = categorieIn(toetsOp({}, { bij: WERKSAAM }), 'voorbereiding').regels;
		expect(lokaal).toHaveLength(8 + 11);
	});
});

describe('Bbz 2004: welke regels een voorziening stelt, vorm meegerekend', () => {
	const regels = (t: ReturnType<typeof toetsOp>) =>
		t.voorzieningen.map(
			(v) => `${v.categorie} ${v.id} ${v.artikel.artikel}: ${v.regels.join(' ')}`
		);

	test('alleen de wet', () => {
		expect(regels(toetsOp({}))).toEqual([
			'gevestigd levensonderhoud 18: aangewezen_op_bedrijf vermogen_om_niet direct_om_niet',
			`gevestigd bedrijfskapitaal 20: kapitaal_maximum_gevestigd ${KREDIET}`,
			`gevestigd bedrijfskapitaal 22: kapitaal_maximum_om_niet inkomen_duurzaam_laag vermogen_kapitaal_om_niet ${KREDIET}`,
			'gevestigd borgtocht 20: kapitaal_maximum_gevestigd vennoten_aansprakelijk uwv_doelgroep',
			'beginnend levensonderhoud 23: aangewezen_op_bedrijf vermogen_om_niet',
			`beginnend bedrijfskapitaal 24: kapitaal_maximum_starter ${KREDIET}`,
			'beginnend borgtocht 24: kapitaal_maximum_starter vennoten_aansprakelijk uwv_doelgroep',
			'ouder levensonderhoud 25: aangewezen_op_bedrijf ouder_minimuminkomen vermogen_om_niet_ouder',
			`ouder bedrijfskapitaal 26: kapitaal_maximum_ouder ${KREDIET} vermogen_om_niet_ouder`,
			'beeindigend levensonderhoud 27: aangewezen_op_bedrijf vermogen_om_niet',
			'beeindigend bedrijfskapitaal 2: geen_kapitaal_bij_stoppen',
			'voorbereiding levensonderhoud 2: ',
			'voorbereiding begeleiding 2: ',
			'voorbereiding voorbereidingskrediet 29: voorbereidingskosten voorbereidingskrediet_maximum'
		]);
	});

	test('WerkSaam: voorwaarden voor schulden bij elk kapitaal, en artikel 8 bij dat van de oudere', () => {
		const t = toetsOp({}, { bij: WERKSAAM });
		const schulden = [
			'beleid_spaargeld_eerst',
			'beleid_noodzakelijk_voor_voortzetting',
			'beleid_finale_kwijting'
		];
		for (const c of ['gevestigd', 'beginnend'] as const) {
			const eigen = voorzieningIn(t, 'bedrijfskapitaal', c).regels.filter((r) =>
				r.startsWith('beleid')
			);
			expect(eigen).toEqual(schulden);
		}
		const ouder = voorzieningIn(t, 'bedrijfskapitaal', 'ouder').regels;
		expect(ouder.filter((r) => r.startsWith('beleid'))).toEqual([
			'beleid_kapitaal_eenmalig',
			'beleid_kapitaal_niet_boven_maximum',
			...schulden
		]);
	});

	test('artikel 38 lid 2: jaarcijfers bij levensonderhoud en waar artikel 21 aanspraak geeft, anders niet', () => {
		const met = toetsOp({})
			.voorzieningen.filter((v) => v.voorwaarden.includes('administratie_binnen_zes_maanden'))
			.map((v) => `${v.categorie} ${v.id} ${v.artikel.artikel}`);
		expect(met).toEqual([
			'gevestigd levensonderhoud 18',
			'gevestigd bedrijfskapitaal 20',
			'gevestigd borgtocht 20',
			'beginnend levensonderhoud 23',
			'ouder levensonderhoud 25',
			'beeindigend levensonderhoud 27'
		]);
	});

	test('artikel 14 lid 2: bij elk bedrijfskapitaal dat er kan zijn hoort dat er geen voorschot is', () => {
		const met = toetsOp({})
			.voorzieningen.filter((v) => v.voorwaarden.includes('geen_voorschot'))
			.map((v) => `${v.categorie} ${v.id} ${v.artikel.artikel}`);
		expect(met).toEqual([
			'gevestigd bedrijfskapitaal 20',
			'gevestigd bedrijfskapitaal 22',
			'beginnend bedrijfskapitaal 24',
			'ouder bedrijfskapitaal 26'
		]);
	});

	test.each([
		['2025-12-31', false],
		['2026-01-01', true]
	])(
		'artikel 27a: op %s hoort bij wie stopt de eis dat het bedrijf nog loopt: %s',
		(op, verwacht) => {
			const geeft = toetsOp({}, { op }).voorzieningen.filter((v) => v.id === 'levensonderhoud');
			const eis = 'terugwerkend_alleen_als_bedrijf_loopt';
			const bijStoppen = geeft.filter((v) => v.categorie === 'beeindigend');
			expect(bijStoppen.map((v) => v.voorwaarden.includes(eis))).toEqual([verwacht]);
			expect(geeft.filter((v) => v.voorwaarden.includes(eis))).toHaveLength(verwacht ? 1 : 0);
		}
	);

	test('artikel 13: boven de vermogensgrens blijft een lening staan, bij levensonderhoud en artikel 26', () => {
		const met = toetsOp({})
			.voorzieningen.filter((v) => v.voorwaarden.includes('vermogen_boven_grens_blijft_lening'))
			.map((v) => `${v.categorie} ${v.id}`);
		expect(met).toEqual([
			'gevestigd levensonderhoud',
			'beginnend levensonderhoud',
			'ouder levensonderhoud',
			'ouder bedrijfskapitaal',
			'beeindigend levensonderhoud'
		]);
	});

	test('een oudere onder het minimum van artikel 25 krijgt geen levensonderhoud, wel kapitaal', () => {
		const f = feiten().alsOudere().metKapitaal(500).met({ brutoInkomenOuder: 10_367 }).klaar();
		const t = toetsOp(f);
		expect(voorzieningIn(t, 'levensonderhoud', 'ouder').uitkomst).toBe('niet_voldaan');
		expect(voorzieningIn(t, 'bedrijfskapitaal', 'ouder').uitkomst).toBe('voldaan');
	});
});
