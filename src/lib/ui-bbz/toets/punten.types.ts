import type { Regel, Uitkomst } from '#lib/bbz/index.ts';

/** Lines of the toets that end the same way; the outcome is also the place on the page where they stand. */
export interface Puntengroep {
	uitkomst: Uitkomst;
	regels: readonly Regel[];
}
