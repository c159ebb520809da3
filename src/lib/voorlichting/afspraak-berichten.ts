import { dagEnTijd } from '../taal/moment.ts';
import type { BerichtGegevens, BerichtSoort, Tekst } from './berichten.ts';

/** What is told of an appointment, where that differs from a seat: who is rung does not come. */
export const AFSPRAAK_BERICHTEN: Readonly<
	Partial<Record<BerichtSoort, (g: BerichtGegevens) => Tekst>>
> = {
	bevestigen: (g) => [
		'Bevestig uw afspraak',
		`We houden deze tijd voor u vast tot ${g.tot ? dagEnTijd(g.tot) : 'straks'}.`,
		`Open de link en bevestig. Of vul deze code in: ${g.code}.`
	],
	bevestigd: (g) => [
		`Uw afspraak is op ${dagEnTijd(g.begin)}`,
		'Uw afspraak staat. Kunt u niet? Kies dan een andere tijd met de link, of zeg af.'
	],
	niet_bevestigd: () => [
		'Uw afspraak is niet bevestigd',
		'U hebt niet op tijd bevestigd. De tijd is weer vrij. U kunt opnieuw een tijd kiezen.'
	],
	geannuleerd: () => [
		'U hebt afgezegd',
		'De tijd is vrij voor iemand anders. U kunt altijd een nieuwe afspraak maken.'
	],
	verplaatst: (g) => [
		`Uw afspraak is nu op ${dagEnTijd(g.begin)}`,
		'U hebt een andere tijd gekozen. De oude tijd is vrij voor iemand anders.'
	],
	herinnering_dag: (g) => [
		`Herinnering: ${dagEnTijd(g.begin)}`,
		'Tot dan. Kunt u niet? Kies dan een andere tijd met de link, of zeg af.'
	]
};
