import { describe, expect, test } from 'vitest';
import { problemenVan } from '../../../../tests/wet/support.ts';
import { toets } from '../toets/toets.ts';
import { FEIT_IDS, FEITEN, isFeitId } from './catalogus.ts';
import type { Feiten } from './catalogus.ts';
import { leeftijdVan } from './controle.ts';

const OP = '2026-03-01';
const problemen = (feiten: unknown, op = OP) => problemenVan(() => toets(feiten as Feiten, op));
const codes = (feiten: unknown, op = OP) => problemen(feiten, op).map((p) => [p.code, ...p.feiten]);
const strijdig = (feiten: Feiten, op = OP) =>
	problemen(feiten, op).map((p) => [p.tegenstrijdigheid, ...p.feiten]);

describe('Een feit heeft een geldige waarde', () => {
	test.each<[zin: string, feiten: unknown, code: string]>([
		['weigert een getal waar ja of nee hoort', { bedrijfGestart: 1 }, 'verkeerd_type'],
		['weigert de tekst ja waar ja of nee hoort', { bedrijfGestart: 'ja' }, 'verkeerd_type'],
		['weigert null', { bedrijfGestart: null }, 'verkeerd_type'],
		['weigert een getal als tekst', { urenPerJaar: '1225' }, 'verkeerd_type'],
		['weigert NaN', { urenPerJaar: NaN }, 'verkeerd_type'],
		['weigert oneindig', { overigInkomen: Infinity }, 'verkeerd_type'],
		['weigert min oneindig', { winstPerJaar: -Infinity }, 'verkeerd_type'],
		['weigert een lijst', { urenPerJaar: [1225] }, 'verkeerd_type'],
		['weigert een object', { urenPerJaar: { waarde: 1225 } }, 'verkeerd_type'],
		['weigert een functie', { urenPerJaar: () => 1225 }, 'verkeerd_type'],
		['weigert een groot geheel getal', { urenPerJaar: 1225n }, 'verkeerd_type'],
		['weigert een symbool', { urenPerJaar: Symbol('uren') }, 'verkeerd_type'],
		['weigert negatief geld', { overigInkomen: -0.01 }, 'te_laag'],
		['weigert negatieve uren', { urenPerJaar: -1 }, 'te_laag'],
		['weigert meer dan een miljard', { spaargeld: 1_000_000_000.01 }, 'te_hoog'],
		['weigert meer uren dan een schrikkeljaar heeft', { urenPerJaar: 8785 }, 'te_hoog'],
		['weigert drie decimalen', { overigInkomen: 10.001 }, 'meer_dan_twee_decimalen'],
		['weigert een half uur', { urenPerJaar: 1225.5 }, 'geen_geheel_getal'],
		['weigert een rechtsvorm die niet bestaat', { rechtsvorm: 'kerk' }, 'geen_geldige_keuze'],
		['weigert 30 februari', { geboortedatum: '1985-02-30' }, 'geen_geldige_datum'],
		[
			'weigert 29 februari in een gewoon jaar',
			{ geboortedatum: '1985-02-29' },
			'geen_geldige_datum'
		],
		['weigert een Nederlandse datum', { geboortedatum: '15-06-1985' }, 'geen_geldige_datum'],
		['weigert een datum met tijd', { geboortedatum: '1985-06-15T00:00' }, 'geen_geldige_datum'],
		['weigert een datum met een spatie', { geboortedatum: ' 1985-06-15' }, 'geen_geldige_datum'],
		['weigert een geboortedag voor 1900', { geboortedatum: '1899-12-31' }, 'te_laag'],
		['weigert een startdag na 2100', { startdatumBedrijf: '2101-01-01' }, 'te_hoog']
	])('%s', (_zin, feiten, code) => {
		expect(codes(feiten)).toEqual([[code, ...Object.keys(feiten as object)]]);
	});

	test.each<[zin: string, Feiten]>([
		['laat 29 februari in een schrikkeljaar toe', { geboortedatum: '1984-02-29' }],
		['laat verlies toe', { winstPerJaar: -25_000.5 }],
		['laat nul toe', { overigInkomen: 0, urenPerJaar: 0 }],
		[
			'laat bedragen met centen toe die binair niet precies bestaan',
			{ overigInkomen: 1001.07, spaargeld: 0.29 }
		],
		['ziet undefined als onbekend', { urenPerJaar: undefined } as unknown as Feiten]
	])('%s', (_zin, feiten) => expect(problemen(feiten)).toEqual([]));
});

describe('Alleen feiten uit de catalogus', () => {
	test.each([
		['een verzonnen feit', { bsn: '123456782' }, 'bsn'],
		['een sleutel __proto__ uit JSON', JSON.parse('{"__proto__": {"x": 1}}'), '__proto__'],
		['een sleutel constructor', { constructor: 1 }, 'constructor'],
		['een sleutel toString', { toString: 1 }, 'toString'],
		['een sleutel hasOwnProperty', { hasOwnProperty: true }, 'hasOwnProperty']
	])('weigert %s', (_zin, feiten, naam) =>
		expect(codes(feiten)).toEqual([['onbekend_feit', naam]])
	);

	test.each([null, undefined, [], ['x'], 'tekst', 5, true, 10n, Symbol('x'), () => ({})])(
		'weigert iets dat geen feiten is (%#)',
		(feiten) => expect(codes(feiten)).toEqual([['verkeerd_type', 'feiten']])
	);

	test('kort lange namen en waarden in', () => {
		const [p] = problemen({ rechtsvorm: 'x'.repeat(500) });
		expect(p?.gelezen?.length).toBeLessThanOrEqual(61);
		expect(codes({ ['y'.repeat(500)]: 1 })[0]?.[1]?.length).toBeLessThanOrEqual(61);
	});

	test('kent geen eigenschappen van objecten als feit', () => {
		for (const naam of ['constructor', '__proto__', 'toString', ''])
			expect(isFeitId(naam)).toBe(false);
		for (const id of FEIT_IDS) expect(isFeitId(id)).toBe(true);
	});
});

