import { describe, expect, test } from 'vitest';
import { gevallen, lijn } from '../../../../tests/wet/support.ts';

describe('Bbz 2004 art. 1 onder c: levensvatbaar', () => {
	gevallen(
		'levensvatbaar',
		[
			'laat zonder oordeel een adviesbureau kijken',
			{},
			['oordeel_nodig', 'adviesbureau', 'levensvatbaarheid_beoordelen']
		],
		[
			'weigert nooit op eigen twijfel van de ondernemer',
			{ verwachtLevensvatbaar: false },
			['oordeel_nodig', 'adviesbureau', 'levensvatbaarheid_zelf_betwijfeld']
		],
		[
			'neemt eigen vertrouwen van de ondernemer niet als bewijs',
			{ verwachtLevensvatbaar: true },
			['oordeel_nodig', 'adviesbureau', 'levensvatbaarheid_beoordelen']
		],
		[
			'volgt een positief oordeel',
			{ oordeelLevensvatbaar: true },
			['voldaan', 'levensvatbaar_geoordeeld']
		],
		[
			'volgt een negatief oordeel',
			{ oordeelLevensvatbaar: false },
			['niet_voldaan', 'niet_levensvatbaar_geoordeeld']
		]
	);

	test('vraagt van wie nog moet beginnen een plan, en van wie loopt cijfers', () => {
		const bewijs = (bedrijfGestart: boolean) =>
			lijn('levensvatbaar', { bedrijfGestart }).wiebeslist?.bewijs;
		expect(bewijs(false)).toContain('ondernemingsplan');
		expect(bewijs(true)).toContain('jaarrekeningen');
	});
});

describe('Bbz 2004 art. 2 lid 1 onder c en d: niet levensvatbaar', () => {
	gevallen(
		'niet_levensvatbaar',
		[
			'laat zonder oordeel een adviesbureau kijken',
			{},
			['oordeel_nodig', 'adviesbureau', 'levensvatbaarheid_beoordelen']
		],
		[
			'volgt een negatief oordeel',
			{ oordeelLevensvatbaar: false },
			['voldaan', 'niet_levensvatbaar_geoordeeld']
		],
		[
			'weigert wie een levensvatbaar bedrijf heeft',
			{ oordeelLevensvatbaar: true },
			['niet_voldaan', 'levensvatbaar_geoordeeld']
		]
	);
});

describe('Bbz 2004 art. 2 lid 1: er is een lopend bedrijf', () => {
	gevallen(
		'bedrijf_loopt',
		['laat een lopend bedrijf toe', { bedrijfGestart: true }, ['voldaan', 'bedrijf_loopt']],
		[
			'weigert wie nog niet begonnen is',
			{ bedrijfGestart: false },
			['niet_voldaan', 'bedrijf_nog_niet_gestart']
		],
		[
			'laat een bedrijf toe dat vandaag begint',
			{ startdatumBedrijf: '2026-03-01' },
			['voldaan', 'bedrijf_loopt']
		],
		[
			'weigert een bedrijf dat morgen begint',
			{ startdatumBedrijf: '2026-03-02' },
			['niet_voldaan', 'bedrijf_nog_niet_gestart']
		],
		['vraagt of het bedrijf er al is', {}, ['onbekend', 'bedrijfGestart']]
	);
});
