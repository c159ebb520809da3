import { REGELINGEN } from '../begrippen/artikel.ts';
import type { Artikel, Artikelverwijzing } from '../begrippen/artikel.ts';
import type { Datum } from '../begrippen/datum.ts';

/** Dagen waarop een nieuwe tekst van het Bbz 2004 inging; elk jaar op 1 januari door de indexering. */
const BBZ_VERSIES: readonly Datum[] = [
	'2017-01-01',
	'2018-01-01',
	'2019-01-01',
	'2020-01-01',
	'2021-01-01',
	'2021-10-01',
	'2022-01-01',
	'2022-02-23',
	'2022-07-01',
	'2023-01-01',
	'2024-01-01',
	'2025-01-01',
	'2026-01-01'
];

function versieVan(regeling: string, peildatum: Datum): Datum {
	if (regeling !== 'Bbz 2004') return peildatum;
	return BBZ_VERSIES.findLast((v) => v <= peildatum) ?? peildatum;
}

/**
 * Maakt van een plaats in de regelgeving een verwijzing naar de tekst van de peildatum.
 * @uitleg Van andere wetten dan het Bbz is het begin van de versie niet nagegaan; daar is de versie
 *   de dag zelf. Het adres opent altijd de tekst die op de peildatum gold.
 */
export function verwijs(artikel: Artikel, peildatum: Datum, bron = ''): Artikelverwijzing {
	const nummer = (REGELINGEN as Record<string, string>)[artikel.regeling];
	return {
		...artikel,
		versie: versieVan(artikel.regeling, peildatum),
		url: nummer
			? `https://wetten.overheid.nl/jci1.3:c:${nummer}&artikel=${artikel.artikel}&g=${peildatum}`
			: bron
	};
}
