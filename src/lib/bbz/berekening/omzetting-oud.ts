import { euro, hoogste, laagste, NUL, positief } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { Onbekend } from './ingredient.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';
import { regimeVan } from './rentekwijtschelding.ts';
import { toetsVermogen } from './vermogenstoets.ts';
import type { Vermogen } from './vermogenstoets.ts';

/** Het boekjaar dat de zelfstandige kiest: dat van de aanvraag of het jaar daarvoor. */
export interface OmzettingInvoer {
	isGevestigd: boolean;
	aanvraagdatum: Datum;
	/** 0 is het boekjaar van de aanvraag, -1 het jaar ervoor. */
	boekjarenNaAanvraag: number;
	/** De lening of borgtocht die kan worden omgezet. */
	hoofdsom: Bedraginvoer;
	nettoInkomen: Bedraginvoer;
	jaarnorm: Bedraginvoer;
	/** Algemene bijstand over ditzelfde boekjaar. */
	bijstand: Bedraginvoer;
	vermogen: Vermogen;
	peildatum: Datum;
}

export type GeenOmzetting =
	| 'aanvraag_vanaf_2020'
	| 'niet_gevestigd'
	| 'ander_boekjaar'
	| 'inkomen_niet_onder_jaarnorm'
	| 'vermogen_boven_grens';

/** Het deel van de lening dat een bedrag om niet wordt, onafgerond. */
export type Omzetting =
	| { soort: 'omzetting'; bedrag: Bedrag; ingredienten: readonly ParameterGebruik[] }
	| { soort: 'geen'; reden: GeenOmzetting; ingredienten: readonly ParameterGebruik[] };

function redenZonderVermogen(i: OmzettingInvoer): GeenOmzetting | undefined {
	if (regimeVan(i.aanvraagdatum) === 'vanaf_2020') return 'aanvraag_vanaf_2020';
	if (!i.isGevestigd) return 'niet_gevestigd';
	if (i.boekjarenNaAanvraag !== 0 && i.boekjarenNaAanvraag !== -1) return 'ander_boekjaar';
	if (euro(i.nettoInkomen).gte(i.jaarnorm)) return 'inkomen_niet_onder_jaarnorm';
	return undefined;
}

/**
 * Berekent de omzetting van krediet in een bedrag om niet, voor aanvragen t/m 31 december 2019.
 * @grondslag Bbz 2004 art. 21 lid 1, 3 en 4 (oud); overgangsrecht art. 60a lid 2
 * @uitleg Hoogstens het verschil tussen eigen vermogen en grens, en samen met bijstand over dat boekjaar hoogstens de jaarnorm.
 */
export function berekenOmzettingOud(invoer: OmzettingInvoer): Omzetting | Onbekend {
	const reden = redenZonderVermogen(invoer);
	if (reden !== undefined) return { soort: 'geen', reden, ingredienten: [] };
	const vermogen = toetsVermogen(invoer.vermogen, invoer.peildatum);
	if (vermogen.soort === 'onbekend') return vermogen;
	const { ingredienten } = vermogen;
	if (vermogen.soort === 'om_niet_kan_niet')
		return { soort: 'geen', reden: 'vermogen_boven_grens', ingredienten };
	const jaarnorm = positief(invoer.jaarnorm);
	const tekort = jaarnorm.minus(euro(invoer.nettoInkomen));
	const ruimteNorm = hoogste(jaarnorm.minus(positief(invoer.bijstand)), NUL);
	const grenzen = [tekort, ruimteNorm, vermogen.ruimte, positief(invoer.hoofdsom)];
	const bedrag = grenzen.reduce((laag, b) => laagste(laag, b));
	return { soort: 'omzetting', bedrag, ingredienten };
}
