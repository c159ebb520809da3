import type { Artikelverwijzing } from '../begrippen/artikel.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { ParameterId } from '../parameters/alle.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';
import type { FeitId, Feiten, FeitWaarde } from '../feiten/catalogus.ts';
import type { Reden } from './redenen.ts';
import type { RegelId } from '../regels/alle.ts';

/** De vier uitkomsten. Nooit een kaal nee: `waarom` zegt altijd de reden. */
export type Uitkomst = 'voldaan' | 'niet_voldaan' | 'onbekend' | 'oordeel_nodig';

/** Van wie een feit komt. Zonder opgave is het verklaard door de persoon zelf. */
export type Herkomst = 'verklaard' | 'gedocumenteerd' | 'geregistreerd' | 'geoordeeld';

export interface FeitGebruik {
	feit: FeitId;
	waarde: FeitWaarde;
	herkomst: Herkomst;
}

export type { ParameterGebruik };

/** Wie een open norm beoordeelt en waarop. */
export interface WieBeslist {
	wie: 'consulent' | 'adviesbureau' | 'entreetoets';
	bewijs: readonly BewijsstukId[];
}

/** Een verandering van een feit waarmee een regel zou omslaan. */
export interface Wijziging {
	feit: FeitId;
	waarde: FeitWaarde;
}

/** Een regel van de toets: een norm, de uitkomst en waarom. */
export interface Regel {
	id: RegelId;
	laag: 'wet' | 'beleid';
	artikel: Artikelverwijzing;
	uitkomst: Uitkomst;
	waarom: Reden;
	/** `toegang` bepaalt of iets mogelijk is; `vorm` alleen hoe het wordt verstrekt. */
	gevolg: 'toegang' | 'vorm';
	gebruikt: readonly FeitGebruik[];
	/** Feiten die deze regel nog nodig heeft. */
	ontbreekt: readonly FeitId[];
	parameters: readonly ParameterGebruik[];
	wiebeslist?: WieBeslist;
	/** Feiten die de persoon kan veranderen en die deze regel kunnen doen omslaan. */
	veranderbaar: readonly FeitId[];
	/** Losse wijzigingen die elk deze regel zouden doen omslaan. */
	omslag: readonly Wijziging[];
}

export type CategorieId =
	'gevestigd' | 'beginnend' | 'ouder' | 'beeindigend' | 'arbeidsongeschikt' | 'voorbereiding';

export interface Categorie {
	id: CategorieId;
	artikel: Artikelverwijzing;
	uitkomst: Uitkomst;
	/** Past deze categorie bij wat de persoon wil? Zonder bekend doel past elke. */
	gezocht: boolean;
	regels: readonly RegelId[];
}

export type VoorzieningId =
	'levensonderhoud' | 'bedrijfskapitaal' | 'borgtocht' | 'begeleiding' | 'voorbereidingskrediet';

export type Vorm =
	| 'renteloze_lening_daarna_definitief'
	| 'om_niet'
	| 'rentedragende_lening'
	| 'om_niet_of_renteloze_lening'
	| 'renteloos_daarna_rentedragend_of_om_niet'
	| 'voortzetting_uitkering'
	| 'borgtocht'
	| 'vergoeding_aan_begeleider';

export type Voorwaarde =
	| 'verlenging_alleen_extern_tijdelijk'
	| 'verlenging_op_verzoek'
	| 'verlenging_medisch_of_sociaal'
	| 'stopt_bij_niet_levensvatbaar'
	| 'zolang_minimuminkomen'
	| 'tot_aow'
	| 'tot_beslissing_waz'
	| 'terugwerkend_alleen_als_bedrijf_loopt'
	| 'geen_voorschot'
	| 'administratie_binnen_zes_maanden'
	| 'vennoten_aansprakelijk'
	| 'per_bedrijf'
	| 'niet_samen_met_lening'
	| 'rentedragend_bij_start'
	| 'om_niet_bij_geen_start'
	| 'samen_met_levensonderhoud_alles_lening'
	| 'bank_of_erkende_kredietverstrekker'
	| 'meewerken_aan_begeleiding'
	| 'vermogen_boven_grens_blijft_lening';

export interface Duur {
	/** Hoogste aantal maanden; `undefined` waar de wet geen vast aantal noemt. */
	maanden?: number;
	verlengingMaanden?: number;
}

export interface Voorziening {
	id: VoorzieningId;
	categorie: CategorieId;
	artikel: Artikelverwijzing;
	uitkomst: Uitkomst;
	/** `false` als de persoon zegt dit niet te vragen. */
	gevraagd: boolean | undefined;
	/** Hoogste bedrag in euro's; ontbreekt waar wet en beleid er geen noemen. */
	maximum?: ParameterGebruik | BeleidMaximum;
	vorm: Vorm;
	duur?: Duur;
	voorwaarden: readonly Voorwaarde[];
	regels: readonly RegelId[];
}

/** Een hoogste bedrag dat de gemeente zelf heeft vastgesteld. */
export interface BeleidMaximum {
	waarde: number;
	eenheid: 'euro';
	vanaf: Datum;
	artikel: Artikelverwijzing;
}