describe('Feiten die niet samen kunnen', () => {
	test.each<[zin: string, Feiten, string, ...string[]]>([
		[
			'weigert een start voor de geboorte',
			{ geboortedatum: '2000-01-02', startdatumBedrijf: '2000-01-01' },
			'start_voor_geboorte',
			'startdatumBedrijf',
			'geboortedatum'
		],
		[
			'weigert een geboorte na de peildatum',
			{ geboortedatum: '2026-03-02' },
			'geboren_na_peildatum',
			'geboortedatum'
		],
		[
			'weigert een partner die nog niet geboren is',
			{ geboortedatumPartner: '2026-03-02' },
			'partner_geboren_na_peildatum',
			'geboortedatumPartner'
		],
		[
			'weigert niet begonnen met een startdatum van vandaag',
			{ bedrijfGestart: false, startdatumBedrijf: '2026-03-01' },
			'niet_gestart_met_startdatum',
			'bedrijfGestart',
			'startdatumBedrijf'
		],
		[
			'weigert begonnen met een startdatum van morgen',
			{ bedrijfGestart: true, startdatumBedrijf: '2026-03-02' },
			'gestart_met_latere_startdatum',
			'bedrijfGestart',
			'startdatumBedrijf'
		],
		[
			'weigert tien jaar bij een bedrijf dat een dag te jong is',
			{ tienJaarOnafgebroken: true, startdatumBedrijf: '2016-03-02' },
			'tien_jaar_bij_jonger_bedrijf',
			'tienJaarOnafgebroken',
			'startdatumBedrijf'
		],
		[
			'weigert partnerinkomen van een alleenstaande',
			{ leefvorm: 'alleenstaand', inkomenPartner: 1 },
			'alleen_met_partner',
			'leefvorm',
			'inkomenPartner'
		],
		[
			'weigert een partner met WW van een alleenstaande ouder',
			{ leefvorm: 'alleenstaande_ouder', partnerHeeftWerkloosheidsuitkering: true },
			'alleen_met_partner',
			'leefvorm',
			'partnerHeeftWerkloosheidsuitkering'
		],
		[
			'weigert samen meer uren dan een jaar heeft',
			{ urenPerJaar: 4393, urenLoondienstPerJaar: 4392 },
			'meer_uren_dan_een_jaar',
			'urenPerJaar',
			'urenLoondienstPerJaar'
		]
	])('%s', (_zin, feiten, ...verwacht) => expect(strijdig(feiten)).toEqual([verwacht]));

	test.each<[zin: string, Feiten]>([
		[
			'laat een start op de geboortedag toe',
			{ geboortedatum: '2000-01-01', startdatumBedrijf: '2000-01-01' }
		],
		['laat een geboorte op de peildatum toe', { geboortedatum: OP }],
		[
			'laat een start morgen toe voor wie nog niet begonnen is',
			{ bedrijfGestart: false, startdatumBedrijf: '2026-03-02' }
		],
		['laat precies tien jaar toe', { tienJaarOnafgebroken: true, startdatumBedrijf: '2016-03-01' }],
		[
			'laat partnerinkomen van nul toe bij een alleenstaande',
			{ leefvorm: 'alleenstaand', inkomenPartner: 0 }
		],
		[
			'laat samen precies een schrikkeljaar aan uren toe',
			{ urenPerJaar: 4392, urenLoondienstPerJaar: 4392 }
		]
	])('%s', (_zin, feiten) => expect(strijdig(feiten)).toEqual([]));

	test('noemt alle problemen tegelijk, ook tegenspraak naast een verkeerde waarde', () => {
		const alles = problemen({
			bsn: 1,
			overigInkomen: -5,
			geboortedatum: '2030-01-01',
			leefvorm: 'alleenstaand',
			inkomenPartner: 900,
			urenPerJaar: 8000,
			urenLoondienstPerJaar: 2000
		});
		expect(alles.map((p) => p.tegenstrijdigheid ?? p.code)).toEqual([
			'onbekend_feit',
			'te_laag',
			'geboren_na_peildatum',
			'alleen_met_partner',
			'meer_uren_dan_een_jaar'
		]);
	});
});

describe('De catalogus', () => {
	test('biedt leeftijd, verleden en oordelen van anderen nooit aan om te veranderen', () => {
		const veranderbaar = FEIT_IDS.filter((id) => FEITEN[id].veranderbaar);
		for (const id of veranderbaar) {
			expect(FEITEN[id].soort).not.toBe('datum');
			expect(id).not.toMatch(/^oordeel|geboorte|TienJaar|eerder|Voorafgaande/);
		}
		expect(veranderbaar.length).toBeGreaterThan(10);
	});

	test('geeft de leeftijd alleen als de geboortedatum bekend is', () => {
		expect(leeftijdVan({ geboortedatum: '1985-03-01' }, OP)).toBe(41);
		expect(leeftijdVan({}, OP)).toBeUndefined();
	});
});
