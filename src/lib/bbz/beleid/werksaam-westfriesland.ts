import type { Beleid } from './beleid.types.ts';

/** Beleidsregel Bbz 2004 van WerkSaam Westfriesland, artikel 2 tot en met 9. */
export const werksaamWestfriesland: Beleid = {
	id: 'werksaam-westfriesland',
	naam: 'WerkSaam Westfriesland',
	versies: [
		{
			vanaf: '2018-07-01',
			regeling: 'Beleidsregel Bbz 2004 WerkSaam Westfriesland',
			bron: 'Blad gemeenschappelijke regeling 2018, 958',
			verlaagdUrencriterium: { artikel: '9' },
			maxima: {
				begeleidingVoorbereiding: { artikel: '5', lid: '2', bedrag: 4000 },
				begeleidingNaStart: { artikel: '7', lid: '2', bedrag: 1750, maanden: 12 },
				voorbereidingskrediet: { artikel: '6', lid: '1', bedrag: 2718 }
			},
			renteVoorbereidingskrediet: { artikel: '6', lid: '2' },
			voorbereiding: [
				{ grond: 'vakbekwaam', artikel: '3', lid: '1', onderdeel: 'a' },
				{ grond: 'arbeidsmarkt', artikel: '3', lid: '1', onderdeel: 'b' },
				{ grond: 'surseance', artikel: '4', onderdeel: 'a' },
				{ grond: 'faillissement', artikel: '4', onderdeel: 'b' },
				{ grond: 'te_hoge_schulden', artikel: '4', onderdeel: 'c' },
				{ grond: 'bewind_of_curatele', artikel: '4', onderdeel: 'd' },
				{ grond: 'wettelijke_eisen_onhaalbaar', artikel: '4', onderdeel: 'e' },
				{ grond: 'persoonlijke_belemmering', artikel: '4', onderdeel: 'f' },
				{ grond: 'eerder_afgewezen', artikel: '4', onderdeel: 'g' },
				{ grond: 'onvoldoende_basis', artikel: '4', onderdeel: 'h' },
				{ grond: 'loondienst_sneller', artikel: '4', onderdeel: 'i' }
			],
			kapitaalOuder: [
				{ grond: 'kapitaal_eenmalig', artikel: '8', lid: '1' },
				{ grond: 'kapitaal_niet_boven_maximum', artikel: '8', lid: '2' }
			],
			schuldenBetalen: [
				{ grond: 'spaargeld_eerst', artikel: '2', lid: '3', onderdeel: 'toelichting' },
				{
					grond: 'noodzakelijk_voor_voortzetting',
					artikel: '2',
					lid: '3',
					onderdeel: 'toelichting'
				},
				{ grond: 'finale_kwijting', artikel: '2', lid: '3', onderdeel: 'toelichting' }
			]
		}
	]
};
