import type { FeitId } from '../feiten/catalogus.ts';
import type { ParameterId } from '../parameters/alle.ts';

/** Elke reden met de waarden die vergeleken zijn. De zin erbij staat in `src/lib/taal`. */
export interface Redenwaarden {
	feit_ontbreekt: { feiten: readonly FeitId[] };
	parameter_ontbreekt: { parameters: readonly ParameterId[] };

	oud_genoeg: { leeftijd: number; minimum: number };
	te_jong: { leeftijd: number; minimum: number };
	nog_geen_aow: { leeftijd: number };
	aow_bereikt: { leeftijd: number };
	woont_hier: Leeg;
	woont_elders: Leeg;
	ligplaats_hier: Leeg;
	ligplaats_elders: Leeg;
	bedrijf_hier_te_lande: Leeg;
	bedrijf_in_buitenland: Leeg;
	nationaliteit_telt_mee: Leeg;
	geen_gelijkstelling: Leeg;
	geen_ander_inkomen: Leeg;
	inkomen_onder_norm: { inkomen: number; norm: number };
	inkomen_onder_laagste_norm: { inkomen: number; minstens: number };
	inkomen_niet_onder_norm: { inkomen: number; norm: number };
	inkomen_niet_onder_hoogste_norm: { inkomen: number; hoogstens: number };
	vereisten_in_orde: Leeg;
	vereisten_in_aanvraag: Leeg;
	vereisten_niet_in_orde: Leeg;
	vereisten_niet_haalbaar: Leeg;
	genoeg_uren: { uren: number; grens: number };
	genoeg_uren_verlaagd: { uren: number; grens: number };
	te_weinig_uren: { uren: number; grens: number };
	meeste_tijd_in_bedrijf: { uren: number; elders: number };
	niet_meeste_tijd_in_bedrijf: { uren: number; elders: number };
	startersuitzondering: Leeg;
	heeft_zeggenschap_en_risico: Leeg;
	geen_zeggenschap_of_risico: Leeg;
	eenmanszaak_is_eigen_risico: Leeg;
	rechtsvorm_past: Leeg;
	rechtsvorm_nog_te_kiezen: Leeg;
	rechtsvorm_past_niet: { rechtsvorm: string };
	rechtsvorm_vraagt_oordeel: { rechtsvorm: string };

	bedrijf_loopt: Leeg;
	bedrijf_nog_niet_gestart: Leeg;
	redelijke_termijn_praktijk: { maanden: number; grens: number };
	redelijke_termijn_beleid: { maanden: number; grens: number };
	korter_dan_praktijk: { maanden: number; grens: number };
	korter_dan_beleid: { maanden: number; grens: number };
	redelijke_termijn_geoordeeld: Leeg;
	redelijke_termijn_niet_geoordeeld: Leeg;
	levensvatbaar_geoordeeld: Leeg;
	niet_levensvatbaar_geoordeeld: Leeg;
	levensvatbaarheid_beoordelen: Leeg;
	levensvatbaarheid_zelf_betwijfeld: Leeg;
	uitkering_wegens_werkloosheid: { uitkering: string };
	partner_uitkering_wegens_werkloosheid: Leeg;
	ontslag_dreigt_praktijk: Leeg;
	uitkering_vraagt_oordeel: { uitkering: string };
	geen_werkloosheidsuitkering: Leeg;
	begint_bedrijf: Leeg;
	bedrijf_loopt_te_lang: { maanden: number; grens: number };
	net_begonnen_beoordelen: { maanden: number };
	wil_niet_beginnen: Leeg;
	geboren_voor_grens: { grens: string };
	geboren_op_of_na_grens: { grens: string };
	oud_genoeg_ouder: { leeftijd: number; grens: number };
	te_jong_ouder: { leeftijd: number; grens: number };
	tien_jaar_onafgebroken: Leeg;
	geen_tien_jaar: { jaren: number };
	geen_tien_jaar_onafgebroken: Leeg;
	duurzaam_ontoereikend_beoordelen: Leeg;
	duurzaam_ontoereikend_geoordeeld: Leeg;
	niet_duurzaam_ontoereikend: Leeg;
	minimuminkomen_gehaald: { inkomen: number; grens: number };
	minimuminkomen_niet_gehaald: { inkomen: number; grens: number };
	stopt_op_tijd: Leeg;
	wil_niet_stoppen: Leeg;
	gezondheid_beperkt: Leeg;
	gezondheid_niet_beperkt: Leeg;
	waz_aangevraagd: Leeg;
	waz_niet_aangevraagd: Leeg;
	ontvangt_bijstand: Leeg;
	ontvangt_geen_bijstand: { uitkering: string };
	heeft_startvoornemen: Leeg;
	geen_startvoornemen: Leeg;
	werkt_mee: Leeg;
	werkt_niet_mee: Leeg;

	binnen_maximum: { gevraagd: number; maximum: number };
	boven_maximum: { gevraagd: number; maximum: number };
	kapitaal_niet_bij_stoppen: Leeg;
	kapitaal_niet_bij_waz: Leeg;
	bank_wees_af: Leeg;
	bank_in_behandeling: Leeg;
	bank_nog_niet_gevraagd: Leeg;
	bank_kan_financieren: Leeg;
	geen_uwv_doelgroep: Leeg;
	uwv_doelgroep: Leeg;
	geen_vennoten: Leeg;
	vennoten_aansprakelijk: Leeg;
	vennoten_niet_aansprakelijk: Leeg;
	geen_kapitaal_bij_alleen_arbeid: Leeg;
	inkomen_duurzaam_laag: Leeg;
	inkomen_niet_duurzaam_laag: Leeg;
	kosten_noodzakelijk: Leeg;
	kosten_niet_noodzakelijk: Leeg;
	kosten_beoordelen: Leeg;

	vermogen_onder_ondergrens: { eigenVermogen: number; grens: number };
	vermogen_tussen_grenzen_laag_aandeel: Vermogenswaarden;
	vermogen_tussen_grenzen_hoog_aandeel: Vermogenswaarden;
	vermogen_boven_bovengrens: { eigenVermogen: number; grens: number };
	vermogen_op_bovengrens: { eigenVermogen: number; grens: number };
	vermogen_onder_grens_ouder: { eigenVermogen: number; grens: number };
	vermogen_boven_grens_ouder: { eigenVermogen: number; grens: number };
	tijdelijk_regime: Leeg;
	direct_om_niet: { maanden: number };
	niet_direct_om_niet: Leeg;

	geen_grond: Leeg;
	grond_aanwezig: Leeg;
	schone_lei: Leeg;
	gewijzigde_omstandigheden: Leeg;
	beoordeling_nodig: Leeg;
	positief_geoordeeld: Leeg;
	negatief_geoordeeld: Leeg;
	niet_van_toepassing: Leeg;
	spaargeld_eerst: { spaargeld: number };
	geen_spaargeld: Leeg;
	bank_stemt_in: Leeg;
	bank_stemt_niet_in: Leeg;
	eerste_keer: Leeg;
	al_eens_gehad: Leeg;
}

type Leeg = Readonly<Record<never, never>>;

interface Vermogenswaarden {
	eigenVermogen: number;
	totaalVermogen: number;
	ondergrens: number;
	bovengrens: number;
}

export type RedenCode = keyof Redenwaarden;

export type Reden = {
	[C in RedenCode]: { code: C; waarden: Redenwaarden[C] };
}[RedenCode];
