import type { ScanPaginaTeksten } from '../scan.types.ts';

/** Around the scan, on the server. */
export const scanPagina: ScanPaginaTeksten = {
	omschrijving:
		'Doe anoniem de quick-scan voor ondernemers. U ziet meteen wat past, waarom, en wat u kunt doen.',
	terugZonderScript:
		'Terug? Gebruik de knop ‘Terug’ op deze pagina. De knop van uw browser werkt hier niet goed.',
	zelfAfdrukken:
		'Afdrukken of bewaren? Kies in uw browser ‘Afdrukken’, en dan eventueel ‘Bewaar als pdf’.'
};
