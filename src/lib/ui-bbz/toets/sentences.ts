import type { Reden, Signaal, Wijziging } from '#lib/bbz/index.ts';
import type { ScanTaal } from '#lib/taal/scan.types.ts';

/** The sentence for a reason, with its values filled in. */
export function sayReden(reden: Reden, t: ScanTaal): string {
	const zinnen: Partial<Record<string, (waarden: never) => string>> = t.redenen;
	return zinnen[reden.code]?.(reden.waarden as never) ?? t.uitkomsten.oordeel_nodig.uitleg;
}

/** The sentence for a signal. */
export function saySignaal(signaal: Signaal, t: ScanTaal): string {
	return (t.signalen[signaal.code] as (signaal: Signaal) => string)(signaal);
}

/** The clauses for changes: `als u 1.225 uur per jaar werkt`. */
export function sayWijzigingen(wijzigingen: readonly Wijziging[], t: ScanTaal): string[] {
	const zinnen: Partial<Record<string, (waarde: never) => string>> = t.wijzigingen;
	return wijzigingen.map((w) => zinnen[w.feit]?.(w.waarde as never) ?? t.kort[w.feit]);
}

/** Where a link leads: `wetten.overheid.nl`. */
export function sayHost(url: string): string {
	return new URL(url).hostname.replace(/^www\./, '');
}
