import { aowLeeftijd } from './aow-leeftijd.ts';
import {
	kapitaalGevestigd,
	kapitaalMarginaal,
	kapitaalOuder,
	kapitaalStarter
} from './bedrijfskapitaal.ts';
import {
	normAlleenstaand,
	normAowAlleenstaand,
	normAowGehuwd,
	normGehuwd,
	normJongAlleenstaand,
	normJongAlleenstaandKind,
	normJongBeiden,
	normJongBeidenKind,
	normJongEen,
	normJongEenKind,
	normJongKindDeler
} from './bijstandsnormen.ts';
import {
	administratieTermijn,
	aflossingBovenGrens,
	duurBeeindigend,
	duurBeeindigendVerlenging,
	duurDirectOmNiet,
	duurGevestigd,
	duurGevestigdVerlenging,
	duurStarter,
	duurTijdelijk,
	duurVoorbereiding,
	hypotheekDuur,
	hypotheekRenteaftrek,
	looptijdKrediet,
	naBeeindigingAandeel,
	naBeeindigingDuur,
	stopTermijn,
	terugwerkendeMaanden,
	uitstelPerBesluit,
	uitstelTotaal,
	voorschotAandeel,
	voorschotTermijn
} from './duren.ts';
import { forfait } from './forfait.ts';
import { kostendelerLeeftijd, kostendelerPerPersoon, kostendelerVast } from './kostendelers.ts';
import {
	gewoneNormLeeftijd,
	ioazLeeftijd,
	minimumleeftijd,
	normLeeftijd,
	ouderGeborenVoor,
	ouderLeeftijd,
	tienJaar
} from './leeftijd.ts';
import { minimuminkomenOuder } from './minimuminkomen-oudere.ts';
import { pwVermogenAlleenstaand, pwVermogenGehuwd, pwVermogenWoning } from './pw-vermogensgrens.ts';
import { redelijkeTermijn } from './redelijke-termijn.ts';
import { rente } from './rente.ts';
import type { Parameter } from './tijdreeks.ts';
import { urencriterium, urencriteriumVerlaagd } from './urencriterium.ts';
import {
	vermogenBovengrens,
	vermogenOndergrens,
	vermogensgrensOuder,
	vermogensverhouding
} from './vermogensgrens.ts';

/** Alle wettelijke parameters, op hun id. */
export const PARAMETERS = {
	vermogenBovengrens,
	vermogenOndergrens,
	vermogensgrensOuder,
	vermogensverhouding,
	kapitaalGevestigd,
	kapitaalMarginaal,
	kapitaalStarter,
	kapitaalOuder,
	minimuminkomenOuder,
	rente,
	forfait,
	normGehuwd,
	normAlleenstaand,
	normAowGehuwd,
	normAowAlleenstaand,
	normJongAlleenstaand,
	normJongBeiden,
	normJongEen,
	normJongAlleenstaandKind,
	normJongBeidenKind,
	normJongEenKind,
	normJongKindDeler,
	kostendelerLeeftijd,
	kostendelerVast,
	kostendelerPerPersoon,
	pwVermogenAlleenstaand,
	pwVermogenGehuwd,
	pwVermogenWoning,
	urencriterium,
	urencriteriumVerlaagd,
	duurGevestigd,
	duurGevestigdVerlenging,
	duurStarter,
	duurBeeindigend,
	duurBeeindigendVerlenging,
	duurVoorbereiding,
	duurDirectOmNiet,
	duurTijdelijk,
	stopTermijn,
	looptijdKrediet,
	uitstelPerBesluit,
	uitstelTotaal,
	administratieTermijn,
	aflossingBovenGrens,
	naBeeindigingDuur,
	naBeeindigingAandeel,
	hypotheekDuur,
	hypotheekRenteaftrek,
	terugwerkendeMaanden,
	voorschotAandeel,
	voorschotTermijn,
	minimumleeftijd,
	normLeeftijd,
	gewoneNormLeeftijd,
	ioazLeeftijd,
	aowLeeftijd,
	ouderLeeftijd,
	ouderGeborenVoor,
	tienJaar,
	redelijkeTermijn
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof PARAMETERS;

/** De parameters in de volgorde van de lijst. */
export const PARAMETER_IDS = Object.keys(PARAMETERS) as ParameterId[];
