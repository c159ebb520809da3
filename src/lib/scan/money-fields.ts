import type { Feiten } from '#lib/bbz/index.ts';
import { readGetalFeit } from './answers.ts';
import type { Velden, Veldfout } from './scan.types.ts';

/** Facts that are only used to calculate; each may stay empty. */
export const GELD_FEITEN = [
	'kostendelers',
	'winstPerJaar',
	'geldBeschikbaar',
	'inkomstenPerMaand',
	'uitgavenPerMaand'
] as const;

/** Reads the calculation fields; an empty field takes the fact away. */
export function readGeld(velden: Velden): { feiten: Feiten } | { fouten: readonly Veldfout[] } {
	const uit = GELD_FEITEN.map((id) => {
		const leeg = (velden[id]?.[0] ?? '').trim() === '';
		return leeg ? { feiten: { [id]: undefined } } : readGetalFeit(id, velden);
	});
	const fouten = uit.flatMap((u) => ('fouten' in u ? u.fouten : []));
	if (fouten.length) return { fouten };
	return { feiten: Object.assign({}, ...uit.map((u) => ('feiten' in u ? u.feiten : {}))) };
}
