import { describe, expect, test } from 'vitest';
import type { Feiten } from '../feiten/catalogus.ts';
import { gevallen, lijn } from '../../../../tests/wet/support.ts';

describe('Bbz 2004 art. 1 onder b: bedrijf of beroep hier te lande', () => {
	gevallen(
		'bedrijf_in_nederland',
		[
			'laat een bedrijf in Nederland toe',
			{ bedrijfInNederland: true },
			['voldaan', 'bedrijf_hier_te_lande']
		],
		[
			'weigert een bedrijf in het buitenland',
			{ bedrijfInNederland: false },
			['niet_voldaan', 'bedrijf_in_buitenland']
		],
		['vraagt waar het bedrijf is', {}, ['onbekend', 'bedrijfInNederland']]
	);
});

describe('Bbz 2004 art. 1 onder b ten eerste: de wettelijke vereisten', () => {
	gevallen(
		'wettelijke_vereisten',
		[
			'laat toe wie alles in orde heeft',
			{ wettelijkeVereisten: 'in_orde' },
			['voldaan', 'vereisten_in_orde']
		],
		[
			'laat een consulent kijken als een vergunning is aangevraagd',
			{ wettelijkeVereisten: 'in_aanvraag' },
			['oordeel_nodig', 'consulent', 'vereisten_in_aanvraag']
		],
		[
			'weigert wie een vergunning mist',
			{ wettelijkeVereisten: 'niet_in_orde' },
			['niet_voldaan', 'vereisten_niet_in_orde']
		],
		[
			'weigert wie nooit kan voldoen',
			{ wettelijkeVereisten: 'niet_haalbaar' },
			['niet_voldaan', 'vereisten_niet_haalbaar']
		],
		['vraagt naar de vereisten', {}, ['onbekend', 'wettelijkeVereisten']]
	);

	test('biedt alleen een uitweg waar die er is', () => {
		const mist = lijn('wettelijke_vereisten', { wettelijkeVereisten: 'niet_in_orde' });
		expect(mist.omslag).toEqual([{ feit: 'wettelijkeVereisten', waarde: 'in_orde' }]);
		expect(lijn('wettelijke_vereisten', { wettelijkeVereisten: 'niet_haalbaar' }).omslag).toEqual(
			[]
		);
	});
});

describe('Bbz 2004 art. 1 onder b ten derde: zeggenschap en risico', () => {
	gevallen(
		'zeggenschap_en_risico',
		[
			'laat toe wie beide heeft',
			{ zeggenschapEnRisico: true },
			['voldaan', 'heeft_zeggenschap_en_risico']
		],
		[
			'weigert wie een van beide mist',
			{ zeggenschapEnRisico: false },
			['niet_voldaan', 'geen_zeggenschap_of_risico']
		],
		[
			'neemt beide aan bij een eenmanszaak',
			{ rechtsvorm: 'eenmanszaak' },
			['voldaan', 'eenmanszaak_is_eigen_risico']
		],
		[
			'gelooft wie zegt dat een ander beslist, ook bij een eenmanszaak',
			{ rechtsvorm: 'eenmanszaak', zeggenschapEnRisico: false },
			['niet_voldaan', 'geen_zeggenschap_of_risico']
		],
		['vraagt het bij een bv', { rechtsvorm: 'bv' }, ['onbekend', 'zeggenschapEnRisico']],
		['vraagt het als de rechtsvorm onbekend is', {}, ['onbekend', 'zeggenschapEnRisico']]
	);
});

describe('Bbz 2004 art. 30: de rechtsvorm', () => {
	const vorm = (rechtsvorm: NonNullable<Feiten['rechtsvorm']>) =>
		lijn('rechtsvorm', { rechtsvorm });

	test.each([
		'eenmanszaak',
		'vof',
		'maatschap',
		'maatschap_alleen_arbeid',
		'cv_beherend',
		'bv',
		'cooperatie_wa'
	] as const)('laat een %s toe', (rechtsvorm) => expect(vorm(rechtsvorm).uitkomst).toBe('voldaan'));

	test.each(['cv_stil', 'cooperatie_ua_ba', 'nv', 'vereniging'] as const)(
		'weigert een %s',
		(rechtsvorm) => {
			expect(vorm(rechtsvorm).waarom).toEqual({
				code: 'rechtsvorm_past_niet',
				waarden: { rechtsvorm }
			});
			expect(vorm(rechtsvorm).uitkomst).toBe('niet_voldaan');
		}
	);

	gevallen(
		'rechtsvorm',
		[
			'laat een consulent naar een stichting kijken',
			{ rechtsvorm: 'stichting' },
			['oordeel_nodig', 'consulent', 'rechtsvorm_vraagt_oordeel']
		],
		[
			'volgt een positief oordeel over een stichting',
			{ rechtsvorm: 'stichting', oordeelRechtsvorm: true },
			['voldaan', 'rechtsvorm_past']
		],
		[
			'volgt een negatief oordeel over een stichting',
			{ rechtsvorm: 'stichting', oordeelRechtsvorm: false },
			['niet_voldaan', 'rechtsvorm_past_niet']
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
		],
		['vraagt eerst of er al een bedrijf is', {}, ['onbekend', 'bedrijfGestart', 'rechtsvorm']],
		[
			'ziet een startdatum in de toekomst als nog niet begonnen',
			{ startdatumBedrijf: '2026-03-02' },
			['voldaan', 'rechtsvorm_nog_te_kiezen']
		],
		[
			'ziet een startdatum van vandaag als begonnen',
			{ startdatumBedrijf: '2026-03-01' },
			['onbekend', 'rechtsvorm']
		]
	);
});