export interface Ontbrekend {
	feit: FeitId;
	/** Hoe zwaar dit feit nog weegt; hoger kan meer beslissen. */
	gewicht: number;
	regels: readonly RegelId[];
}

export type RouteId =
	| 'aanvraag_levensonderhoud'
	| 'aanvraag_kapitaal'
	| 'gesprek_consulent'
	| 'voorlichting'
	| 'voorlichting_starters'
	| 'voorbereidingsperiode'
	| 'start_met_kvk'
	| 'klein_krediet'
	| 'start_naast_baan'
	| 'ww_startperiode'
	| 'ondernemingsplan'
	| 'bank_of_qredits'
	| 'vereisten_regelen'
	| 'meer_uren'
	| 'stoppen_met_steun'
	| 'parttime_ondernemen'
	| 'schuldhulp'
	| 'ondernemersklankbord'
	| 'ioaz'
	| 'aow'
	| 'andere_gemeente'
	| 'uwv'
	| 'participatiewet'
	| 'eigen_geld_eerst'
	| 'gemeentelijke_belastingen';

export interface Route {
	id: RouteId;
	/** 1 is de eerste stap die nu het meest oplevert. */
	rang: number;
	/** Regels waarom deze route genoemd wordt. */
	regels: readonly RegelId[];
	/** Wat er moet veranderen voordat deze route open is; leeg als zij nu open is. */
	wijzigingen: readonly Wijziging[];
}

export type BewijsstukId =
	| 'identiteitsbewijs'
	| 'kvk_uittreksel'
	| 'woonlasten'
	| 'bankafschriften_prive'
	| 'bankafschriften_zakelijk'
	| 'schuldenoverzicht'
	| 'inkomsten_naast_bedrijf'
	| 'inkomsten_partner'
	| 'vergunningen_diplomas'
	| 'ondernemingsplan'
	| 'doorstartplan'
	| 'offertes'
	| 'bewijs_uitkering'
	| 'bewijs_ontslag'
	| 'cv'
	| 'afwijzing_bank'
	| 'jaarrekeningen'
	| 'aangiften_inkomstenbelasting'
	| 'btw_aangiften'
	| 'tussentijdse_cijfers'
	| 'prognose'
	| 'debiteuren_crediteuren'
	| 'bewijs_tien_jaar'
	| 'stopplan'
	| 'verklaring_beeindiging'
	| 'urenadministratie'
	| 'vennootschapscontract'
	| 'verklaring_gewijzigde_omstandigheden';

export interface Bewijsstuk {
	id: BewijsstukId;
	voor: 'aanvrager' | 'partner' | 'bedrijf';
	/** Waarom dit stuk gevraagd wordt. */
	regels: readonly RegelId[];
	/** Jaren of maanden waarover het stuk moet gaan, oud naar nieuw (`JJJJ` of `JJJJ-MM`). */
	perioden: readonly string[];
	/** Wat ook mag als dit stuk er niet is. */
	alternatieven: readonly BewijsstukId[];
}

/** Wat de wet ook vraagt, maar waar de toets geen feiten voor heeft: een mens beoordeelt het. */
export type NietBeoordeeld =
	'uren_met_familie' | 'winst_rechtspersoon' | 'vermogen_per_eigenaar' | 'vermogen_waardering';

export type Signaal =
	| { code: 'geld_raakt_op'; datum: Datum; dagen: number }
	| { code: 'spaargeld_boven_pw_grens'; spaargeld: number; grens: number }
	| { code: 'hoge_schulden' }
	| { code: 'ziekte_is_bedrijfsrisico' }
	| { code: 'economie_is_bedrijfsrisico' }
	| { code: 'wijziging_starter_aangekondigd' }
	| { code: 'categorie_ouder_loopt_af' }
	| { code: 'niet_beoordeeld'; onderdelen: readonly NietBeoordeeld[] }
	| { code: 'bedrag_boven_maximum'; gevraagd: number; maximum: number }
	| { code: 'parameter_te_bevestigen'; parameters: readonly ParameterId[] }
	| { code: 'parameter_niet_gevonden'; parameters: readonly ParameterId[] };

export interface BeleidVersie {
	id: string;
	versie: Datum;
}

/** Het bewijs waarmee een toets later precies zo herhaald kan worden. */
export interface Verantwoording {
	peildatum: Datum;
	kern: string;
	beleid: BeleidVersie;
	feiten: Feiten;
	herkomst: Readonly<Partial<Record<FeitId, Herkomst>>>;
	parameters: readonly ParameterGebruik[];
	/** Parameters die nodig waren maar voor deze peildatum niet gevonden zijn. */
	ontbrekendeParameters: readonly ParameterId[];
}

/** Het ene object dat iedereen leest: scan, aanvraag, consulent, brief en API. */
export interface Toets {
	peildatum: Datum;
	beleid: BeleidVersie;
	kern: string;
	regels: readonly Regel[];
	categorieen: readonly Categorie[];
	voorzieningen: readonly Voorziening[];
	ontbrekend: readonly Ontbrekend[];
	routes: readonly Route[];
	bewijsstukken: readonly Bewijsstuk[];
	signalen: readonly Signaal[];
	verantwoording: Verantwoording;
}
