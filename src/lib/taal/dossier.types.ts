import type { ParameterId } from '#lib/bbz/index.ts';

/** Numbers that no line of a scan reads. */
export type DossierParameterId = Extract<
	ParameterId,
	| 'rente'
	| 'pwVermogenAlleenstaand'
	| 'pwVermogenGehuwd'
	| 'pwVermogenWoning'
	| 'duurGevestigd'
	| 'duurGevestigdVerlenging'
	| 'duurStarter'
	| 'duurBeeindigend'
	| 'duurBeeindigendVerlenging'
	| 'duurVoorbereiding'
	| 'looptijdKrediet'
	| 'uitstelPerBesluit'
	| 'uitstelTotaal'
	| 'administratieTermijn'
	| 'aflossingBovenGrens'
	| 'naBeeindigingDuur'
	| 'naBeeindigingAandeel'
	| 'hypotheekDuur'
	| 'hypotheekRenteaftrek'
	| 'terugwerkendeMaanden'
	| 'voorschotAandeel'
	| 'voorschotTermijn'
	| 'ouderLeeftijd'
	| 'ioazLeeftijd'
>;

/** Steps that follow from a judgement or from a fact that the scan never asks. */
export type DossierRouteId = 'stoppen_met_steun' | 'eigen_geld_eerst';

/** Signals about facts that the scan never asks. */
export type DossierSignaalCode =
	'spaargeld_boven_pw_grens' | 'ziekte_is_bedrijfsrisico' | 'economie_is_bedrijfsrisico';

/** Changes that the scan never suggests: facts it does not ask, and income, which nobody is told to lower. */
export type DossierWijzigingId =
	| 'overigInkomen'
	| 'inkomenPartner'
	| 'winstPerJaar'
	| 'spaargeld'
	| 'kapitaalVoorSchulden'
	| 'herfinanciertBanklening'
	| 'bankStemtInMetFinaleKwijting'
	| 'gevraagdVoorbereidingskrediet'
	| 'werktMeeAanBegeleiding';
