import { describe, expect, test } from 'vitest';
import { gevallen, lijn } from '../../../../tests/wet/support.ts';

const OP = '2026-03-01';

describe('Bbz 2004 art. 1 onder b: zelfstandige is wie 18 jaar of ouder is', () => {
	gevallen(
		'leeftijd_minimum',
		['weigert wie morgen 18 wordt', { geboortedatum: '2008-03-02' }, ['niet_voldaan', 'te_jong']],
		['laat toe wie vandaag 18 is', { geboortedatum: '2008-03-01' }, ['voldaan', 'oud_genoeg']],
		['laat toe wie gisteren 18 werd', { geboortedatum: '2008-02-28' }, ['voldaan', 'oud_genoeg']],
		[
			'weigert op 28 februari wie op 29 februari is geboren en dus op 1 maart verjaart',
			{ geboortedatum: '2008-02-29' },
			['niet_voldaan', 'te_jong'],
			{ op: '2026-02-28' }
		],
		[
			'laat die schrikkelkop op 1 maart toe',
			{ geboortedatum: '2008-02-29' },
			['voldaan', 'oud_genoeg']
		],
		['vraagt alleen de geboortedatum', {}, ['onbekend', 'geboortedatum']]
	);

	test('noemt de leeftijd en het minimum, en biedt nooit een andere leeftijd aan', () => {
		const r = lijn('leeftijd_minimum', { geboortedatum: '2010-03-02' });
		expect(r.waarom).toEqual({ code: 'te_jong', waarden: { leeftijd: 15, minimum: 18 } });
		expect(r.veranderbaar).toEqual([]);
		expect(r.omslag).toEqual([]);
	});
});

describe('Bbz 2004 art. 1 onder b; AOW art. 7a: zelfstandige tot de AOW-leeftijd', () => {
	gevallen(
		'leeftijd_aow',
		['laat toe wie morgen 67 wordt', { geboortedatum: '1959-03-02' }, ['voldaan', 'nog_geen_aow']],
		['weigert wie vandaag 67 is', { geboortedatum: '1959-03-01' }, ['niet_voldaan', 'aow_bereikt']],
		[
			'weigert wie al langer AOW heeft',
			{ geboortedatum: '1950-01-01' },
			['niet_voldaan', 'aow_bereikt']
		],
		[
			'laat in 2022 toe wie een dag voor 66 jaar en 7 maanden zit',
			{ geboortedatum: '1955-09-16' },
			['voldaan', 'nog_geen_aow'],
			{ op: '2022-04-15' }
		],
		[
			'weigert in 2022 wie 66 jaar en 7 maanden is',
			{ geboortedatum: '1955-09-15' },
			['niet_voldaan', 'aow_bereikt'],
			{ op: '2022-04-15' }
		],
		[
			'laat in 2028 toe wie 67 jaar maar nog geen 67 jaar en 3 maanden is',
			{ geboortedatum: '1961-01-15' },
			['voldaan', 'nog_geen_aow'],
			{ op: '2028-04-14' }
		],
		[
			'weigert in 2028 wie 67 jaar en 3 maanden is',
			{ geboortedatum: '1961-01-15' },
			['niet_voldaan', 'aow_bereikt'],
			{ op: '2028-04-15' }
		],
		['vraagt alleen de geboortedatum', {}, ['onbekend', 'geboortedatum']]
	);

	test('weet het niet voor wie buiten de vastgestelde tabel valt, en raadt niet', () => {
		const r = lijn('leeftijd_aow', { geboortedatum: '1970-01-01' }, { op: '2035-01-01' });
		expect([r.uitkomst, r.waarom.code]).toEqual(['onbekend', 'parameter_ontbreekt']);
	});
});

describe('Participatiewet art. 40 en Bbz 2004 art. 36: de bevoegde gemeente', () => {
	gevallen(
		'woonplaats',
		['laat toe wie in de gemeente woont', { woontInGemeente: true }, ['voldaan', 'woont_hier']],
		['verwijst wie elders woont', { woontInGemeente: false }, ['niet_voldaan', 'woont_elders']],
		['vraagt eerst alleen de woonplaats', {}, ['onbekend', 'woontInGemeente']],
		[
			'volgt bij een schipper zonder woonplaats de ligplaats',
			{ woontInGemeente: false, schipperZonderWoonplaats: true, ligplaatsInGemeente: true },
			['voldaan', 'ligplaats_hier']
		],
		[
			'verwijst een schipper met een ligplaats elders',
			{ schipperZonderWoonplaats: true, ligplaatsInGemeente: false },
			['niet_voldaan', 'ligplaats_elders']
		],
		[
			'vraagt een schipper naar de ligplaats',
			{ woontInGemeente: false, schipperZonderWoonplaats: true },
			['onbekend', 'ligplaatsInGemeente']
		],
		[
			'laat wie hier woont niet meer los als hij ook schipper is',
			{ woontInGemeente: true, schipperZonderWoonplaats: true },
			['voldaan', 'woont_hier']
		],
		[
			'laat tot 2020 een mens oordelen over de centrumgemeente van een schipper',
			{ schipperZonderWoonplaats: true, ligplaatsInGemeente: true },
			['oordeel_nodig', 'consulent', 'beoordeling_nodig'],
			{ op: '2019-12-31' }
		],
		[
			'volgt vanaf 2020 de ligplaats van een schipper',
			{ schipperZonderWoonplaats: true, ligplaatsInGemeente: true },
			['voldaan', 'ligplaats_hier'],
			{ op: '2020-01-01' }
		],
		[
			'kijkt ook voor 2020 bij anderen naar de woonplaats',
			{ woontInGemeente: false },
			['niet_voldaan', 'woont_elders'],
			{ op: '2019-12-31' }
		],
		[
			'houdt ook voor 2020 wie hier woont en schipper is hier',
			{ woontInGemeente: true, schipperZonderWoonplaats: true },
			['voldaan', 'woont_hier'],
			{ op: '2019-12-31' }
		]
	);
});

describe('Participatiewet art. 11: Nederlander of gelijkgesteld', () => {
	gevallen(
		'nationaliteit',
		[
			'laat toe wie gelijkgesteld is',
			{ nederlanderOfGelijkgesteld: true },
			['voldaan', 'nationaliteit_telt_mee']
		],
		[
			'weigert wie niet gelijkgesteld is',
			{ nederlanderOfGelijkgesteld: false },
			['niet_voldaan', 'geen_gelijkstelling']
		],
		['vraagt het als het onbekend is', {}, ['onbekend', 'nederlanderOfGelijkgesteld']]
	);

	test('verwijst naar de wettekst van de peildatum', () => {
		const { artikel } = lijn('nationaliteit', {}, { op: OP });
		expect(artikel).toMatchObject({ regeling: 'Participatiewet', artikel: '11' });
		expect(artikel.url).toContain('BWBR0015703');
		expect(artikel.url).toContain(OP);
	});
});
