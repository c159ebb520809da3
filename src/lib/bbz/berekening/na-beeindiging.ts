import { euro, hoogste, laagste, NUL, positief, procentVan } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import type { Datum } from '../begrippen/datum.ts';
import { plusMaanden } from '../begrippen/datum.ts';
import { Ingredienten } from './ingredient.ts';
import type { Onbekend } from './ingredient.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';

/** De lening die na het stoppen renteloos is gemaakt, en het inkomen in een maand. */
export interface NaBeeindigingInvoer {
	beeindigdOp: Datum;
	/** Een dag in de maand waarover wordt afgelost. */
	peildatum: Datum;
	nettoInkomenPerMaand: Bedraginvoer;
	norm: Bedraginvoer;
	restschuld: Bedraginvoer;
}

/** De aflossing in deze maand, onafgerond. */
export interface AflossingNaBeeindiging {
	soort: 'in_periode' | 'voor_periode' | 'na_periode';
	perMaand: Bedrag;
	/** Eerste dag waarop niet meer naar inkomen hoeft te worden afgelost. */
	eindigtOp: Datum;
	ingredienten: readonly ParameterGebruik[];
}

const MAANDEN = 12;

/**
 * Berekent de aflossing na het stoppen van het bedrijf, voor een renteloos gemaakte lening.
 * @grondslag Bbz 2004 art. 43 lid 2
 * @uitleg Alleen als de gemeente de lening renteloos maakt: dat kan als het stoppen niet verwijtbaar is. Nooit meer dan de restschuld.
 */
export function berekenAflossingNaBeeindiging(
	invoer: NaBeeindigingInvoer
): AflossingNaBeeindiging | Onbekend {
	const gelezen = new Ingredienten();
	const jaren = gelezen.parameter('naBeeindigingDuur', invoer.beeindigdOp);
	const aandeel = gelezen.parameter('naBeeindigingAandeel', invoer.beeindigdOp);
	if (jaren === undefined || aandeel === undefined) return gelezen.onbekend();
	const eindigtOp = plusMaanden(invoer.beeindigdOp, jaren * MAANDEN);
	const ingredienten = gelezen.lijst;
	if (invoer.peildatum < invoer.beeindigdOp)
		return { soort: 'voor_periode', perMaand: NUL, eindigtOp, ingredienten };
	if (invoer.peildatum >= eindigtOp)
		return { soort: 'na_periode', perMaand: NUL, eindigtOp, ingredienten };
	const boven = hoogste(euro(invoer.nettoInkomenPerMaand).minus(positief(invoer.norm)), NUL);
	const perMaand = laagste(procentVan(boven, aandeel), positief(invoer.restschuld));
	return { soort: 'in_periode', perMaand, eindigtOp, ingredienten };
}
