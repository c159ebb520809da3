import { geenKapitaalBijWaz, gezondheidBeperkt, wazAangevraagd } from './arbeidsongeschikt.ts';
import { beginEenBedrijf, werkloosheidsuitkering } from './beginnend.ts';
import type { BeleidsregelId } from './beleidsgronden.ts';
import { geenKapitaalBijStoppen, stoptBinnenTwaalfMaanden } from './beeindigend.ts';
import { redelijkeTermijn } from './gevestigd.ts';
import { aangewezenOpBedrijf } from './inkomen.ts';
import {
	andereFinanciering,
	inkomenDuurzaamLaag,
	maximumGevestigd,
	maximumMarginaal,
	maximumOuder,
	maximumStarter,
	uwvDoelgroep,
	vennotenAansprakelijk
} from './kapitaal.ts';
import { bedrijfLoopt, levensvatbaar, nietLevensvatbaar } from './levensvatbaar.ts';
import {
	bedrijfInNederland,
	rechtsvorm,
	wettelijkeVereisten,
	zeggenschapEnRisico
} from './ondernemer.ts';
import {
	ouderDuurzaamOntoereikend,
	ouderLeeftijd,
	ouderLeeftijdOud,
	ouderMinimuminkomen,
	ouderTienJaar
} from './ouder.ts';
import {
	leeftijdAow,
	leeftijdMinimum,
	nationaliteit,
	woonplaats,
	woonplaatsOud
} from './persoon.ts';
import { urenGrotendeels, urenMinimum } from './urencriterium.ts';
import {
	directOmNiet,
	directOmNietOud,
	omNietTijdelijkRegime,
	vermogenKapitaalOmNiet,
	vermogenOmNiet,
	vermogenOmNietOud,
	vermogenOmNietOuder,
	vermogenTijdelijkRegime
} from './vermogen.ts';
import {
	meewerkenBegeleiding,
	ontvangtBijstand,
	startvoornemen,
	voorbereidingskosten,
	voorbereidingskredietMaximum
} from './voorbereiding.ts';

/** Alle regels uit de wet, in leesvolgorde. Een id kan vaker voorkomen: dan zijn het versies naar datum. */
export const WETSREGELS = [
	leeftijdMinimum,
	leeftijdAow,
	woonplaats,
	woonplaatsOud,
	nationaliteit,
	bedrijfInNederland,
	wettelijkeVereisten,
	urenMinimum,
	urenGrotendeels,
	zeggenschapEnRisico,
	rechtsvorm,
	bedrijfLoopt,
	redelijkeTermijn,
	levensvatbaar,
	nietLevensvatbaar,
	werkloosheidsuitkering,
	beginEenBedrijf,
	ouderLeeftijd,
	ouderLeeftijdOud,
	ouderTienJaar,
	ouderDuurzaamOntoereikend,
	stoptBinnenTwaalfMaanden,
	gezondheidBeperkt,
	wazAangevraagd,
	ontvangtBijstand,
	startvoornemen,
	meewerkenBegeleiding,
	aangewezenOpBedrijf,
	ouderMinimuminkomen,
	maximumGevestigd,
	maximumMarginaal,
	maximumStarter,
	maximumOuder,
	andereFinanciering,
	vennotenAansprakelijk,
	uwvDoelgroep,
	inkomenDuurzaamLaag,
	vermogenKapitaalOmNiet,
	geenKapitaalBijStoppen,
	geenKapitaalBijWaz,
	voorbereidingskosten,
	voorbereidingskredietMaximum,
	vermogenOmNietOud,
	vermogenTijdelijkRegime,
	vermogenOmNiet,
	vermogenOmNietOuder,
	directOmNietOud,
	omNietTijdelijkRegime,
	directOmNiet
] as const;

export type WetsregelId = (typeof WETSREGELS)[number]['id'];
export type RegelId = WetsregelId | BeleidsregelId;
