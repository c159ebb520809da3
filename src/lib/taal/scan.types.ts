import type { Artikelverwijzing, CategorieId, FeitId, Uitkomst } from '#lib/bbz/index.ts';
import type {
	DossierKortId,
	DossierParameterId,
	DossierRouteId,
	DossierSignaalCode,
	DossierWijzigingId
} from './dossier.types.ts';
import type {
	DossierRedenCode,
	Feitteksten,
	GroupedFeitId,
	Redenteksten,
	ScanFeitId,
	Teksten
} from './teksten.types.ts';

interface Keuzetekst {
	label: string;
	uitleg?: string;
}

/** What is known about a wrong answer, to say it back. */
export interface Foutwaarden {
	gelezen?: string;
	grens?: string;
	feit?: FeitId;
	/** What came in, where only one answer belongs. */
	antwoorden?: readonly string[];
}

type Foutzin = (fout: Foutwaarden, feit: (id: FeitId) => string) => string;
type Kopzin = (categorie: CategorieId) => { titel: string; tekst: string };

/** The small words of a form. */
export interface Formulierteksten {
	ja: string;
	nee: string;
	dag: string;
	maand: string;
	jaar: string;
	uur: string;
	perMaand: string;
	/** Read out before a message at a field. */
	fout: string;
	meerKeuzes: string;
	voortgang: (nummer: number, totaal: number) => string;
	/** Read out with a link to another site. */
	opent: (site: string) => string;
	letOp: string;
	/** Several answers as one: 'a, b en c'. */
	lijst: (delen: readonly string[]) => string;
}

/** What only the server writes around the scan: it need not travel in the program. */
export interface ScanPaginaTeksten {
	omschrijving: string;
	/** Without JavaScript nothing is stored, so the browser's own button back finds nothing. */
	terugZonderScript: string;
	/** For whoever prints without the button. */
	zelfAfdrukken: string;
}

/** The sentences of the questions. */
export interface ScanTeksten {
	titel: string;
	titelVraag: string;
	titelResultaat: string;
	titelFout: string;
	deurVraag: string;
	deurHulp: string;
	deuren: Record<'starten' | 'doorgaan' | 'stoppen' | 'weet_niet', Keuzetekst>;
	basis: {
		vraag: string;
		lijst: readonly string[];
		ja: string;
		nee: string;
		welkeVraag: string;
		welke: readonly string[];
		geen: string;
	};
	hulpvraag: {
		vraag: string;
		keuzes: Record<'levensonderhoud' | 'kapitaal' | 'beide', Keuzetekst>;
	};
	inkomen: { vraag: string; hulp: string };
	/** Shorter words for a field on a page that has a question of its own. */
	velden: Partial<Record<FeitId, { vraag: string; hulp?: string }>>;
	belemmeringen: { vraag: string; geen: string };
	samenwerking: { vraag: string };
	uren: { vraag: string; hulp: string; perWeek: string; perJaar: string; per: string };
	knoppen: Record<
		'verder' | 'weetNiet' | 'terug' | 'resultaat' | 'opnieuw' | 'wijzig' | 'reken' | 'bewaar',
		string
	>;
	waarom: string;
	foutTitel: string;
	fouten: Record<
		| 'kies_een_antwoord'
		| 'kies_een_deur'
		| 'vul_in'
		| 'geen_getal'
		| 'geen_bedrag'
		| 'geen_datum'
		| 'geen_maand'
		| 'datum_bestaat_niet'
		| 'datum_in_toekomst'
		| 'dag_nodig'
		| 'te_laag'
		| 'te_hoog'
		| 'geen_heel_getal'
		| 'meer_dan_een'
		| 'meer_dan_een_week'
		| 'past_niet_bij',
		Foutzin
	>;
}

/** The headline of the result and the first step. */
export interface ResultaatKopTeksten {
	koppen: Record<
		| 'past_deels'
		| 'lijkt_te_passen'
		| 'nog_niet_duidelijk'
		| 'nog_open'
		| 'kan_passen_als'
		| 'past_nu_niet',
		Kopzin
	>;
	gaatOm: (hulp: readonly string[]) => string;
	/** For which help, when not for all; and whether anything is still unknown after the change. */
	uitwegen: (hulp: string | undefined, zeker: boolean) => string;
	/** A clause per way out. */
	uitweg: (wijzigingen: readonly string[]) => string;
	eersteStap: string;
	kanAls: (wijzigingen: readonly string[]) => string;
	bel: (nummer: string) => string;
	belOfMail: string;
	bereikbaar: (uren: string) => string;
	geenBesluit: string;
}

