import { describe, expect, test } from 'vitest';
import { gevallen, lijn } from '../../../../tests/wet/support.ts';

describe('Bbz 2004 art. 2 lid 1 onder a: gedurende een redelijke termijn zelfstandig', () => {
	gevallen(
		'redelijke_termijn',
		[
			'laat 18 volle maanden toe, als praktijk',
			{ startdatumBedrijf: '2024-09-01' },
			['voldaan', 'redelijke_termijn_praktijk']
		],
		[
			'laat een consulent kijken naar een dag korter dan 18 maanden',
			{ startdatumBedrijf: '2024-09-02' },
			['oordeel_nodig', 'consulent', 'korter_dan_praktijk']
		],
		[
			'laat langer dan 18 maanden toe',
			{ startdatumBedrijf: '2010-01-01' },
			['voldaan', 'redelijke_termijn_praktijk']
		],
		[
			'telt van 31 augustus tot 28 februari als 18 volle maanden',
			{ startdatumBedrijf: '2024-08-31' },
			['voldaan', 'redelijke_termijn_praktijk'],
			{ op: '2026-02-28' }
		],
		[
			'volgt het oordeel van een consulent dat de termijn is gehaald',
			{ startdatumBedrijf: '2026-01-01', oordeelRedelijkeTermijn: true },
			['voldaan', 'redelijke_termijn_geoordeeld']
		],
		[
			'volgt het oordeel van een consulent dat de termijn niet is gehaald',
			{ startdatumBedrijf: '2010-01-01', oordeelRedelijkeTermijn: false },
			['niet_voldaan', 'redelijke_termijn_niet_geoordeeld']
		],
		[
			'weigert wie nog niet begonnen is',
			{ bedrijfGestart: false },
			['niet_voldaan', 'bedrijf_nog_niet_gestart']
		],
		[
			'vraagt wie begonnen is sinds wanneer',
			{ bedrijfGestart: true },
			['onbekend', 'startdatumBedrijf']
		],
		['vraagt anders of en wanneer', {}, ['onbekend', 'bedrijfGestart', 'startdatumBedrijf']]
	);

	test('toont dat de 18 maanden praktijk zijn en niet bevestigd', () => {
		const r = lijn('redelijke_termijn', { startdatumBedrijf: '2010-01-01' });
		expect(r.laag).toBe('wet');
		expect(r.parameters).toEqual([
			expect.objectContaining({ parameter: 'redelijkeTermijn', waarde: 18, zekerheid: 'onzeker' })
		]);
	});
});
