import { hoogste, laagste, NUL, positief, euro } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { Onbekend } from './ingredient.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';
import { toetsVermogen } from './vermogenstoets.ts';
import type { Vermogen } from './vermogenstoets.ts';

/** Een boekjaar waarover rente kan worden kwijtgescholden. */
export interface KwijtscheldingInvoer {
	/** Alleen de gevestigde zelfstandige: art. 21 gaat over krediet volgens art. 20. */
	isGevestigd: boolean;
	vorm: 'rentedragende_lening' | 'borgtocht';
	/** De aanvraag bepaalt of de tekst t/m 2019 of die vanaf 2020 geldt. */
	aanvraagdatum: Datum;
	/** Boekjaren na dat van de aanvraag: alleen 1 en 2 tellen. */
	boekjarenNaAanvraag: number;
	/** De renteverplichting over dit boekjaar. */
	verschuldigdeRente: Bedraginvoer;
	nettoInkomen: Bedraginvoer;
	jaarnorm: Bedraginvoer;
	/** Algemene bijstand over ditzelfde boekjaar. */
	bijstand: Bedraginvoer;
	vermogen: Vermogen;
	/** De dag van het besluit. */
	peildatum: Datum;
}

export type GeenKwijtschelding =
	| 'niet_gevestigd'
	| 'ander_boekjaar'
	| 'inkomen_niet_onder_jaarnorm'
	| 'algemene_bijstand_verleend'
	| 'vermogen_boven_grens';

/** De kwijtschelding, onafgerond, of waarom die er niet is. */
export type Kwijtschelding =
	| {
			soort: 'kwijtschelding';
			/** Bij borgtocht is het een bedrag om niet dat naar de bank moet. */
			als: 'kwijtgescholden_rente' | 'om_niet_voor_banklening';
			bedrag: Bedrag;
			tekst: Regime;
			ingredienten: readonly ParameterGebruik[];
	  }
	| {
			soort: 'geen';
			reden: GeenKwijtschelding;
			tekst: Regime;
			ingredienten: readonly ParameterGebruik[];
	  };

/** Welke tekst van art. 21 geldt (overgangsrecht: art. 60a lid 2). */
export type Regime = 'tot_2020' | 'vanaf_2020';

const NIEUW_VANAF = '2020-01-01';

/**
 * Zegt welke tekst van art. 21 voor een aanvraag geldt.
 * @grondslag Bbz 2004 art. 60a lid 2
 */
export function regimeVan(aanvraagdatum: Datum): Regime {
	return aanvraagdatum < NIEUW_VANAF ? 'tot_2020' : 'vanaf_2020';
}

function redenZonderVermogen(
	i: KwijtscheldingInvoer,
	tekst: Regime
): GeenKwijtschelding | undefined {
	if (!i.isGevestigd) return 'niet_gevestigd';
	if (i.boekjarenNaAanvraag !== 1 && i.boekjarenNaAanvraag !== 2) return 'ander_boekjaar';
	if (tekst === 'vanaf_2020' && positief(i.bijstand).gt(0)) return 'algemene_bijstand_verleend';
	if (euro(i.nettoInkomen).gte(i.jaarnorm)) return 'inkomen_niet_onder_jaarnorm';
	return undefined;
}

/**
 * Berekent de kwijtschelding van rente over een boekjaar na dat van de aanvraag.
 * @grondslag Bbz 2004 art. 21; voor aanvragen t/m 31 december 2019 art. 21 lid 2 tot en met 4 (oud)
 * @uitleg Samen met bijstand over dat boekjaar nooit meer dan de jaarnorm. Kwijtschelding valt pas sinds 2020 onder art. 3; om niet bij borgtocht altijd.
 */
export function berekenKwijtschelding(invoer: KwijtscheldingInvoer): Kwijtschelding | Onbekend {
	const tekst = regimeVan(invoer.aanvraagdatum);
	const reden = redenZonderVermogen(invoer, tekst);
	if (reden !== undefined) return { soort: 'geen', reden, tekst, ingredienten: [] };
	const isBorgtocht = invoer.vorm === 'borgtocht';
	let ingredienten: readonly ParameterGebruik[] = [];
	if (isBorgtocht || invoer.peildatum >= NIEUW_VANAF) {
		const vermogen = toetsVermogen(invoer.vermogen, invoer.peildatum);
		if (vermogen.soort === 'onbekend') return vermogen;
		ingredienten = vermogen.ingredienten;
		if (vermogen.soort === 'om_niet_kan_niet')
			return { soort: 'geen', reden: 'vermogen_boven_grens', tekst, ingredienten };
	}
	const jaarnorm = positief(invoer.jaarnorm);
	const tekort = jaarnorm.minus(euro(invoer.nettoInkomen));
	const ruimte = hoogste(jaarnorm.minus(positief(invoer.bijstand)), NUL);
	return {
		soort: 'kwijtschelding',
		als: isBorgtocht ? 'om_niet_voor_banklening' : 'kwijtgescholden_rente',
		bedrag: laagste(laagste(positief(invoer.verschuldigdeRente), tekort), ruimte),
		tekst,
		ingredienten
	};
}
