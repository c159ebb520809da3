import { describe, expect, test } from 'vitest';
import { gevallen, lijn } from '../../../../tests/wet/support.ts';

const TOT = { op: '2019-12-31' };
const VANAF = { op: '2020-01-01' };

describe('Bbz 2004 art. 2 lid 1 onder c: leeftijd van de oudere zelfstandige', () => {
	gevallen(
		'ouder_leeftijd',
		[
			'laat in 2026 toe wie op 31 december 1959 is geboren',
			{ geboortedatum: '1959-12-31' },
			['voldaan', 'geboren_voor_grens']
		],
		[
			'weigert in 2026 wie op 1 januari 1960 is geboren',
			{ geboortedatum: '1960-01-01' },
			['niet_voldaan', 'geboren_op_of_na_grens']
		],
		[
			'weigert in 2026 wie een dag later is geboren',
			{ geboortedatum: '1960-01-02' },
			['niet_voldaan', 'geboren_op_of_na_grens']
		],
		[
			'laat eind 2019 nog toe wie 55 is',
			{ geboortedatum: '1964-12-31' },
			['voldaan', 'oud_genoeg_ouder'],
			TOT
		],
		[
			'weigert eind 2019 wie morgen 55 wordt',
			{ geboortedatum: '1965-01-01' },
			['niet_voldaan', 'te_jong_ouder'],
			TOT
		],
		[
			'laat eind 2019 toe wie 56 is',
			{ geboortedatum: '1963-12-31' },
			['voldaan', 'oud_genoeg_ouder'],
			TOT
		],
		[
			'weigert een dag later die 55-jarige: nu telt het geboortejaar',
			{ geboortedatum: '1964-12-31' },
			['niet_voldaan', 'geboren_op_of_na_grens'],
			VANAF
		],
		['vraagt de geboortedatum voor 2020', {}, ['onbekend', 'geboortedatum'], TOT],
		['vraagt de geboortedatum vanaf 2020', {}, ['onbekend', 'geboortedatum'], VANAF]
	);
});

describe('Bbz 2004 art. 2 lid 1 onder c: tien jaar onafgebroken voor de aanvraag', () => {
	gevallen(
		'ouder_tien_jaar',
		[
			'laat tien jaar onafgebroken toe',
			{ startdatumBedrijf: '2016-03-01', tienJaarOnafgebroken: true },
			['voldaan', 'tien_jaar_onafgebroken']
		],
		[
			'weigert een dag korter dan tien jaar',
			{ startdatumBedrijf: '2016-03-02' },
			['niet_voldaan', 'geen_tien_jaar']
		],
		[
			'vraagt bij tien jaar of het onafgebroken was',
			{ startdatumBedrijf: '2016-03-01' },
			['onbekend', 'tienJaarOnafgebroken']
		],
		[
			'weigert een onderbreking',
			{ startdatumBedrijf: '2000-01-01', tienJaarOnafgebroken: false },
			['niet_voldaan', 'geen_tien_jaar_onafgebroken']
		],
		[
			'weigert wie nog niet begonnen is',
			{ bedrijfGestart: false },
			['niet_voldaan', 'bedrijf_nog_niet_gestart']
		],
		[
			'vraagt wie een bedrijf heeft alleen naar de tien jaar',
			{ bedrijfGestart: true },
			['onbekend', 'tienJaarOnafgebroken']
		]
	);
});

describe('Bbz 2004 art. 2 lid 1 onder c: inkomen duurzaam ontoereikend', () => {
	gevallen(
		'ouder_duurzaam_ontoereikend',
		[
			'laat zonder oordeel een consulent kijken',
			{},
			['oordeel_nodig', 'consulent', 'duurzaam_ontoereikend_beoordelen']
		],
		[
			'volgt een bevestigend oordeel',
			{ oordeelDuurzaamOntoereikend: true },
			['voldaan', 'duurzaam_ontoereikend_geoordeeld']
		],
		[
			'volgt een ontkennend oordeel',
			{ oordeelDuurzaamOntoereikend: false },
			['niet_voldaan', 'niet_duurzaam_ontoereikend']
		]
	);
});

describe('Bbz 2004 art. 25: het minimum bruto inkomen', () => {
	gevallen(
		'ouder_minimuminkomen',
		[
			'weigert een cent onder het minimum',
			{ brutoInkomenOuder: 10367.99 },
			['niet_voldaan', 'minimuminkomen_niet_gehaald']
		],
		['laat het minimum toe', { brutoInkomenOuder: 10368 }, ['voldaan', 'minimuminkomen_gehaald']],
		[
			'laat meer dan het minimum toe',
			{ brutoInkomenOuder: 10368.01 },
			['voldaan', 'minimuminkomen_gehaald']
		],
		['kent geen maximum', { brutoInkomenOuder: 90_000 }, ['voldaan', 'minimuminkomen_gehaald']],
		['vraagt naar het bruto inkomen', {}, ['onbekend', 'brutoInkomenOuder']],
		[
			'gebruikt in 2018 het bedrag van 2018',
			{ brutoInkomenOuder: 7799 },
			['voldaan', 'minimuminkomen_gehaald'],
			{ op: '2018-12-31' }
		],
		[
			'gebruikt in 2019 het bedrag van 2019',
			{ brutoInkomenOuder: 7799 },
			['niet_voldaan', 'minimuminkomen_niet_gehaald'],
			{ op: '2019-01-01' }
		]
	);

	test('weet het in 2027 niet, ook niet bij een hoog inkomen', () => {
		const r = lijn('ouder_minimuminkomen', { brutoInkomenOuder: 50_000 }, { op: '2027-06-01' });
		expect(r.waarom).toEqual({
			code: 'parameter_ontbreekt',
			waarden: { parameters: ['minimuminkomenOuder'] }
		});
	});
});