/** The points of the toets, one by one. */
export interface PuntenTeksten {
	uitleg: string;
	groepen: Record<Uitkomst, { titel: string; telling: (aantal: number) => string }>;
	vulAan: (feit: string) => string;
	regel: string;
	antwoorden: string;
	mist: string;
	ontbreekt: (feiten: readonly string[]) => string;
	omslag: string;
	wijzigingen: (wijzigingen: readonly string[]) => string;
	wieBeslist: string;
	bewijs: (stukken: readonly string[]) => string;
	/** Without a source the mark beside it already says that none was seen. */
	geldt: (vanaf: string, bron: string | undefined) => string;
	vindplaats: string;
	keuzeGemeente: string;
	huidigeTekst: string;
	artikel: (verwijzing: Artikelverwijzing) => string;
	/** A list that folds, with how many things are in it. */
	aantal: (titel: string, aantal: number) => string;
	andere: string;
	zoWerktHet: string;
	meerWegen: string;
}

/** What the loan of the preview looks like. */
export interface LeningWaarden {
	bedrag: number;
	maanden: number;
	hoogstensJaren: number;
	rente: number;
	totaleRente: number;
}

/** What it comes to in money. */
export interface GeldTeksten {
	geldIsOp: string;
	datum: (dag: string) => string;
	euro: (bedrag: number) => string;
	nogDagen: (dagen: number) => string;
	vooruit: string;
	raaktNietOp: string;
	raaktNietOpUitleg: string;
	levenOngeveer: string;
	levenPerMaand: string;
	aanvulling: (norm: number) => string;
	tussen: (minstens: number, hoogstens: number) => string;
	tussenUitleg: string;
	bedragTeBevestigen: string;
	aflossen: string;
	perMaand: (bedrag: number) => string;
	lening: (lening: LeningWaarden) => string;
	/** The example is about the highest amount, not about one that somebody asked. */
	hoogsteBedrag: string;
	renteTeBevestigen: string;
	duurLening: (jaren: number) => string;
	normOntbreekt: string;
	mistNog: (feit: string) => string;
	vulDitIn: string;
	reken: string;
	rekenUitleg: string;
	verloop: string;
	/** The picture in words: what is left after each year. */
	beeld: (punten: readonly { jaar: number; rest: number }[]) => string;
	start: string;
	naJaren: string;
	perJaar: string;
	tabel: string;
	kolommen: readonly [string, string, string, string];
}

/** The result page around its parts. */
export interface ResultaatTeksten {
	opDezePagina: string;
	delen: Record<'routes' | 'hulp' | 'lijnen' | 'geld' | 'stukken' | 'antwoorden', string>;
	bekijkAntwoorden: string;
	/** The button that takes the answers along to a dossier. */
	meenemen: string;
	/** The button to the agenda: takes along only that the scan was done. */
	komLangs: string;
	/** Button to make an appointment. */
	belOfSpreek: string;
	ookUitleg: string;
	grondslag: (dag: string, kern: string, beleid: string) => string;
}

/** The texts of the law that the scan does not show. */
type NotInScan =
	| 'feiten'
	| 'kort'
	| 'redenen'
	| 'parameters'
	| 'wijzigingen'
	| 'routes'
	| 'signalen'
	| 'onderwerpen'
	| 'herkomst'
	| 'voorbeelden'
	| 'scanPagina'
	| 'fouten'
	| 'tegenstrijdigheden';

/** Every text of the scan in one language: a second language is a second one of these. */
export interface ScanTaal extends Omit<Teksten, NotInScan> {
	feiten: {
		[Id in ScanFeitId]: Id extends GroupedFeitId
			? Omit<Feitteksten[Id], 'vraag' | 'hulp'>
			: Feitteksten[Id];
	};
	kort: Omit<Teksten['kort'], DossierKortId>;
	redenen: Omit<Redenteksten, DossierRedenCode>;
	parameters: Omit<Teksten['parameters'], DossierParameterId>;
	wijzigingen: Omit<Teksten['wijzigingen'], DossierWijzigingId>;
	routes: Omit<Teksten['routes'], DossierRouteId>;
	signalen: Omit<Teksten['signalen'], DossierSignaalCode>;
}
