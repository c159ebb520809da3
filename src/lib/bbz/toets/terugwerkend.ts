import type { Voorzieningdefinitie } from './indeling.ts';

/**
 * Splitst het levensonderhoud van wie stopt in ervoor en vanaf de dag dat artikel 27a geldt.
 * @grondslag Bbz 2004 art. 27a; Participatiewet art. 44 lid 5 (beide vanaf 1 januari 2026)
 * @uitleg Over de tijd voor de melding kan er alleen steun zijn als het bedrijf bij de aanvraag nog niet is beëindigd.
 */
export function metTerugwerkendeKracht(d: Voorzieningdefinitie): Voorzieningdefinitie[] {
	const vergtLopendBedrijf = d.categorie === 'beeindigend' && d.id === 'levensonderhoud';
	if (!vergtLopendBedrijf || d.totEnMet !== undefined) return [d];
	return [
		{ ...d, totEnMet: '2025-12-31' },
		{
			...d,
			vanaf: '2026-01-01',
			voorwaarden: [...d.voorwaarden, 'terugwerkend_alleen_als_bedrijf_loopt']
		}
	];
}
