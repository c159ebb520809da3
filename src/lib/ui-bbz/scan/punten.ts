import type { FeitId } from '#lib/bbz/index.ts';
import type { Resultaat } from '#lib/scan/result.ts';
import type { ScanStand } from '#lib/scan/scan.types.ts';
import { STAPPEN } from '#lib/scan/steps.ts';
import type { Stap, StapId } from '#lib/scan/steps.ts';
import type { Puntengroep } from '../toets/punten.types.ts';

const punten = (n: number) => (n === 1 ? '1 punt' : `${n} punten`);

/** The lines of a result by how they end, what is in order first; a kind without lines is left out. */
export function groupPunten(r: Resultaat): readonly Puntengroep[] {
	const alle: Puntengroep[] = [
		{
			id: 'goed',
			uitkomst: 'voldaan',
			titel: 'Wat goed is',
			telling: (n) => `${punten(n)} in orde`,
			regels: r.goed
		},
		{
			id: 'oordeel',
			uitkomst: 'oordeel_nodig',
			titel: 'Wat een consulent beoordeelt',
			telling: (n) => `${punten(n)} beoordeelt een consulent`,
			regels: r.oordeel
		},
		{
			id: 'mist',
			uitkomst: 'onbekend',
			titel: 'Wat we nog niet weten',
			telling: (n) => `${punten(n)} weten we nog niet`,
			regels: r.ontbreekt
		},
		{
			id: 'past-niet',
			uitkomst: 'niet_voldaan',
			titel: 'Wat nu niet past',
			telling: (n) => `${punten(n)} ${n === 1 ? 'past' : 'passen'} nu niet`,
			regels: r.pastNiet
		}
	];
	return alle.filter((g) => g.regels.length > 0);
}

/** The first questions of the scan that would fill what is still missing. */
export function openVragen(
	r: Resultaat,
	stand: ScanStand
): readonly { id: StapId; feit: FeitId }[] {
	const mist = new Set(r.ontbreekt.flatMap((regel) => regel.ontbreekt));
	return (STAPPEN as readonly Stap<StapId>[])
		.filter((s) => s.id !== 'basis_welke' && s.wanneer?.(stand.feiten, stand.deur) !== false)
		.flatMap((s) => {
			const feit = s.feiten.find((f) => mist.has(f));
			return feit ? [{ id: s.id, feit }] : [];
		})
		.slice(0, 3);
}
