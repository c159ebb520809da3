import type { FeitId, ParameterId } from '#lib/bbz/index.ts';

/** Facts that a scan neither asks nor misses: none of its pages names them. */
export type DossierKortId = Extract<
	FeitId,
	| 'schipperZonderWoonplaats'
	| 'ligplaatsInGemeente'
	| 'verwachtLevensvatbaar'
	| 'beperktDoorGezondheid'
	| 'wazAangevraagd'
	| 'oorzaak'
	| 'spaargeld'
	| 'herfinanciertBanklening'
	| 'bankStemtInMetFinaleKwijting'
	| 'noodzakelijkVoorVoortzetting'
	| 'werktMeeAanBegeleiding'
	| 'oordeelRedelijkeTermijn'
	| 'oordeelLevensvatbaar'
	| 'oordeelDuurzaamOntoereikend'
	| 'oordeelKostenNoodzakelijk'
	| 'oordeelVakbekwaam'
	| 'oordeelArbeidsmarkt'
	| 'oordeelPersoonlijkeBelemmering'
	| 'oordeelBasisVoorLevensvatbaarheid'
	| 'oordeelLoondienstSneller'
	| 'oordeelRechtsvorm'
>;

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
	| 'forfait'
	| 'kostendelerLeeftijd'
	| 'duurTijdelijk'
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
	| 'startvoornemen'
	| 'spaargeld'
	| 'kapitaalVoorSchulden'
	| 'herfinanciertBanklening'
	| 'bankStemtInMetFinaleKwijting'
	| 'gevraagdVoorbereidingskrediet'
	| 'werktMeeAanBegeleiding';
