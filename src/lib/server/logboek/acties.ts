/**
 * Everything the log of events can hold, with the processing activity in the register of the municipality
 * that it belongs to.
 */
export const VERWERKINGEN = {
	'inloggen.begonnen': 'toegang',
	'inloggen.gelukt': 'toegang',
	'inloggen.geweigerd': 'toegang',
	'inloggen.geblokkeerd': 'toegang',
	'sessie.verlengd': 'toegang',
	'sessie.bevestigd': 'toegang',
	'sessie.beeindigd': 'toegang',
	'sessie.alle_beeindigd': 'toegang',
	'toegang.geweigerd': 'toegang',
	'medewerker.uitgenodigd': 'toegang',
	'medewerker.ingesteld': 'toegang',
	'medewerker.geblokkeerd': 'toegang',
	'medewerker.vrijgegeven': 'toegang',
	'medewerker.rollen_gewijzigd': 'toegang',
	'medewerker.uitnodiging_vernieuwd': 'toegang',
	'inlogmiddel.toegevoegd': 'toegang',
	'inlogmiddel.gewijzigd': 'toegang',
	'inlogmiddel.verwijderd': 'toegang',
	'inlogmiddel.herstelcode_gebruikt': 'toegang',
	'scan.meegenomen': 'aanvraag-bbz',
	'dossier.aangemaakt': 'aanvraag-bbz',
	'dossier.gelezen': 'aanvraag-bbz',
	'dossier.stand_gezien': 'aanvraag-bbz',
	'dossier.toegewezen': 'aanvraag-bbz',
	'dossier.toewijzing_beeindigd': 'aanvraag-bbz',
	'toestemming.gegeven': 'aanvraag-bbz',
	'toestemming.ingetrokken': 'aanvraag-bbz',
	'inzage.gezien': 'aanvraag-bbz',
	'sleutels.vernieuwd': 'beheer',
	'logboek.gecontroleerd': 'beheer'
} as const satisfies Record<string, 'toegang' | 'aanvraag-bbz' | 'beheer'>;

export type Actie = keyof typeof VERWERKINGEN;
