import { isoDag } from '../taal/moment.ts';

/** The same items by day in Dutch time, in the order in which they come. */
export function perDag<T extends { readonly begin: Date }>(
	items: readonly T[]
): { readonly dag: string; readonly items: readonly T[] }[] {
	return [...Map.groupBy(items, ({ begin }) => isoDag(begin))].map(([dag, samen]) => ({
		dag,
		items: samen
	}));
}

/** One month of the items, with the months beside it that have any: the one asked for, or else the first. */
export function maandUit<T extends { readonly begin: Date }>(
	items: readonly T[],
	gevraagd: string | undefined
) {
	const vanMaand = ({ begin }: T) => isoDag(begin).slice(0, 7);
	const maanden = [...new Set(items.map(vanMaand))];
	const plaats = Math.max(0, maanden.indexOf(gevraagd ?? ''));
	const maand = maanden[plaats];
	return {
		maand,
		vorige: maanden[plaats - 1],
		volgende: maanden[plaats + 1],
		dagen: perDag(items.filter((item) => vanMaand(item) === maand))
	};
}
