import { describe, expect, test } from 'vitest';
import { gevallen, lijn, WERKSAAM } from '../../../../tests/wet/support.ts';

const LOKAAL = { bij: WERKSAAM };

describe('Bbz 2004 art. 2 lid 3: bijstandsgerechtigde met startvoornemen', () => {
	gevallen(
		'ontvangt_bijstand',
		['laat toe wie bijstand heeft', { uitkering: 'bijstand' }, ['voldaan', 'ontvangt_bijstand']],
		['weigert wie WW heeft', { uitkering: 'ww' }, ['niet_voldaan', 'ontvangt_geen_bijstand']],
		['vraagt naar de uitkering', {}, ['onbekend', 'uitkering']]
	);
	gevallen(
		'startvoornemen',
		[
			'laat toe wie wil beginnen',
			{ bedrijfGestart: false, startvoornemen: true },
			['voldaan', 'heeft_startvoornemen']
		],
		[
			'leidt het voornemen af uit het doel',
			{ bedrijfGestart: false, doel: 'starten' },
			['voldaan', 'heeft_startvoornemen']
		],
		[
			'weigert wie niet wil beginnen',
			{ bedrijfGestart: false, startvoornemen: false },
			['niet_voldaan', 'geen_startvoornemen']
		],
		[
			'weigert wie al begonnen is',
			{ bedrijfGestart: true, startvoornemen: true },
			['niet_voldaan', 'bedrijf_loopt']
		],
		['vraagt naar het voornemen', { bedrijfGestart: false }, ['onbekend', 'startvoornemen']],
		['vraagt eerst of er al een bedrijf is', {}, ['onbekend', 'bedrijfGestart']]
	);
	gevallen(
		'meewerken_begeleiding',
		['neemt aan dat iemand meewerkt', {}, ['voldaan', 'werkt_mee']],
		['laat toe wie zegt mee te werken', { werktMeeAanBegeleiding: true }, ['voldaan', 'werkt_mee']],
		[
			'weigert wie niet meewerkt',
			{ werktMeeAanBegeleiding: false },
			['niet_voldaan', 'werkt_niet_mee']
		]
	);
});

describe('Bbz 2004 art. 29 lid 1: noodzakelijke voorbereidingskosten', () => {
	gevallen(
		'voorbereidingskosten',
		[
			'laat zonder oordeel een consulent kijken',
			{},
			['oordeel_nodig', 'consulent', 'kosten_beoordelen']
		],
		[
			'volgt een positief oordeel',
			{ oordeelKostenNoodzakelijk: true },
			['voldaan', 'kosten_noodzakelijk']
		],
		[
			'volgt een negatief oordeel',
			{ oordeelKostenNoodzakelijk: false },
			['niet_voldaan', 'kosten_niet_noodzakelijk']
		]
	);
});

describe('Bbz 2004 art. 29 en WerkSaam art. 6: hoogte van het voorbereidingskrediet', () => {
	gevallen(
		'voorbereidingskrediet_maximum',
		[
			'kent landelijk geen maximum',
			{ gevraagdVoorbereidingskrediet: 25_000 },
			['voldaan', 'niet_van_toepassing']
		],
		[
			'laat € 2.717,99 toe',
			{ gevraagdVoorbereidingskrediet: 2717.99 },
			['voldaan', 'binnen_maximum'],
			LOKAAL
		],
		[
			'laat € 2.718 toe',
			{ gevraagdVoorbereidingskrediet: 2718 },
			['voldaan', 'binnen_maximum'],
			LOKAAL
		],
		[
			'weigert € 2.718,01',
			{ gevraagdVoorbereidingskrediet: 2718.01 },
			['niet_voldaan', 'boven_maximum'],
			LOKAAL
		],
		['vraagt naar het bedrag', {}, ['onbekend', 'gevraagdVoorbereidingskrediet'], LOKAAL]
	);

	test('noemt bij een plaatselijk maximum het plaatselijke artikel', () => {
		const r = lijn(
			'voorbereidingskrediet_maximum',
			{ gevraagdVoorbereidingskrediet: 3000 },
			LOKAAL
		);
		expect([r.laag, r.artikel.regeling, r.artikel.artikel, r.artikel.lid]).toEqual([
			'beleid',
			'Beleidsregel Bbz 2004 WerkSaam Westfriesland',
			'6',
			'1'
		]);
		expect(r.omslag).toEqual([{ feit: 'gevraagdVoorbereidingskrediet', waarde: 2718 }]);
		expect(lijn('voorbereidingskrediet_maximum', {}).laag).toBe('wet');
	});
});
