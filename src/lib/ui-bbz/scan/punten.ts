import type { FeitId } from '#lib/bbz/index.ts';
import type { Resultaat } from '#lib/scan/result.ts';
import type { ScanStand } from '#lib/scan/scan.types.ts';
import { STAPPEN } from '#lib/scan/steps.ts';
import type { Stap, StapId } from '#lib/scan/steps.ts';
import type { Puntengroep } from '../toets/punten.types.ts';

/** The lines of a result by how they end, what is in order first; a kind without lines is left out. */
export function groupPunten(r: Resultaat): readonly Puntengroep[] {
	const alle: Puntengroep[] = [
		{ uitkomst: 'voldaan', regels: r.goed },
		{ uitkomst: 'oordeel_nodig', regels: r.oordeel },
		{ uitkomst: 'onbekend', regels: r.ontbreekt },
		{ uitkomst: 'niet_voldaan', regels: r.pastNiet }
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
