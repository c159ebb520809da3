import type { Artikelverwijzing, Reden, Wijziging } from '#lib/bbz/index.ts';
import { wijzigingen } from '#lib/taal/nl/wijzigingen.ts';
import type { Redenteksten } from '#lib/taal/teksten.types.ts';

/** The sentence for a reason, with its values filled in. */
export function sayReden(reden: Reden, teksten: Redenteksten): string {
	return (teksten[reden.code] as (waarden: Reden['waarden']) => string)(reden.waarden);
}

/** The clause for a change: `als u 1.225 uur per jaar werkt`. */
export function sayWijziging(w: Wijziging): string {
	const zin = (wijzigingen as Partial<Record<string, (waarde: Wijziging['waarde']) => string>>)[
		w.feit
	];
	return zin ? zin(w.waarde) : w.feit;
}

/** Where a norm stands: `Bbz 2004, artikel 2 lid 1 onder b`. */
export function sayArtikel(a: Artikelverwijzing): string {
	const lid = a.lid ? ` lid ${a.lid}` : '';
	const onder = a.onderdeel ? ` onder ${a.onderdeel}` : '';
	return `${a.regeling}, artikel ${a.artikel}${lid}${onder}`;
}

/** Where a link leads: `wetten.overheid.nl`. */
export function sayHost(url: string): string {
	return new URL(url).hostname.replace(/^www\./, '');
}

/** A sentence out of a clause or a label: the first letter large. */
export function asZin(tekst: string): string {
	return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
