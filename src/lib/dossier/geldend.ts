import { FEIT_IDS } from '#lib/bbz/index.ts';
import type { FeitId } from '#lib/bbz/index.ts';
import type { GeldendFeit, GezegdFeit } from './dossier.types.ts';

/** What holds: the newest that was said per fact. What it replaced stays with it. In the order of the law core. */
export function geldendeFeiten(gezegd: readonly GezegdFeit[]): GeldendFeit[] {
	const perFeit = new Map<FeitId, GezegdFeit[]>();
	for (const een of gezegd) {
		const al = perFeit.get(een.feit);
		if (al) al.push(een);
		else perFeit.set(een.feit, [een]);
	}
	return FEIT_IDS.flatMap((id) => {
		const [nieuwste, ...eerder] = (perFeit.get(id) ?? []).sort(
			(a, b) => b.gezegdOp.getTime() - a.gezegdOp.getTime()
		);
		return nieuwste ? [{ ...nieuwste, eerder }] : [];
	});
}
