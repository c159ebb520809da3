import type { Reden, RouteId, Signaal, Wijziging } from '#lib/bbz/index.ts';
import type { ScanTaal } from '#lib/taal/scan.types.ts';
import type { Routetekst } from '#lib/taal/teksten.types.ts';
import { sayFeit } from '../scan/questions.ts';

/** The sentence for a reason, with its values filled in. */
export function sayReden(reden: Reden, t: ScanTaal): string {
	const zinnen: Partial<Record<string, (waarden: never) => string>> = t.redenen;
	return zinnen[reden.code]?.(reden.waarden as never) ?? t.uitkomsten.oordeel_nodig.uitleg;
}

/** The sentence for a signal. */
export function saySignaal(signaal: Signaal, t: ScanTaal): string {
	const zinnen: Partial<Record<string, (signaal: never) => string>> = t.signalen;
	return zinnen[signaal.code]?.(signaal as never) ?? t.uitkomsten.oordeel_nodig.uitleg;
}

/** The clauses for changes: `als u 1.225 uur per jaar werkt`. */
export function sayWijzigingen(wijzigingen: readonly Wijziging[], t: ScanTaal): string[] {
	const zinnen: Partial<Record<string, (waarde: never) => string>> = t.wijzigingen;
	return wijzigingen.map((w) => zinnen[w.feit]?.(w.waarde as never) ?? sayFeit(w.feit, t));
}

/** Where a link leads: `wetten.overheid.nl`. */
export function sayHost(url: string): string {
	return new URL(url).hostname.replace(/^www\./, '');
}

/** The words of a next step; one without words of its own here is a talk. */
export function sayRoute(id: RouteId | undefined, t: ScanTaal): Routetekst {
	const teksten: Partial<Record<RouteId, Routetekst>> = t.routes;
	return (id && teksten[id]) ?? t.routes.gesprek_consulent;
}
