import { euro, hoogste, NUL, positief, procentVan } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import type { Datum } from '../begrippen/datum.ts';
import { Ingredienten } from './ingredient.ts';
import type { Onbekend } from './ingredient.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';
import { maandnorm } from './norm.ts';
import type { Huishouden } from './norm.ts';

/** Waaruit de aanvulling wordt berekend; bedragen per maand, behalve de winst als die per jaar is. */
export interface AanvullingInvoer {
	huishouden: Huishouden;
	peildatum: Datum;
	/** Winst of verlies waarover geen loonheffing is ingehouden. */
	winst: Bedraginvoer;
	winstPer: 'maand' | 'jaar';
	/** Netto loon, uitkering, pensioen, alimentatie, verhuur. */
	overigInkomen?: Bedraginvoer;
	inkomenPartner?: Bedraginvoer;
}

/** De delen van de aanvulling, per maand en onafgerond. */
export interface Aanvulling {
	soort: 'aanvulling';
	bedrag: Bedrag;
	norm: Bedrag;
	/** Winst na aftrek van belasting en premies; een verlies telt als nul. Ontbreekt zonder percentage. */
	nettoOnderneming?: Bedrag;
	overigInkomen: Bedrag;
	isBenadering: boolean;
	ingredienten: readonly ParameterGebruik[];
}

/** Het percentage ontbreekt: het bedrag ligt zeker tussen `minstens` en `hoogstens`. */
export interface AanvullingOnbekend extends Onbekend {
	minstens?: Bedrag;
	hoogstens?: Bedrag;
}

const MAANDEN = 12;
const HEEL = 100;

function boven(norm: Bedrag, inkomen: Bedrag): Bedrag {
	return hoogste(norm.minus(inkomen), NUL);
}

/**
 * Berekent de aanvulling tot de norm, als indicatie per maand.
 * @grondslag Bbz 2004 art. 6 lid 2; Participatiewet art. 19 lid 2
 * @uitleg Een verlies gaat niet van ander inkomen af (CRVB:2014:1676). Zonder percentage voor dat jaar is er geen bedrag, wel een ondergrens (geen aftrek) en een bovengrens (alles aftrek).
 * @aanname Het percentage is dat van het kalenderjaar van de peildatum.
 */
export function berekenAanvulling(invoer: AanvullingInvoer): Aanvulling | AanvullingOnbekend {
	const norm = maandnorm(invoer.huishouden, invoer.peildatum);
	if (norm.soort === 'onbekend') return norm;
	const gelezen = new Ingredienten();
	gelezen.neemAlle(norm.ingredienten);
	const winst = hoogste(euro(invoer.winst).div(invoer.winstPer === 'jaar' ? MAANDEN : 1), NUL);
	const overig = positief(invoer.overigInkomen ?? 0).plus(positief(invoer.inkomenPartner ?? 0));
	const hoogstens = boven(norm.bedrag, overig);
	const forfait = winst.gt(0) ? gelezen.parameter('forfait', invoer.peildatum) : 0;
	// Met genoeg ander inkomen is de aanvulling nul, wat het percentage ook is.
	if (forfait === undefined && hoogstens.gt(0)) {
		const minstens = boven(norm.bedrag, overig.plus(winst));
		return { ...gelezen.onbekend(), minstens, hoogstens };
	}
	const netto = procentVan(winst, HEEL - (forfait ?? 0));
	return {
		soort: 'aanvulling',
		bedrag: boven(norm.bedrag, overig.plus(netto)),
		norm: norm.bedrag,
		...(forfait === undefined ? {} : { nettoOnderneming: netto }),
		overigInkomen: overig,
		isBenadering: norm.isBenadering,
		ingredienten: gelezen.lijst
	};
}
