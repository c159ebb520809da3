import { describe, expect, test } from 'vitest';
import { gevallen, lijn, toetsOp, WERKSAAM } from '../../../../tests/wet/support.ts';
import type { Geval } from '../../../../tests/wet/support.ts';
import type { BeleidsregelId } from './beleidsgronden.ts';

function lokaal(id: BeleidsregelId, ...rijen: readonly Geval[]): void {
	gevallen(id, ...rijen.map(([zin, f, v]): Geval => [zin, f, v, { bij: WERKSAAM }]));
}

describe('WerkSaam art. 3 lid 1: toegang tot de voorbereidingsperiode', () => {
	lokaal(
		'beleid_vakbekwaam',
		[
			'laat de entreetoets over vakbekwaamheid beslissen',
			{},
			['oordeel_nodig', 'entreetoets', 'beoordeling_nodig']
		],
		['laat toe wie vakbekwaam is', { oordeelVakbekwaam: true }, ['voldaan', 'positief_geoordeeld']],
		[
			'weigert wie niet vakbekwaam is',
			{ oordeelVakbekwaam: false },
			['niet_voldaan', 'negatief_geoordeeld']
		]
	);
	lokaal(
		'beleid_arbeidsmarkt',
		[
			'laat een consulent over de arbeidsmarkt beslissen',
			{},
			['oordeel_nodig', 'consulent', 'beoordeling_nodig']
		],
		[
			'laat toe als de arbeidsmarkt er aanleiding toe geeft',
			{ oordeelArbeidsmarkt: true },
			['voldaan', 'positief_geoordeeld']
		],
		[
			'weigert als de arbeidsmarkt dat niet doet',
			{ oordeelArbeidsmarkt: false },
			['niet_voldaan', 'negatief_geoordeeld']
		]
	);
});

