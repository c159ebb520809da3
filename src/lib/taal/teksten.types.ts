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
	VoorzieningId,
	Vorm,
	WieBeslist,
	Zekerheid
} from '#lib/bbz/index.ts';

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
	/** Label of the button or link. */
	actie: string;
	/** A national public page; without it the municipality's own contact applies. */
	url?: string;
}

export interface Bewijsstuktekst {
	naam: string;
	uitleg: string;
	goedVoorbeeld: string;
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

export type Redenteksten = { [C in RedenCode]: (waarden: Redenwaarden[C]) => string };

export type Signaalteksten = {
	[C in Signaal['code']]: (signaal: Extract<Signaal, { code: C }>) => string;
};

export type Wijzigingteksten = {
	[Id in VeranderbaarFeitId]: (waarde: FeitWaarde<Id>) => string;
};

/** Every text of the law in one language. A missing text is a type error. */
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
	categorieen: Record<CategorieId, Uitleg>;
	voorzieningen: Record<VoorzieningId, Uitleg>;
	vormen: Record<Vorm, string>;
	voorwaarden: Record<Voorwaarde, string>;
	duur: (duur: Duur) => string;
	maximum: (euros: number) => string;
	routes: Record<RouteId, Routetekst>;
	bewijsstukken: Record<BewijsstukId, Bewijsstuktekst>;
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
}
