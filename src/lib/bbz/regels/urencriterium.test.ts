import { describe, expect, test } from 'vitest';
import { gevallen, lijn, WERKSAAM } from '../../../../tests/wet/support.ts';

const LOKAAL = { bij: WERKSAAM };

describe('Bbz 2004 art. 1 onder b ten tweede; Wet IB 2001 art. 3.6: ten minste 1.225 uren', () => {
	gevallen(
		'uren_minimum',
		['weigert 1.224 uren', { urenPerJaar: 1224 }, ['niet_voldaan', 'te_weinig_uren']],
		['laat 1.225 uren toe', { urenPerJaar: 1225 }, ['voldaan', 'genoeg_uren']],
		['laat 1.226 uren toe', { urenPerJaar: 1226 }, ['voldaan', 'genoeg_uren']],
		['weigert nul uren', { urenPerJaar: 0 }, ['niet_voldaan', 'te_weinig_uren']],
		['vraagt naar de uren', {}, ['onbekend', 'urenPerJaar']],
		[
			'kent landelijk geen verlaagd criterium bij arbeidsongeschiktheid',
			{ urenPerJaar: 1224, gedeeltelijkArbeidsongeschikt: true },
			['niet_voldaan', 'te_weinig_uren']
		]
	);

	test('noemt 1.225 uren als wat er moet veranderen', () => {
		const r = lijn('uren_minimum', { urenPerJaar: 900 });
		expect(r.omslag).toEqual([{ feit: 'urenPerJaar', waarde: 1225 }]);
		expect(r.waarom).toEqual({ code: 'te_weinig_uren', waarden: { uren: 900, grens: 1225 } });
		expect(r.parameters.map((p) => [p.parameter, p.waarde])).toEqual([['urencriterium', 1225]]);
	});
});

describe('WerkSaam art. 9: het verlaagde urencriterium van 800 uren', () => {
	gevallen(
		'uren_minimum',
		[
			'weigert 799 uren zonder te vragen',
			{ urenPerJaar: 799 },
			['niet_voldaan', 'te_weinig_uren'],
			LOKAAL
		],
		[
			'weigert 799 uren ook bij arbeidsongeschiktheid',
			{ urenPerJaar: 799, gedeeltelijkArbeidsongeschikt: true },
			['niet_voldaan', 'te_weinig_uren'],
			LOKAAL
		],
		[
			'vraagt bij 800 uren naar arbeidsongeschiktheid',
			{ urenPerJaar: 800 },
			['onbekend', 'gedeeltelijkArbeidsongeschikt'],
			LOKAAL
		],
		[
			'laat 800 uren toe bij arbeidsongeschiktheid',
			{ urenPerJaar: 800, gedeeltelijkArbeidsongeschikt: true },
			['voldaan', 'genoeg_uren_verlaagd'],
			LOKAAL
		],
		[
			'weigert 800 uren zonder arbeidsongeschiktheid',
			{ urenPerJaar: 800, gedeeltelijkArbeidsongeschikt: false },
			['niet_voldaan', 'te_weinig_uren'],
			LOKAAL
		],
		[
			'vraagt het bij 1.224 uren nog',
			{ urenPerJaar: 1224 },
			['onbekend', 'gedeeltelijkArbeidsongeschikt'],
			LOKAAL
		],
		[
			'laat 1.224 uren toe bij arbeidsongeschiktheid',
			{ urenPerJaar: 1224, gedeeltelijkArbeidsongeschikt: true },
			['voldaan', 'genoeg_uren_verlaagd'],
			LOKAAL
		],
		['vraagt bij 1.225 uren niets meer', { urenPerJaar: 1225 }, ['voldaan', 'genoeg_uren'], LOKAAL]
	);

	test('noemt wie arbeidsongeschikt is 800 uren als grens en als uitweg', () => {
		const r = lijn(
			'uren_minimum',
			{ urenPerJaar: 700, gedeeltelijkArbeidsongeschikt: true },
			LOKAAL
		);
		expect(r.waarom).toEqual({ code: 'te_weinig_uren', waarden: { uren: 700, grens: 800 } });
		expect(r.omslag).toEqual([{ feit: 'urenPerJaar', waarde: 800 }]);
	});

	test('staat in de lijn als beleid, met het artikel van de gemeente', () => {
		const r = lijn(
			'uren_minimum',
			{ urenPerJaar: 800, gedeeltelijkArbeidsongeschikt: true },
			LOKAAL
		);
		expect(r.laag).toBe('beleid');
		expect(r.artikel).toMatchObject({
			regeling: 'Beleidsregel Bbz 2004 WerkSaam Westfriesland',
			artikel: '9'
		});
	});

	test('blijft bij 1.225 uren een lijn van de wet', () => {
		expect(lijn('uren_minimum', { urenPerJaar: 1225 }, LOKAAL).laag).toBe('wet');
	});
});

