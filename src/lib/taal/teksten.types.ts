import type {
	BewijsstukId,
	CategorieId,
	Duur,
	Eenheid,
	FEITEN,
	FeitId,
	FeitWaarde,
	Herkomst,
	InvoerfoutCode,
	Invoerprobleem,
	Onderwerp,
	ParameterId,
	RedenCode,
	Redenwaarden,
	RegelId,
	RouteId,
	Signaal,
	Tegenstrijdigheid,
	Uitkomst,
	Voorwaarde,
	Voorziening,
	VoorzieningId,
	Vorm,
	WieBeslist,
	Zekerheid
} from '#lib/bbz/index.ts';
import type {
	Formulierteksten,
	GeldTeksten,
	PuntenTeksten,
	ResultaatKopTeksten,
	ResultaatTeksten,
	ScanPaginaTeksten,
	ScanTeksten
} from './scan.types.ts';

/** The texts around one question, as a screen reads them. */
export interface Vraagtekst {
	vraag: string;
	/** Why we ask, in one sentence. */
	waarom: string;
	hulp?: string;
	/** Label per allowed value; always there for a `keuze` fact. */
	keuzes?: Readonly<Record<string, string>>;
	/** Own labels for a `janee` fact; without them 'Ja' and 'Nee'. */
	ja?: string;
	nee?: string;
}

type Basis = Omit<Vraagtekst, 'keuzes' | 'ja' | 'nee'>;

/** The texts that one fact needs: a `keuze` fact has a label for every value. */
export type Feittekst<Id extends FeitId> = Id extends FeitId
	? (typeof FEITEN)[Id]['soort'] extends 'keuze'
		? Basis & { keuzes: { [W in FeitWaarde<Id> & string]: string } }
		: (typeof FEITEN)[Id]['soort'] extends 'janee'
			? Basis & { ja?: string; nee?: string }
			: Basis
	: never;

export type Feitteksten = { [Id in FeitId]: Feittekst<Id> };

/** The facts that the scan asks; their texts are kept apart so that its page stays small. */
export type ScanFeitId = Extract<
	FeitId,
	| 'doel'
	| 'vraagtLevensonderhoud'
	| 'woontInGemeente'
	| 'nederlanderOfGelijkgesteld'
	| 'bedrijfInNederland'
	| 'geboortedatum'
	| 'bedrijfGestart'
	| 'startdatumBedrijf'
	| 'stoptBinnenTwaalfMaanden'
	| 'tienJaarOnafgebroken'
	| 'uitkering'
	| 'partnerHeeftWerkloosheidsuitkering'
	| 'ontslagDreigt'
	| 'rechtsvorm'
	| 'zeggenschapEnRisico'
	| 'vennotenAanvaardenAansprakelijkheid'
	| 'wettelijkeVereisten'
	| 'urenPerJaar'
	| 'ondernemerInVijfVoorafgaandeJaren'
	| 'urenLoondienstPerJaar'
	| 'gedeeltelijkArbeidsongeschikt'
	| 'leefvorm'
	| 'geboortedatumPartner'
	| 'bewindOfCuratele'
	| 'faillissement'
	| 'surseance'
	| 'omstandighedenGewijzigd'
	| 'brutoInkomenOuder'
	| 'kinderenTenLaste'
	| 'kostendelers'
	| 'overigInkomen'
	| 'inkomenPartner'
	| 'gevraagdKapitaal'
	| 'bankfinanciering'
	| 'uwvDoelgroep'
	| 'schuldsituatie'
	| 'eerderAfgewezen'
	| 'winstPerJaar'
	| 'geldBeschikbaar'
	| 'inkomstenPerMaand'
	| 'uitgavenPerMaand'
>;

/** Facts that the scan asks together or in other words: it needs only why we ask. */
export type GroupedFeitId = Extract<
	ScanFeitId,
	| 'doel'
	| 'vraagtLevensonderhoud'
	| 'woontInGemeente'
	| 'nederlanderOfGelijkgesteld'
	| 'bedrijfInNederland'
	| 'surseance'
	| 'faillissement'
	| 'bewindOfCuratele'
	| 'overigInkomen'
	| 'inkomenPartner'
	| 'urenPerJaar'
	| 'urenLoondienstPerJaar'
>;

/** A heading with one or two sentences below it. */
export interface Uitleg {
	titel: string;
	uitleg: string;
}

export interface Regeltekst {
	/** What the law or the municipality asks. */
	titel: string;
	norm: string;
}

export interface Routetekst {
	titel: string;
	tekst: string;
	/** A national public page; without it the municipality's own contact applies. */
	link?: { url: string; tekst: string };
}

export interface Bewijsstuktekst {
	naam: string;
	uitleg: string;
}

/** The facts with `veranderbaar: true`; a test holds this list to the catalogue. */
export type VeranderbaarFeitId =
	| 'vraagtLevensonderhoud'
	| 'bedrijfInNederland'
	| 'startvoornemen'
	| 'stoptBinnenTwaalfMaanden'
	| 'rechtsvorm'
	| 'zeggenschapEnRisico'
	| 'vennotenAanvaardenAansprakelijkheid'
	| 'wettelijkeVereisten'
	| 'urenPerJaar'
	| 'urenLoondienstPerJaar'
	| 'overigInkomen'
	| 'inkomenPartner'
	| 'winstPerJaar'
	| 'brutoInkomenOuder'
	| 'spaargeld'
	| 'gevraagdKapitaal'
	| 'bankfinanciering'
	| 'kapitaalVoorSchulden'
	| 'herfinanciertBanklening'
	| 'bankStemtInMetFinaleKwijting'
	| 'gevraagdVoorbereidingskrediet'
	| 'schuldsituatie'
	| 'werktMeeAanBegeleiding';

