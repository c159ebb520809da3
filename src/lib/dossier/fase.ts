import type { Taak } from './dossier.types.ts';

/** How far a dossier is, without anything of what is in it. */
export type Fase = 'gestart' | 'in_behandeling' | 'in_onderzoek';

/** The phase that follows from who works on a dossier now. */
export function faseVan(taken: readonly Taak[]): Fase {
	if (taken.includes('adviseur')) return 'in_onderzoek';
	return taken.includes('consulent') ? 'in_behandeling' : 'gestart';
}