describe('Wet IB 2001 art. 3.6 lid 1 onder a en b: de meeste tijd in het bedrijf', () => {
	const GEVESTIGD = {
		ondernemerInVijfVoorafgaandeJaren: true,
		startdatumBedrijf: '2010-01-01'
	} as const;
	gevallen(
		'uren_grotendeels',
		[
			'weigert wie precies de helft elders werkt',
			{ ...GEVESTIGD, urenPerJaar: 1300, urenLoondienstPerJaar: 1300 },
			['niet_voldaan', 'niet_meeste_tijd_in_bedrijf']
		],
		[
			'laat toe wie een uur meer in het bedrijf werkt',
			{ ...GEVESTIGD, urenPerJaar: 1301, urenLoondienstPerJaar: 1300 },
			['voldaan', 'meeste_tijd_in_bedrijf']
		],
		[
			'weigert wie een uur meer elders werkt',
			{ ...GEVESTIGD, urenPerJaar: 1300, urenLoondienstPerJaar: 1301 },
			['niet_voldaan', 'niet_meeste_tijd_in_bedrijf']
		],
		[
			'stelt de eis niet aan wie in een van de vijf jaren geen ondernemer was',
			{ ondernemerInVijfVoorafgaandeJaren: false, urenPerJaar: 100, urenLoondienstPerJaar: 1800 },
			['voldaan', 'startersuitzondering']
		],
		[
			'stelt de eis niet aan wie nog moet beginnen',
			{ bedrijfGestart: false },
			['voldaan', 'startersuitzondering']
		],
		[
			'zondert een bedrijf uit 2022 in 2026 nog uit: in 2021 was er geen',
			{ startdatumBedrijf: '2022-01-01' },
			['voldaan', 'startersuitzondering']
		],
		[
			'zondert een bedrijf van 31 december 2021 in 2026 niet meer uit',
			{ startdatumBedrijf: '2021-12-31' },
			['onbekend', 'urenPerJaar', 'urenLoondienstPerJaar']
		],
		[
			'zondert dat bedrijf op 31 december 2025 nog wel uit',
			{ startdatumBedrijf: '2021-12-31' },
			['voldaan', 'startersuitzondering'],
			{ op: '2025-12-31' }
		],
		[
			'vraagt naar de vijf jaren als de helft of meer elders zit',
			{ urenPerJaar: 1300, urenLoondienstPerJaar: 1300 },
			['onbekend', 'ondernemerInVijfVoorafgaandeJaren']
		],
		[
			'vraagt niets als de meeste tijd al in het bedrijf zit',
			{ urenPerJaar: 1300, urenLoondienstPerJaar: 1299 },
			['voldaan', 'meeste_tijd_in_bedrijf']
		],
		[
			'vraagt uren en jaren als niets bekend is',
			{},
			['onbekend', 'urenPerJaar', 'urenLoondienstPerJaar', 'ondernemerInVijfVoorafgaandeJaren']
		],
		[
			'laat een consulent kijken bij een jong bedrijf van wie al vijf jaar ondernemer is',
			{ ondernemerInVijfVoorafgaandeJaren: true, startdatumBedrijf: '2025-01-01' },
			['oordeel_nodig', 'consulent', 'beoordeling_nodig']
		]
	);

	test('noemt meer uren in het bedrijf en minder elders als uitweg', () => {
		const r = lijn('uren_grotendeels', {
			...GEVESTIGD,
			urenPerJaar: 1300,
			urenLoondienstPerJaar: 1500
		});
		expect(r.omslag).toEqual([
			{ feit: 'urenPerJaar', waarde: 1501 },
			{ feit: 'urenLoondienstPerJaar', waarde: 1299 }
		]);
	});

	test('noemt geen uitweg die niet in een jaar past', () => {
		const r = lijn('uren_grotendeels', {
			...GEVESTIGD,
			urenPerJaar: 0,
			urenLoondienstPerJaar: 4392
		});
		expect(r.omslag).toEqual([]);
	});
});
