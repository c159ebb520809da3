import { describe, expect, test } from 'vitest';
import { gevallen, lijn } from '../../../../tests/wet/support.ts';
import type { RegelId } from './alle.ts';

const MAXIMA: readonly [RegelId, string, jaar: number, maximum: number][] = [
	['kapitaal_maximum_gevestigd', 'art. 20', 2017, 193_784],
	['kapitaal_maximum_gevestigd', 'art. 20', 2019, 199_680],
	['kapitaal_maximum_gevestigd', 'art. 20', 2020, 203_135],
	['kapitaal_maximum_gevestigd', 'art. 20', 2026, 261_048],
	['kapitaal_maximum_om_niet', 'art. 22', 2024, 12_352],
	['kapitaal_maximum_om_niet', 'art. 22', 2026, 13_052],
	['kapitaal_maximum_starter', 'art. 24', 2018, 36_155],
	['kapitaal_maximum_starter', 'art. 24', 2026, 48_060],
	['kapitaal_maximum_ouder', 'art. 26', 2023, 12_403],
	['kapitaal_maximum_ouder', 'art. 26', 2026, 13_052]
];

describe.each(MAXIMA)('Bbz 2004 %s (%s) in %i: ten hoogste € %i', (id, _artikel, jaar, maximum) => {
	const vraag = (gevraagdKapitaal: number, dag = '07-15') =>
		lijn(id, { gevraagdKapitaal }, { op: `${jaar}-${dag}` });

	test('laat een cent onder het maximum toe', () =>
		expect(vraag(maximum - 0.01).uitkomst).toBe('voldaan'));
	test('laat het maximum toe', () => expect(vraag(maximum).uitkomst).toBe('voldaan'));
	test('weigert een cent boven het maximum en noemt het maximum als uitweg', () => {
		const r = vraag(maximum + 0.01);
		expect(r.waarom).toEqual({
			code: 'boven_maximum',
			waarden: { gevraagd: maximum + 0.01, maximum }
		});
		expect(r.omslag).toEqual([{ feit: 'gevraagdKapitaal', waarde: maximum }]);
	});
	test('geldt op de eerste en de laatste dag van het jaar', () => {
		expect(vraag(maximum, '01-01').parameters[0]?.waarde).toBe(maximum);
		expect(vraag(maximum, '12-31').parameters[0]?.waarde).toBe(maximum);
	});
	test('vraagt naar het bedrag', () =>
		expect(lijn(id, {}).ontbreekt).toEqual(['gevraagdKapitaal']));
	test('weet het na de laatste tabel niet', () => {
		const r = lijn(id, { gevraagdKapitaal: 1 }, { op: '2027-06-01' });
		expect([r.uitkomst, r.waarom.code]).toEqual(['onbekend', 'parameter_ontbreekt']);
	});
});

describe('Participatiewet art. 15: een andere financier gaat voor', () => {
	gevallen(
		'andere_financiering',
		['laat toe wie is afgewezen', { bankfinanciering: 'afgewezen' }, ['voldaan', 'bank_wees_af']],
		[
			'weigert wie bij een bank terechtkan',
			{ bankfinanciering: 'mogelijk' },
			['niet_voldaan', 'bank_kan_financieren']
		],
		[
			'laat een consulent kijken zolang de bank nadenkt',
			{ bankfinanciering: 'in_behandeling' },
			['oordeel_nodig', 'consulent', 'bank_in_behandeling']
		],
		[
			'weigert niet wie nog niets vroeg',
			{ bankfinanciering: 'niet_gevraagd' },
			['oordeel_nodig', 'consulent', 'bank_nog_niet_gevraagd']
		],
		['vraagt naar de bank', {}, ['onbekend', 'bankfinanciering']]
	);
});

describe('Bbz 2004 art. 14 lid 3: wie via het UWV gaat', () => {
	gevallen(
		'uwv_doelgroep',
		[
			'laat toe wie niet bij het UWV hoort',
			{ uwvDoelgroep: false },
			['voldaan', 'geen_uwv_doelgroep']
		],
		['weigert wie bij het UWV hoort', { uwvDoelgroep: true }, ['niet_voldaan', 'uwv_doelgroep']],
		['vraagt ernaar', {}, ['onbekend', 'uwvDoelgroep']]
	);
});

describe('Bbz 2004 art. 30 lid 1 en 3: hoofdelijke aansprakelijkheid', () => {
	gevallen(
		'vennoten_aansprakelijk',
		['vraagt een eenmanszaak niets', { rechtsvorm: 'eenmanszaak' }, ['voldaan', 'geen_vennoten']],
		[
			'laat een vof toe waar iedereen tekent',
			{ rechtsvorm: 'vof', vennotenAanvaardenAansprakelijkheid: true },
			['voldaan', 'vennoten_aansprakelijk']
		],
		[
			'weigert een vof waar niet iedereen tekent',
			{ rechtsvorm: 'vof', vennotenAanvaardenAansprakelijkheid: false },
			['niet_voldaan', 'vennoten_niet_aansprakelijk']
		],
		[
			'laat een consulent kijken naar wie nog een vof moet beginnen',
			{ bedrijfGestart: false, rechtsvorm: 'vof' },
			['oordeel_nodig', 'consulent', 'beoordeling_nodig']
		],
		[
			'vraagt het ook aan een bv',
			{ rechtsvorm: 'bv' },
			['onbekend', 'vennotenAanvaardenAansprakelijkheid']
		],
		[
			'geeft een maat met alleen arbeid geen kapitaal, ook als iedereen tekent',
			{ rechtsvorm: 'maatschap_alleen_arbeid', vennotenAanvaardenAansprakelijkheid: true },
			['niet_voldaan', 'geen_kapitaal_bij_alleen_arbeid']
		],
		[
			'laat wie nog moet beginnen de vorm nog kiezen',
			{ bedrijfGestart: false },
			['voldaan', 'rechtsvorm_nog_te_kiezen']
		],
		[
			'vraagt wie begonnen is naar de rechtsvorm',
			{ bedrijfGestart: true },
			['onbekend', 'rechtsvorm']
		]
	);
});

describe('Bbz 2004 art. 22: inkomen duurzaam onder de norm', () => {
	gevallen(
		'inkomen_duurzaam_laag',
		[
			'laat een duurzaam laag inkomen toe',
			{ inkomenRegelmatigEnDuurzaamLaag: true },
			['voldaan', 'inkomen_duurzaam_laag']
		],
		[
			'weigert een tijdelijk laag inkomen',
			{ inkomenRegelmatigEnDuurzaamLaag: false },
			['niet_voldaan', 'inkomen_niet_duurzaam_laag']
		],
		['vraagt ernaar', {}, ['onbekend', 'inkomenRegelmatigEnDuurzaamLaag']]
	);
});
