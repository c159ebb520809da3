import type { Datum } from './datum.ts';

/** De regelingen waarnaar de kern verwijst, met hun nummer op wetten.overheid.nl. */
export const REGELINGEN = {
	'Bbz 2004': 'BWBR0015711',
	Participatiewet: 'BWBR0015703',
	AOW: 'BWBR0002221',
	'Wet IB 2001': 'BWBR0011353',
	Awb: 'BWBR0005537'
} as const;

/** Plaats van een norm in de regelgeving, zonder datum. */
export interface Artikel {
	/** Naam van de wet, of van de plaatselijke beleidsregel. */
	regeling: string;
	artikel: string;
	lid?: string;
	onderdeel?: string;
}

/** Plaats van een norm zoals die op de peildatum gold, met adres om na te lezen. */
export interface Artikelverwijzing extends Artikel {
	/** Begin van de versie waarnaar verwezen wordt. */
	versie: Datum;
	url: string;
}

/** Maakt een verwijzing naar het Bbz 2004. */
export function bbz(artikel: string, lid?: string, onderdeel?: string): Artikel {
	return maakArtikel('Bbz 2004', artikel, lid, onderdeel);
}

/** Maakt een verwijzing naar de Participatiewet. */
export function pw(artikel: string, lid?: string, onderdeel?: string): Artikel {
	return maakArtikel('Participatiewet', artikel, lid, onderdeel);
}

/** Maakt een verwijzing naar een regeling. */
export function maakArtikel(
	regeling: string,
	artikel: string,
	lid?: string,
	onderdeel?: string
): Artikel {
	return {
		regeling,
		artikel,
		...(lid === undefined ? {} : { lid }),
		...(onderdeel === undefined ? {} : { onderdeel })
	};
}
