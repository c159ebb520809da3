import { plusMaanden } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import { gegeven, Ingredienten } from './ingredient.ts';
import type { Onbekend } from './ingredient.ts';

/** Een aanvraag tijdens hoofdstuk VIIa. */
export interface TijdelijkeAanvraag {
	ontvangenOp: Datum;
	/** Was er over december 2021 al bijstand volgens dit hoofdstuk? Alleen nodig voor januari 2022. */
	bijstandOverDecember?: boolean;
}

/** De dag waarop de aanvraag geldt als ingediend. */
export interface TijdelijkeIngang {
	soort: 'ingang';
	geldtAlsIngediendOp: Datum;
}

const TIJDVAKKEN = [
	{ vanaf: '2021-10-01', totEnMet: '2021-12-31', eersteDag: '2021-10-01' },
	{ vanaf: '2022-01-01', totEnMet: '2022-03-31', eersteDag: '2021-12-01' }
] as const;
const DECEMBER = '2021-12-01';
const JANUARI = '2022-01-01';

/**
 * Geeft de dag waarop een aanvraag tijdens hoofdstuk VIIa geldt als ingediend.
 * @grondslag Bbz 2004 art. 54 en 56 (1 oktober 2021 tot en met 31 maart 2022)
 * @uitleg De eerste dag van de maand voor de aanvraag, maar niet voor het begin van het tijdvak; in 2022
 *   niet december als daarover al bijstand was. Buiten het hoofdstuk is er geen bijzondere dag.
 */
export function ingangTijdelijkRegime(
	aanvraag: TijdelijkeAanvraag
): TijdelijkeIngang | Onbekend | { soort: 'niet_van_toepassing' } {
	const { ontvangenOp: dag, bijstandOverDecember } = aanvraag;
	const tijdvak = TIJDVAKKEN.find((t) => t.vanaf <= dag && dag <= t.totEnMet);
	if (!tijdvak) return { soort: 'niet_van_toepassing' };
	const maandEerder = plusMaanden(`${dag.slice(0, 7)}-01`, -1);
	const ingang = maandEerder < tijdvak.eersteDag ? tijdvak.eersteDag : maandEerder;
	if (dag < JANUARI || ingang !== DECEMBER) return { soort: 'ingang', geldtAlsIngediendOp: ingang };
	if (bijstandOverDecember === undefined) {
		return new Ingredienten().onbekend(gegeven('bijstandOverDecember'));
	}
	return { soort: 'ingang', geldtAlsIngediendOp: bijstandOverDecember ? JANUARI : DECEMBER };
}
