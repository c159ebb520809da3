import { describe, expect, test } from 'vitest';
import { gevallen, lijn } from '../../../../tests/wet/support.ts';

const ZONDER_PARTNER = { leefvorm: 'alleenstaand' } as const;

describe('Bbz 2004 art. 2 lid 1 onder b: uitkering uit hoofde van werkloosheid', () => {
	gevallen(
		'werkloosheidsuitkering',
		['laat bijstand toe', { uitkering: 'bijstand' }, ['voldaan', 'uitkering_wegens_werkloosheid']],
		['laat WW toe', { uitkering: 'ww' }, ['voldaan', 'uitkering_wegens_werkloosheid']],
		[
			'laat de uitkering van de partner meetellen',
			{ uitkering: 'geen', leefvorm: 'samen', partnerHeeftWerkloosheidsuitkering: true },
			['voldaan', 'partner_uitkering_wegens_werkloosheid']
		],
		[
			'laat een consulent kijken naar een arbeidsongeschiktheidsuitkering',
			{ uitkering: 'arbeidsongeschiktheid' },
			['oordeel_nodig', 'consulent', 'uitkering_vraagt_oordeel']
		],
		[
			'laat een consulent kijken naar een andere uitkering',
			{ ...ZONDER_PARTNER, uitkering: 'anders' },
			['oordeel_nodig', 'consulent', 'uitkering_vraagt_oordeel']
		],
		[
			'laat een consulent kijken naar dreigend ontslag',
			{ ...ZONDER_PARTNER, uitkering: 'geen', ontslagDreigt: true },
			['oordeel_nodig', 'consulent', 'ontslag_dreigt_praktijk']
		],
		[
			'weigert wie niets ontvangt en geen ontslag verwacht',
			{ ...ZONDER_PARTNER, uitkering: 'geen', ontslagDreigt: false },
			['niet_voldaan', 'geen_werkloosheidsuitkering']
		],
		[
			'weigert een paar waarvan geen van beiden iets ontvangt',
			{
				leefvorm: 'samen',
				partnerHeeftWerkloosheidsuitkering: false,
				uitkering: 'geen',
				ontslagDreigt: false
			},
			['niet_voldaan', 'geen_werkloosheidsuitkering']
		],
		[
			'vraagt een alleenstaande zonder uitkering naar ontslag',
			{ ...ZONDER_PARTNER, uitkering: 'geen' },
			['onbekend', 'ontslagDreigt']
		],
		[
			'vraagt een paar ook naar de partner',
			{ leefvorm: 'samen', uitkering: 'geen', ontslagDreigt: false },
			['onbekend', 'partnerHeeftWerkloosheidsuitkering']
		],
		[
			'vraagt een alleenstaande alleen naar de eigen uitkering',
			ZONDER_PARTNER,
			['onbekend', 'uitkering']
		]
	);
});

describe('Bbz 2004 art. 2 lid 1 onder b: begint een bedrijf', () => {
	gevallen(
		'begint_bedrijf',
		['laat toe wie nog moet beginnen', { bedrijfGestart: false }, ['voldaan', 'begint_bedrijf']],
		[
			'laat toe wie morgen begint',
			{ startdatumBedrijf: '2026-03-02' },
			['voldaan', 'begint_bedrijf']
		],
		[
			'laat een consulent kijken naar wie vandaag begint',
			{ startdatumBedrijf: '2026-03-01' },
			['oordeel_nodig', 'consulent', 'net_begonnen_beoordelen']
		],
		[
			'laat een consulent kijken tot een dag voor de 18 maanden',
			{ startdatumBedrijf: '2024-09-02' },
			['oordeel_nodig', 'consulent', 'net_begonnen_beoordelen']
		],
		[
			'weigert wie 18 maanden bezig is',
			{ startdatumBedrijf: '2024-09-01' },
			['niet_voldaan', 'bedrijf_loopt_te_lang']
		],
		[
			'weigert wie niet wil beginnen',
			{ bedrijfGestart: false, startvoornemen: false },
			['niet_voldaan', 'wil_niet_beginnen']
		],
		['vraagt of er al een bedrijf is', {}, ['onbekend', 'bedrijfGestart']],
		[
			'vraagt wie begonnen is sinds wanneer',
			{ bedrijfGestart: true },
			['onbekend', 'startdatumBedrijf']
		]
	);

	test('biedt wie niet wil beginnen aan om wel te beginnen, maar geen andere startdatum', () => {
		const niet = lijn('begint_bedrijf', { bedrijfGestart: false, startvoornemen: false });
		expect(niet.omslag).toEqual([{ feit: 'startvoornemen', waarde: true }]);
		expect(lijn('begint_bedrijf', { startdatumBedrijf: '2010-01-01' }).omslag).toEqual([]);
	});
});
