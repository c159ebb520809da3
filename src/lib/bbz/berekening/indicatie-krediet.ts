import type { CategorieId, Toets } from '../toets/toets.types.ts';
import { berekenKrediet } from './lening.ts';
import type { Kredietverloop, LeningInvoer } from './lening.ts';

/** Een voorbeeld van de lening die bij een toets nog kan. */
export interface KredietIndicatie {
	categorie: CategorieId;
	bedrag: number;
	/** `gevraagd` als de persoon een bedrag noemde; anders, of daarboven, het hoogste bedrag van de wet. */
	grondslag: 'gevraagd' | 'maximum';
	/** Het hoogste bedrag van de wet voor deze categorie. */
	maximum: number;
	verloop: Kredietverloop;
}

/**
 * Geeft een voorbeeld van het bedrijfskapitaal dat bij deze toets nog als lening kan.
 * @grondslag Bbz 2004 art. 15, 20 en 24
 * @uitleg Ook voor wie een bedrijf begint en nog geen bedrag noemde. Kan de lening alleen om het
 *   gevraagde bedrag niet, dan gaat het voorbeeld over het hoogste bedrag. Een indicatie: de gemeente
 *   bepaalt bedrag, looptijd en aflossing. Niets als de lening niet kan, niet gevraagd is, of als de wet
 *   voor die dag geen bedrag of rente kent.
 */
export function indicatieKrediet(
	toets: Toets,
	{ maanden, vorm }: Pick<LeningInvoer, 'maanden' | 'vorm'>
): KredietIndicatie | undefined {
	const { gevraagdKapitaal } = toets.verantwoording.feiten;
	if (gevraagdKapitaal === 0) return undefined;
	for (const v of toets.voorzieningen) {
		if (v.id !== 'bedrijfskapitaal' || v.vorm !== 'rentedragende_lening' || !v.maximum) continue;
		const maximum = v.maximum.waarde;
		const past = gevraagdKapitaal !== undefined && gevraagdKapitaal <= maximum;
		if (!kanNog(toets, v, past)) continue;
		const bedrag = past ? gevraagdKapitaal : maximum;
		const verloop = berekenKrediet({ hoofdsom: bedrag, maanden, vorm }, toets.peildatum);
		if (verloop.soort === 'onbekend') return undefined;
		const grondslag = past ? 'gevraagd' : 'maximum';
		return { categorie: v.categorie, bedrag, grondslag, maximum, verloop };
	}
	return undefined;
}

/** Zegt of de lening gezocht wordt en nog kan, eventueel met een lager bedrag dan gevraagd. */
function kanNog(toets: Toets, v: Toets['voorzieningen'][number], past: boolean): boolean {
	const categorie = toets.categorieen.find((c) => c.id === v.categorie);
	if (!categorie?.gezocht || categorie.uitkomst === 'niet_voldaan') return false;
	if (v.uitkomst !== 'niet_voldaan') return true;
	const weigert = toets.regels.filter(
		(r) => v.regels.includes(r.id) && r.uitkomst === 'niet_voldaan'
	);
	return !past && weigert.every((r) => r.waarom.code === 'boven_maximum');
}
