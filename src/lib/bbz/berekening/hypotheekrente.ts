import { hoogste, laagste, NUL, positief, procentVan } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';
import { gegeven, Ingredienten } from './ingredient.ts';
import type { Onbekend } from './ingredient.ts';

/** Een maand na de aflossingsperiode, waarin nog een deel van de lening open staat. */
export interface HypotheekrenteInvoer {
	/** Het deel van de lening dat nog niet is afgelost, zonder bijgeschreven rente. */
	restschuld: Bedraginvoer;
	bijgeschrevenRente: Bedraginvoer;
	/** Wettelijke rente in procent per jaar; haar hoogte staat niet in het Bbz. */
	wettelijkeRente?: Bedraginvoer;
	/** Wat deze maand is betaald. */
	betaald: Bedraginvoer;
	peildatum: Datum;
}

/** De stand na deze maand, onafgerond. */
export interface HypotheekrenteMaand {
	soort: 'maand';
	maandrente: Bedrag;
	restschuld: Bedrag;
	bijgeschrevenRente: Bedrag;
	/** Wat van de betaling niet in deze regel past; of het aflossing is, bepaalt het college. */
	over: Bedrag;
	ingredienten: readonly ParameterGebruik[];
}

const MAANDEN = 12;

/**
 * Boekt een maand rente over wat na tien jaar nog niet is afgelost, van wie niet meer kan aflossen.
 * @grondslag Bbz 2004 art. 43b lid 2 tot en met 5
 * @uitleg Een betaling is tot de maandrente aflossing, en die maandrente komt bij de schuld. Over bijgeschreven rente is geen rente verschuldigd.
 * @aanname «Verminderd met drie procent» is drie procentpunt, en nooit minder dan nul.
 */
export function boekHypotheekrente(invoer: HypotheekrenteInvoer): HypotheekrenteMaand | Onbekend {
	const gelezen = new Ingredienten();
	const aftrek = gelezen.parameter('hypotheekRenteaftrek', invoer.peildatum);
	const { wettelijkeRente } = invoer;
	if (aftrek === undefined || wettelijkeRente === undefined) {
		return gelezen.onbekend(...(wettelijkeRente === undefined ? [gegeven('wettelijkeRente')] : []));
	}
	const procent = hoogste(positief(wettelijkeRente).minus(aftrek), NUL);
	const restschuld = positief(invoer.restschuld);
	const maandrente = procentVan(restschuld, procent).div(MAANDEN);
	const betaald = positief(invoer.betaald);
	const alsAflossing = laagste(laagste(betaald, maandrente), restschuld);
	return {
		soort: 'maand',
		maandrente,
		restschuld: restschuld.minus(alsAflossing),
		bijgeschrevenRente: positief(invoer.bijgeschrevenRente).plus(maandrente),
		over: betaald.minus(alsAflossing),
		ingredienten: gelezen.lijst
	};
}
