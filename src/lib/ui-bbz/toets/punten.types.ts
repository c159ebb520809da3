import type { Regel, Uitkomst } from '#lib/bbz/index.ts';

/** Lines of the toets that end the same way, with the place on the page where they stand. */
export interface Puntengroep {
	id: string;
	uitkomst: Uitkomst;
	titel: string;
	/** What is said of so many points. */
	telling: (aantal: number) => string;
	regels: readonly Regel[];
}
