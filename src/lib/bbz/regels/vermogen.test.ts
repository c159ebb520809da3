import { describe, expect, test } from 'vitest';
import type { Feiten } from '../feiten/catalogus.ts';
import { gevallen, lijn } from '../../../../tests/wet/support.ts';

const vermogen = (eigen: number, totaal = eigen): Feiten => ({
	totaalVermogen: totaal,
	schulden: totaal - eigen
});
const ONDER = 59_782;
const BOVEN = 251_233;
const OUDER = 175_864;

describe('Bbz 2004 art. 22: vermogen bij kapitaal om niet', () => {
	gevallen(
		'vermogen_kapitaal_om_niet',
		[
			'laat een euro onder de ondergrens toe',
			vermogen(ONDER - 1),
			['voldaan', 'vermogen_onder_ondergrens']
		],
		['laat de ondergrens toe', vermogen(ONDER), ['voldaan', 'vermogen_onder_ondergrens']],
		[
			'weigert een euro boven de ondergrens zonder schulden',
			vermogen(ONDER + 1),
			['niet_voldaan', 'vermogen_tussen_grenzen_hoog_aandeel']
		],
		['vraagt naar bezit en schulden', {}, ['onbekend', 'totaalVermogen', 'schulden']],
		[
			'weigert ook tijdens hoofdstuk VIIa, dat alleen over algemene bijstand ging (art. 54)',
			vermogen(400_000),
			['niet_voldaan', 'vermogen_boven_bovengrens'],
			{ op: '2021-11-15' }
		],
		[
			'laat tijdens hoofdstuk VIIa de ondergrens van dat jaar toe',
			vermogen(47_041),
			['voldaan', 'vermogen_onder_ondergrens'],
			{ op: '2021-11-15' }
		]
	);
});

describe('Bbz 2004 art. 3 lid 1: vermogen bij bijstand om niet', () => {
	gevallen(
		'vermogen_om_niet',
		[
			'laat een euro onder de ondergrens toe',
			vermogen(ONDER - 1),
			['voldaan', 'vermogen_onder_ondergrens']
		],
		['laat de ondergrens toe', vermogen(ONDER), ['voldaan', 'vermogen_onder_ondergrens']],
		[
			'weigert een euro boven de ondergrens zonder schulden',
			vermogen(ONDER + 1),
			['niet_voldaan', 'vermogen_tussen_grenzen_hoog_aandeel']
		],
		[
			'laat tussen de grenzen precies 30 procent toe',
			vermogen(90_000, 300_000),
			['voldaan', 'vermogen_tussen_grenzen_laag_aandeel']
		],
		[
			'laat tussen de grenzen minder dan 30 procent toe',
			vermogen(89_999, 300_000),
			['voldaan', 'vermogen_tussen_grenzen_laag_aandeel']
		],
		[
			'weigert tussen de grenzen meer dan 30 procent',
			vermogen(90_001, 300_000),
			['niet_voldaan', 'vermogen_tussen_grenzen_hoog_aandeel']
		],
		[
			'valt op de bovengrens in het voordeel van de aanvrager uit',
			vermogen(BOVEN),
			['voldaan', 'vermogen_op_bovengrens']
		],
		[
			'weigert een euro boven de bovengrens, hoe laag het aandeel ook is',
			vermogen(BOVEN + 1, 5_000_000),
			['niet_voldaan', 'vermogen_boven_bovengrens']
		],
		[
			'laat meer schulden dan bezit toe',
			{ totaalVermogen: 1000, schulden: 90_000 },
			['voldaan', 'vermogen_onder_ondergrens']
		],
		['vraagt vermogen en schulden', {}, ['onbekend', 'totaalVermogen', 'schulden']],
		[
			'vraagt bij bekend vermogen alleen nog schulden',
			{ totaalVermogen: 5 },
			['onbekend', 'schulden']
		]
	);

	test('is een vraag naar de vorm, niet naar de toegang', () => {
		expect(lijn('vermogen_om_niet', vermogen(BOVEN + 1)).gevolg).toBe('vorm');
	});

	test('noemt beide grenzen en de verhouding als gebruikte bedragen', () => {
		const gebruikt = lijn('vermogen_om_niet', vermogen(90_001, 300_000)).parameters;
		expect(gebruikt.map((p) => [p.parameter, p.waarde]).sort()).toEqual([
			['vermogenBovengrens', BOVEN],
			['vermogenOndergrens', ONDER],
			['vermogensverhouding', 0.3]
		]);
	});
});

