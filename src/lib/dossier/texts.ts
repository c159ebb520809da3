import type { Bron, Taak } from './dossier.types.ts';
import type { Fase } from './fase.ts';

/** What every screen says of a dossier. */
export const dossierTeksten = {
	fase: {
		gestart: {
			naam: 'Gestart',
			uitleg: 'Er staan antwoorden in het dossier. Nog niemand behandelt het.'
		},
		in_behandeling: {
			naam: 'In behandeling',
			uitleg: 'Een consulent van de gemeente behandelt het dossier.'
		},
		in_onderzoek: {
			naam: 'In onderzoek',
			uitleg: 'Een bureau onderzoekt de kansen van het bedrijf. Daarna beslist de gemeente.'
		}
	} satisfies Record<Fase, { naam: string; uitleg: string }>,
	taak: {
		consulent: 'Consulent',
		adviseur: 'Adviseur',
		begeleider: 'Begeleider'
	} satisfies Record<Taak, string>,
	bron: { scan: 'in de scan' } satisfies Record<Bron, string>,
	bijgewoond: {
		kop: 'Voorlichting en afspraken',
		eigen: { was: 'U was bij', niet: 'U kwam niet bij' },
		ander: { was: 'Was bij', niet: 'Kwam niet bij' }
	}
};
