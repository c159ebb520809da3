/** Requests that are published as examples; a test runs each of them. */
export const EXAMPLES = {
	starter: {
		summary: 'Iemand met bijstand wil starten',
		value: {
			peildatum: '2026-03-01',
			beleid: 'landelijk',
			feiten: {
				doel: 'starten',
				geboortedatum: '1990-05-17',
				uitkering: 'bijstand',
				bedrijfGestart: false,
				gevraagdKapitaal: 12500.5
			}
		}
	},
	gevestigde: {
		summary: 'Een ondernemer met tijdelijk te weinig inkomen, met de herkomst van een feit',
		value: {
			peildatum: '2026-03-01',
			beleid: 'werksaam-westfriesland',
			feiten: {
				doel: 'doorgaan',
				vraagtLevensonderhoud: true,
				geboortedatum: '1984-11-02',
				bedrijfGestart: true,
				startdatumBedrijf: '2016-04-01',
				urenPerJaar: 1500,
				leefvorm: 'alleenstaand',
				winstPerJaar: 9000
			},
			herkomst: { geboortedatum: 'geregistreerd' }
		}
	}
} as const;

/** Requests that are refused, each with what is wrong. */
export const REFUSED_EXAMPLES = {
	onbestaandeDatum: {
		summary: 'Een datum die niet bestaat en een feit dat niet bestaat',
		value: {
			peildatum: '2026-03-01',
			feiten: { geboortedatum: '1990-02-30', lievelingskleur: 'blauw' }
		}
	},
	zonderPeildatum: {
		summary: 'Zonder peildatum',
		value: { feiten: { doel: 'starten' } }
	}
} as const;
