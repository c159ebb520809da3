import { positief, procentVan } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import type { Datum } from '../begrippen/datum.ts';
import { Ingredienten } from './ingredient.ts';
import type { Onbekend } from './ingredient.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';

/** De laagste aflossing per jaar van de lening die blijft staan. */
export interface AflossingBovenGrens {
	soort: 'aflossing';
	perJaar: Bedrag;
	vanaf: Datum;
	ingredienten: readonly ParameterGebruik[];
}

/**
 * Berekent wat per jaar ten minste wordt afgelost op de lening boven de vermogensgrens.
 * @grondslag Bbz 2004 art. 13
 * @aanname De 10 procent gaat over de lening zoals die bij het begin van de aflossing staat.
 */
export function berekenAflossingBovenGrens(
	lening: Bedraginvoer,
	laatsteBijstandsjaar: number
): AflossingBovenGrens | Onbekend {
	const gelezen = new Ingredienten();
	const vanaf = `${laatsteBijstandsjaar + 1}-01-01`;
	const procent = gelezen.parameter('aflossingBovenGrens', vanaf);
	if (procent === undefined) return gelezen.onbekend();
	const perJaar = procentVan(positief(lening), procent);
	return { soort: 'aflossing', perJaar, vanaf, ingredienten: gelezen.lijst };
}