describe('WerkSaam art. 4: wie niet in aanmerking komt', () => {
	lokaal(
		'beleid_surseance',
		['a: weigert bij surseance', { surseance: true }, ['niet_voldaan', 'grond_aanwezig']],
		['a: laat toe zonder surseance', { surseance: false }, ['voldaan', 'geen_grond']],
		['a: vraagt naar surseance', {}, ['onbekend', 'surseance']]
	);
	lokaal(
		'beleid_faillissement',
		['b: weigert bij faillissement', { faillissement: true }, ['niet_voldaan', 'grond_aanwezig']],
		['b: laat toe zonder faillissement', { faillissement: false }, ['voldaan', 'geen_grond']],
		['b: vraagt naar faillissement', {}, ['onbekend', 'faillissement']]
	);
	lokaal(
		'beleid_te_hoge_schulden',
		[
			'c: weigert bij te hoge schulden',
			{ schuldsituatie: 'te_hoog' },
			['niet_voldaan', 'grond_aanwezig']
		],
		[
			'c: weigert zolang een schuldregeling loopt',
			{ schuldsituatie: 'schuldregeling_loopt' },
			['niet_voldaan', 'grond_aanwezig']
		],
		['c: laat toe met een schone lei', { schuldsituatie: 'schone_lei' }, ['voldaan', 'schone_lei']],
		['c: laat toe zonder schulden', { schuldsituatie: 'geen' }, ['voldaan', 'geen_grond']],
		[
			'c: laat een consulent kijken naar beheersbare schulden',
			{ schuldsituatie: 'beheersbaar' },
			['oordeel_nodig', 'consulent', 'beoordeling_nodig']
		],
		['c: vraagt naar schulden', {}, ['onbekend', 'schuldsituatie']]
	);
	lokaal(
		'beleid_bewind_of_curatele',
		[
			'd: weigert bij bewind of curatele',
			{ bewindOfCuratele: true },
			['niet_voldaan', 'grond_aanwezig']
		],
		['d: laat toe zonder bewind', { bewindOfCuratele: false }, ['voldaan', 'geen_grond']],
		['d: vraagt naar bewind', {}, ['onbekend', 'bewindOfCuratele']]
	);
	lokaal(
		'beleid_wettelijke_eisen_onhaalbaar',
		[
			'e: weigert als de eisen niet haalbaar zijn',
			{ wettelijkeVereisten: 'niet_haalbaar' },
			['niet_voldaan', 'grond_aanwezig']
		],
		[
			'e: laat toe wie nog iets moet regelen',
			{ wettelijkeVereisten: 'niet_in_orde' },
			['voldaan', 'geen_grond']
		],
		['e: vraagt naar de eisen', {}, ['onbekend', 'wettelijkeVereisten']]
	);
	lokaal(
		'beleid_persoonlijke_belemmering',
		['f: laat een adviesbureau kijken', {}, ['oordeel_nodig', 'adviesbureau', 'beoordeling_nodig']],
		[
			'f: weigert bij een belemmering',
			{ oordeelPersoonlijkeBelemmering: true },
			['niet_voldaan', 'negatief_geoordeeld']
		],
		[
			'f: laat toe zonder belemmering',
			{ oordeelPersoonlijkeBelemmering: false },
			['voldaan', 'positief_geoordeeld']
		]
	);
	lokaal(
		'beleid_eerder_afgewezen',
		['g: laat toe wie nooit is afgewezen', { eerderAfgewezen: false }, ['voldaan', 'geen_grond']],
		[
			'g: weigert zonder gewijzigde omstandigheden',
			{ eerderAfgewezen: true, omstandighedenGewijzigd: false },
			['niet_voldaan', 'grond_aanwezig']
		],
		[
			'g: laat toe bij gewijzigde omstandigheden',
			{ eerderAfgewezen: true, omstandighedenGewijzigd: true },
			['voldaan', 'gewijzigde_omstandigheden']
		],
		[
			'g: vraagt na een afwijzing naar de omstandigheden',
			{ eerderAfgewezen: true },
			['onbekend', 'omstandighedenGewijzigd']
		],
		['g: vraagt naar een eerdere afwijzing', {}, ['onbekend', 'eerderAfgewezen']]
	);
	lokaal(
		'beleid_onvoldoende_basis',
		['h: laat een adviesbureau kijken', {}, ['oordeel_nodig', 'adviesbureau', 'beoordeling_nodig']],
		[
			'h: weigert zonder basis',
			{ oordeelBasisVoorLevensvatbaarheid: false },
			['niet_voldaan', 'negatief_geoordeeld']
		],
		[
			'h: laat toe met basis',
			{ oordeelBasisVoorLevensvatbaarheid: true },
			['voldaan', 'positief_geoordeeld']
		]
	);
	lokaal(
		'beleid_loondienst_sneller',
		['i: laat een consulent kijken', {}, ['oordeel_nodig', 'consulent', 'beoordeling_nodig']],
		[
			'i: weigert als loondienst sneller is',
			{ oordeelLoondienstSneller: true },
			['niet_voldaan', 'negatief_geoordeeld']
		],
		[
			'i: laat toe als loondienst niet sneller is',
			{ oordeelLoondienstSneller: false },
			['voldaan', 'positief_geoordeeld']
		]
	);

	test('staan als beleid in de toets, met onderdeel a tot en met i, en landelijk helemaal niet', () => {
		const onderdelen = toetsOp({}, { bij: WERKSAAM })
			.regels.filter((r) => r.laag === 'beleid' && r.artikel.artikel === '4')
			.map((r) => r.artikel.onderdeel);
		expect(onderdelen).toEqual([...'abcdefghi']);
		expect(toetsOp({}).regels.filter((r) => r.laag === 'beleid')).toEqual([]);
	});
});

