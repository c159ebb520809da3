import type { CategorieId, Feiten, Toets, Uitkomst } from '#lib/bbz/index.ts';
import { arrangeResultaat } from '#lib/scan/result.ts';
import type { Kop } from '#lib/scan/result.ts';
import { nl } from '#lib/taal/nl/nl.ts';

/** The essence of a toets in words: one headline, one next step, and how sure it is. */
export interface Conclusie {
	readonly kop: Kop;
	readonly categorie: CategorieId;
	readonly titel: string;
	readonly stap: { readonly titel: string; readonly tekst: string };
	readonly punten: readonly { readonly uitkomst: Uitkomst; readonly aantal: number }[];
}

/** The headline of a conclusion. */
export const sayKop = (kop: Kop, categorie: CategorieId): string =>
	nl.kop.koppen[kop](categorie).titel;

/** Concludes from a toets as the scan does, so that the same answers never sound different in a dossier. */
export function conclude(toets: Toets, feiten: Feiten): Conclusie {
	const r = arrangeResultaat(toets, { feiten });
	const { titel, tekst } = nl.routes[toets.routes[0]?.id ?? 'gesprek_consulent'];
	return {
		kop: r.kop,
		categorie: r.beste.id,
		titel: sayKop(r.kop, r.beste.id),
		stap: { titel, tekst },
		punten: [
			{ uitkomst: 'voldaan' as const, aantal: r.goed.length },
			{ uitkomst: 'oordeel_nodig' as const, aantal: r.oordeel.length },
			{ uitkomst: 'onbekend' as const, aantal: r.ontbreekt.length },
			{ uitkomst: 'niet_voldaan' as const, aantal: r.pastNiet.length }
		].filter(({ aantal }) => aantal > 0)
	};
}
