import type { FeitId, Feiten, Uitweg, Wijziging } from '#lib/bbz/index.ts';

/** The law has a limit here, but nobody is told to earn less: the reason names the limit instead. */
const NEVER: readonly FeitId[] = ['overigInkomen', 'inkomenPartner'];

/** Is this something to suggest to this person? Whoever stops is not told to work more either. */
function isLever({ feit }: Wijziging, feiten: Feiten): boolean {
	if (NEVER.includes(feit)) return false;
	return feit !== 'urenPerJaar' || feiten.doel !== 'stoppen';
}

/** Keeps the changes that can be suggested. */
export function keepLevers(wijzigingen: readonly Wijziging[], feiten: Feiten): Wijziging[] {
	return wijzigingen.filter((w) => isLever(w, feiten));
}

/** Keeps the ways out of which every change can be suggested: a part of a way leads nowhere. */
export function keepWays(uitwegen: readonly Uitweg[], feiten: Feiten): Uitweg[] {
	return uitwegen.filter(({ wijzigingen }) => wijzigingen.every((w) => isLever(w, feiten)));
}