describe('Bbz 2004 art. 55-58 (hoofdstuk VIIa): vermogen telt even niet', () => {
	const RIJK = vermogen(900_000);
	gevallen(
		'vermogen_om_niet',
		[
			'weigert op 30 september 2021 nog op vermogen',
			RIJK,
			['niet_voldaan', 'vermogen_boven_bovengrens'],
			{ op: '2021-09-30' }
		],
		[
			'laat vermogen vanaf 1 oktober 2021 buiten beschouwing',
			RIJK,
			['voldaan', 'tijdelijk_regime'],
			{ op: '2021-10-01' }
		],
		[
			'vraagt dan ook niet naar het vermogen',
			{},
			['voldaan', 'tijdelijk_regime'],
			{ op: '2022-01-01' }
		],
		['doet dat nog op 31 maart 2022', RIJK, ['voldaan', 'tijdelijk_regime'], { op: '2022-03-31' }],
		[
			'weigert vanaf 1 april 2022 weer op vermogen',
			RIJK,
			['niet_voldaan', 'vermogen_boven_bovengrens'],
			{ op: '2022-04-01' }
		]
	);
});

describe('Bbz 2004 art. 3 lid 2: vermogensgrens van de oudere', () => {
	gevallen(
		'vermogen_om_niet_ouder',
		[
			'laat een euro onder de grens toe',
			vermogen(OUDER - 1),
			['voldaan', 'vermogen_onder_grens_ouder']
		],
		['laat de grens toe', vermogen(OUDER), ['voldaan', 'vermogen_onder_grens_ouder']],
		[
			'weigert een euro erboven',
			vermogen(OUDER + 1),
			['niet_voldaan', 'vermogen_boven_grens_ouder']
		],
		['vraagt vermogen en schulden', {}, ['onbekend', 'totaalVermogen', 'schulden']]
	);
});

describe('Bbz 2004 art. 19: levensonderhoud direct om niet', () => {
	const LAAG = { inkomenRegelmatigEnDuurzaamLaag: true, ...vermogen(1000) } as const;
	gevallen(
		'direct_om_niet',
		['laat zes maanden toe', { ...LAAG, verwachteDuurInMaanden: 6 }, ['voldaan', 'direct_om_niet']],
		[
			'laat vijf maanden toe',
			{ ...LAAG, verwachteDuurInMaanden: 5 },
			['voldaan', 'direct_om_niet']
		],
		[
			'weigert zeven maanden',
			{ ...LAAG, verwachteDuurInMaanden: 7 },
			['niet_voldaan', 'niet_direct_om_niet']
		],
		[
			'weigert een inkomen dat niet duurzaam laag is',
			{ ...LAAG, inkomenRegelmatigEnDuurzaamLaag: false, verwachteDuurInMaanden: 3 },
			['niet_voldaan', 'niet_direct_om_niet']
		],
		[
			'weigert te veel vermogen (onderdeel c)',
			{ ...LAAG, ...vermogen(ONDER + 1), verwachteDuurInMaanden: 3 },
			['niet_voldaan', 'niet_direct_om_niet']
		],
		[
			'laat vermogen op de ondergrens toe',
			{ ...LAAG, ...vermogen(ONDER), verwachteDuurInMaanden: 3 },
			['voldaan', 'direct_om_niet']
		],
		[
			'weigert op een ding dat vaststaat zonder de rest te vragen',
			{ verwachteDuurInMaanden: 7 },
			['niet_voldaan', 'niet_direct_om_niet']
		],
		['weigert op vermogen alleen', vermogen(ONDER + 1), ['niet_voldaan', 'niet_direct_om_niet']],
		[
			'vraagt alles als niets bekend is',
			{},
			[
				'onbekend',
				'verwachteDuurInMaanden',
				'inkomenRegelmatigEnDuurzaamLaag',
				'totaalVermogen',
				'schulden'
			]
		],
		[
			'vraagt het vermogen als de rest past',
			{ inkomenRegelmatigEnDuurzaamLaag: true, verwachteDuurInMaanden: 2 },
			['onbekend', 'totaalVermogen', 'schulden']
		]
	);
});
