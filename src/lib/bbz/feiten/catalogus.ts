import { aantal, bedrag, datum, janee, keuze } from './soorten.ts';
import type { FeitDefinitie } from './soorten.ts';

/** Een schrikkeljaar heeft 8.784 uren: meer kan niemand werken. */
const UREN_IN_EEN_JAAR = 8784;
/** Winst mag negatief zijn; de ondergrens vangt alleen typefouten. */
const LAAGSTE_WINST = -1_000_000_000;

/**
 * Alle feiten die de toets kent, in de volgorde waarin een mens ze zou vragen.
 * De vraag en het waarom staan per taal in `src/lib/taal`; hier staat wat een geldig antwoord is.
 */
export const FEITEN = {
	doel: keuze('vraag', false, ['starten', 'doorgaan', 'stoppen']),
	vraagtLevensonderhoud: janee('vraag', true),

	woontInGemeente: janee('persoon', false),
	schipperZonderWoonplaats: janee('persoon', false),
	ligplaatsInGemeente: janee('persoon', false),
	nederlanderOfGelijkgesteld: janee('persoon', false),
	bedrijfInNederland: janee('bedrijf', true),
	geboortedatum: datum('persoon'),

	bedrijfGestart: janee('bedrijf', false),
	startdatumBedrijf: datum('bedrijf'),
	startvoornemen: janee('bedrijf', true),
	stoptBinnenTwaalfMaanden: janee('bedrijf', true),
	tienJaarOnafgebroken: janee('bedrijf', false),
	verwachtLevensvatbaar: janee('bedrijf', false),
	beperktDoorGezondheid: janee('bedrijf', false),
	wazAangevraagd: janee('inkomen', false),
	uitkering: keuze('inkomen', false, ['geen', 'bijstand', 'ww', 'arbeidsongeschiktheid', 'anders']),
	partnerHeeftWerkloosheidsuitkering: janee('inkomen', false),
	ontslagDreigt: janee('inkomen', false),
	rechtsvorm: keuze('bedrijf', true, [
		'eenmanszaak',
		'vof',
		'maatschap',
		'maatschap_alleen_arbeid',
		'cv_beherend',
		'cv_stil',
		'bv',
		'cooperatie_wa',
		'cooperatie_ua_ba',
		'nv',
		'vereniging',
		'stichting'
	]),
	zeggenschapEnRisico: janee('bedrijf', true),
	vennotenAanvaardenAansprakelijkheid: janee('bedrijf', true),
	wettelijkeVereisten: keuze('bedrijf', true, [
		'in_orde',
		'in_aanvraag',
		'niet_in_orde',
		'niet_haalbaar'
	]),

	urenPerJaar: aantal('uren', true, 'uur_per_jaar', UREN_IN_EEN_JAAR),
	ondernemerInVijfVoorafgaandeJaren: janee('uren', false),
	urenLoondienstPerJaar: aantal('uren', true, 'uur_per_jaar', UREN_IN_EEN_JAAR),
	gedeeltelijkArbeidsongeschikt: janee('uren', false),

	leefvorm: keuze('huishouden', false, ['alleenstaand', 'alleenstaande_ouder', 'samen']),
	geboortedatumPartner: datum('huishouden'),
	kinderenTenLaste: janee('huishouden', false),
	kostendelers: aantal('huishouden', false, 'personen', 20),

	overigInkomen: bedrag('inkomen', true, 'euro_per_maand'),
	inkomenPartner: bedrag('inkomen', true, 'euro_per_maand'),
	winstPerJaar: bedrag('inkomen', true, 'euro_per_jaar', LAAGSTE_WINST),
	brutoInkomenOuder: bedrag('inkomen', true, 'euro_per_jaar'),
	inkomenRegelmatigEnDuurzaamLaag: janee('inkomen', false),
	verwachteDuurInMaanden: aantal('inkomen', false, 'maand', 120),
	oorzaak: keuze('inkomen', false, [
		'extern_tijdelijk',
		'ziekte',
		'economie',
		'structureel',
		'anders'
	]),

	totaalVermogen: bedrag('vermogen', false, 'euro'),
	schulden: bedrag('vermogen', false, 'euro'),
	spaargeld: bedrag('vermogen', true, 'euro'),
	geldBeschikbaar: bedrag('vermogen', false, 'euro'),
	inkomstenPerMaand: bedrag('vermogen', false, 'euro_per_maand'),
	uitgavenPerMaand: bedrag('vermogen', false, 'euro_per_maand'),

	gevraagdKapitaal: bedrag('kapitaal', true, 'euro'),
	bankfinanciering: keuze('kapitaal', true, [
		'afgewezen',
		'in_behandeling',
		'niet_gevraagd',
		'mogelijk'
	]),
	kapitaalVoorSchulden: janee('kapitaal', true),
	herfinanciertBanklening: janee('kapitaal', true),
	bankStemtInMetFinaleKwijting: janee('kapitaal', true),
	noodzakelijkVoorVoortzetting: janee('kapitaal', false),
	eerderKapitaalOuder: janee('kapitaal', false),
	gevraagdVoorbereidingskrediet: bedrag('kapitaal', true, 'euro'),
	uwvDoelgroep: janee('kapitaal', false),

	schuldsituatie: keuze('belemmering', true, [
		'geen',
		'beheersbaar',
		'te_hoog',
		'schuldregeling_loopt',
		'schone_lei'
	]),
	surseance: janee('belemmering', false),
	faillissement: janee('belemmering', false),
	bewindOfCuratele: janee('belemmering', false),
	eerderAfgewezen: janee('belemmering', false),
	omstandighedenGewijzigd: janee('belemmering', false),
	werktMeeAanBegeleiding: janee('belemmering', true),

	oordeelRedelijkeTermijn: janee('oordeel', false),
	oordeelLevensvatbaar: janee('oordeel', false),
	oordeelDuurzaamOntoereikend: janee('oordeel', false),
	oordeelKostenNoodzakelijk: janee('oordeel', false),
	oordeelVakbekwaam: janee('oordeel', false),
	oordeelArbeidsmarkt: janee('oordeel', false),
	oordeelPersoonlijkeBelemmering: janee('oordeel', false),
	oordeelBasisVoorLevensvatbaarheid: janee('oordeel', false),
	oordeelLoondienstSneller: janee('oordeel', false),
	oordeelRechtsvorm: janee('oordeel', false)
} as const satisfies Record<string, FeitDefinitie>;