/** Reasons that no scan can give: they follow from documents, a judgement or a day in the past. A test walks scans to prove it. */
export type DossierRedenCode = Extract<
	RedenCode,
	| 'ligplaats_hier'
	| 'ligplaats_elders'
	| 'redelijke_termijn_geoordeeld'
	| 'redelijke_termijn_niet_geoordeeld'
	| 'wil_niet_beginnen'
	| 'geen_startvoornemen'
	| 'levensvatbaar_geoordeeld'
	| 'niet_levensvatbaar_geoordeeld'
	| 'levensvatbaarheid_zelf_betwijfeld'
	| 'oud_genoeg_ouder'
	| 'te_jong_ouder'
	| 'duurzaam_ontoereikend_geoordeeld'
	| 'niet_duurzaam_ontoereikend'
	| 'gezondheid_beperkt'
	| 'gezondheid_niet_beperkt'
	| 'waz_aangevraagd'
	| 'waz_niet_aangevraagd'
	| 'kapitaal_niet_bij_waz'
	| 'werkt_niet_mee'
	| 'inkomen_duurzaam_laag'
	| 'inkomen_niet_duurzaam_laag'
	| 'kosten_noodzakelijk'
	| 'kosten_niet_noodzakelijk'
	| 'vermogen_onder_ondergrens'
	| 'vermogen_tussen_grenzen_laag_aandeel'
	| 'vermogen_tussen_grenzen_hoog_aandeel'
	| 'vermogen_boven_bovengrens'
	| 'vermogen_op_bovengrens'
	| 'vermogen_onder_grens_ouder'
	| 'vermogen_boven_grens_ouder'
	| 'tijdelijk_regime'
	| 'direct_om_niet'
	| 'niet_direct_om_niet'
	| 'positief_geoordeeld'
	| 'negatief_geoordeeld'
	| 'spaargeld_eerst'
	| 'geen_spaargeld'
	| 'bank_stemt_in'
	| 'bank_stemt_niet_in'
	| 'eerste_keer'
	| 'al_eens_gehad'
>;

export type Redenteksten = { [C in RedenCode]: (waarden: Redenwaarden[C]) => string };

export type Signaalteksten = {
	[C in Signaal['code']]: (signaal: Extract<Signaal, { code: C }>) => string;
};

export type Wijzigingteksten = {
	[Id in VeranderbaarFeitId]: (waarde: FeitWaarde<Id>) => string;
};

/** Every text in one language, of the law and of each process. A missing text is a type error. */
export interface Teksten {
	/** Code of the language, for `lang`. */
	taal: string;
	feiten: Feitteksten;
	/** Noun phrase per fact, to start a line in a summary: 'Uw geboortedatum'. */
	kort: Record<FeitId, string>;
	onderwerpen: Record<Onderwerp, string>;
	regels: Record<RegelId, Regeltekst>;
	redenen: Redenteksten;
	uitkomsten: Record<Uitkomst, Uitleg>;
	categorieen: Record<CategorieId, string>;
	voorzieningen: Record<VoorzieningId, Uitleg>;
	/** The title of a card: money for the business comes in more than one form, and a card says which. */
	hulpTitel: (hulp: Pick<Voorziening, 'id' | 'vorm'>) => string;
	vormen: Record<Vorm, string>;
	voorwaarden: Record<Voorwaarde, string>;
	duur: (duur: Duur) => string;
	maximum: (euros: number) => string;
	routes: Record<RouteId, Routetekst>;
	bewijsstukken: Record<BewijsstukId, Bewijsstuktekst>;
	/** What a good one of each document looks like. */
	voorbeelden: Record<BewijsstukId, string>;
	scanPagina: ScanPaginaTeksten;
	/** Whose document it is. */
	voorWie: Record<'aanvrager' | 'partner' | 'bedrijf', string>;
	/** Over which years or months a document must go. */
	perioden: (perioden: readonly string[]) => string;
	alternatieven: (ids: readonly BewijsstukId[]) => string;
	signalen: Signaalteksten;
	wiebeslist: Record<WieBeslist['wie'], Uitleg>;
	herkomst: Record<Herkomst, Uitleg>;
	zekerheid: Record<Zekerheid, Uitleg>;
	parameters: Record<ParameterId, string>;
	/** A number with its unit: '€ 500 per maand'. */
	eenheden: Record<Eenheid | 'personen', (waarde: number) => string>;
	/** An answer as a person would write it, for a summary. */
	antwoord: (feit: FeitId, waarde: FeitWaarde, tekst: Vraagtekst) => string;
	fouten: Record<InvoerfoutCode, (probleem: Invoerprobleem) => string>;
	tegenstrijdigheden: Record<Tegenstrijdigheid, string>;
	/** A clause without capital or full stop: 'als u 1.225 uur per jaar werkt'. */
	wijzigingen: Wijzigingteksten;
	formulier: Formulierteksten;
	scan: ScanTeksten;
	kop: ResultaatKopTeksten;
	punten: PuntenTeksten;
	geld: GeldTeksten;
	resultaat: ResultaatTeksten;
}
