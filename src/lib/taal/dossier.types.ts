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