export type FeitId = keyof typeof FEITEN;

type WaardeVan<Definitie> = Definitie extends { soort: 'keuze'; waarden: readonly (infer W)[] }
	? W
	: Definitie extends { soort: 'janee' }
		? boolean
		: Definitie extends { soort: 'datum' }
			? string
			: number;

/** Waarde van een feit: een datum of keuze als tekst, een bedrag of aantal als getal. */
export type FeitWaarde<Id extends FeitId = FeitId> = {
	[K in Id]: WaardeVan<(typeof FEITEN)[K]>;
}[Id];

/** Wat van iemand bekend is; een feit dat ontbreekt is onbekend. */
export type Feiten = { readonly [Id in FeitId]?: FeitWaarde<Id> };

/** De feiten in de volgorde van de catalogus. */
export const FEIT_IDS = Object.keys(FEITEN) as FeitId[];

const PLAATS: ReadonlyMap<string, number> = new Map(FEIT_IDS.map((id, plaats) => [id, plaats]));

/** Geeft de plaats van een feit in de catalogus. */
export function plaatsVan(feit: FeitId): number {
	return PLAATS.get(feit) as number;
}

const DEFINITIES: ReadonlyMap<string, FeitDefinitie> = new Map(Object.entries(FEITEN));

/** Geeft wat een geldig antwoord is, of niets als het feit niet bestaat. */
export function definitieVan(naam: string): FeitDefinitie | undefined {
	return DEFINITIES.get(naam);
}

/** Zegt of een naam een feit uit de catalogus is. */
export function isFeitId(naam: string): naam is FeitId {
	return DEFINITIES.has(naam);
}