describe('WerkSaam art. 8: kapitaal voor de oudere, eenmaal en niet boven het maximum', () => {
	lokaal(
		'beleid_kapitaal_eenmalig',
		['laat een eerste keer toe', { eerderKapitaalOuder: false }, ['voldaan', 'eerste_keer']],
		['weigert een tweede keer', { eerderKapitaalOuder: true }, ['niet_voldaan', 'al_eens_gehad']],
		['vraagt naar een eerdere keer', {}, ['onbekend', 'eerderKapitaalOuder']]
	);
	lokaal(
		'beleid_kapitaal_niet_boven_maximum',
		[
			'laat een cent onder het maximum toe',
			{ gevraagdKapitaal: 13051.99 },
			['voldaan', 'binnen_maximum']
		],
		['laat het maximum toe', { gevraagdKapitaal: 13_052 }, ['voldaan', 'binnen_maximum']],
		[
			'weigert een behoefte boven het maximum helemaal',
			{ gevraagdKapitaal: 13052.01 },
			['niet_voldaan', 'boven_maximum']
		],
		['vraagt naar het bedrag', {}, ['onbekend', 'gevraagdKapitaal']]
	);

	test('noemt het maximum als uitweg', () => {
		const r = lijn(
			'beleid_kapitaal_niet_boven_maximum',
			{ gevraagdKapitaal: 20_000 },
			{ bij: WERKSAAM }
		);
		expect(r.omslag).toEqual([{ feit: 'gevraagdKapitaal', waarde: 13_052 }]);
	});
});

describe('WerkSaam art. 2 lid 3 (toelichting): kapitaal om schulden te betalen', () => {
	const SCHULD = { kapitaalVoorSchulden: true } as const;
	lokaal(
		'beleid_spaargeld_eerst',
		[
			'geldt niet als er geen schulden worden betaald',
			{ kapitaalVoorSchulden: false, spaargeld: 9000 },
			['voldaan', 'niet_van_toepassing']
		],
		['laat toe zonder spaargeld', { ...SCHULD, spaargeld: 0 }, ['voldaan', 'geen_spaargeld']],
		[
			'laat een consulent kijken naar een cent spaargeld',
			{ ...SCHULD, spaargeld: 0.01 },
			['oordeel_nodig', 'consulent', 'spaargeld_eerst']
		],
		['vraagt naar spaargeld', SCHULD, ['onbekend', 'spaargeld']],
		['vraagt eerst of het om schulden gaat', {}, ['onbekend', 'kapitaalVoorSchulden']]
	);
	lokaal(
		'beleid_noodzakelijk_voor_voortzetting',
		[
			'geldt niet zonder schulden',
			{ kapitaalVoorSchulden: false },
			['voldaan', 'niet_van_toepassing']
		],
		[
			'laat een consulent over de noodzaak oordelen',
			SCHULD,
			['oordeel_nodig', 'consulent', 'beoordeling_nodig']
		],
		[
			'laat een noodzakelijke betaling toe',
			{ ...SCHULD, noodzakelijkVoorVoortzetting: true },
			['voldaan', 'positief_geoordeeld']
		],
		[
			'weigert een betaling die niet nodig is',
			{ ...SCHULD, noodzakelijkVoorVoortzetting: false },
			['niet_voldaan', 'negatief_geoordeeld']
		]
	);
	lokaal(
		'beleid_finale_kwijting',
		[
			'geldt niet zonder schulden',
			{ kapitaalVoorSchulden: false },
			['voldaan', 'niet_van_toepassing']
		],
		[
			'geldt niet voor andere schulden dan een banklening',
			{ ...SCHULD, herfinanciertBanklening: false },
			['voldaan', 'niet_van_toepassing']
		],
		[
			'laat herfinancieren toe als de bank finale kwijting geeft',
			{ ...SCHULD, herfinanciertBanklening: true, bankStemtInMetFinaleKwijting: true },
			['voldaan', 'bank_stemt_in']
		],
		[
			'weigert herfinancieren zonder finale kwijting',
			{ ...SCHULD, herfinanciertBanklening: true, bankStemtInMetFinaleKwijting: false },
			['niet_voldaan', 'bank_stemt_niet_in']
		],
		['vraagt of het om een banklening gaat', SCHULD, ['onbekend', 'herfinanciertBanklening']],
		[
			'vraagt wat de bank doet',
			{ ...SCHULD, herfinanciertBanklening: true },
			['onbekend', 'bankStemtInMetFinaleKwijting']
		]
	);
});
