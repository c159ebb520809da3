/** Fewer than this could point at a person. */
export const MINSTE = 5;

/**
 * The same counts with what could point at a person left out (`undefined`). One gap alone would follow from
 * the total, so the next smallest is left out too, until the gaps together hold enough people.
 */
export function hideSmall(aantallen: readonly number[]): (number | undefined)[] {
	const verborgen = new Set<number>();
	aantallen.forEach((n, i) => void (n > 0 && n < MINSTE && verborgen.add(i)));
	const som = () => [...verborgen].reduce((s, i) => s + (aantallen[i] ?? 0), 0);
	const overig = aantallen
		.map((n, i) => ({ n, i }))
		.filter(({ n, i }) => n > 0 && !verborgen.has(i))
		.sort((a, b) => a.n - b.n);
	while (verborgen.size > 0 && (verborgen.size < 2 || som() < MINSTE)) {
		const volgende = overig.shift();
		if (!volgende) break;
		verborgen.add(volgende.i);
	}
	return aantallen.map((n, i) => (verborgen.has(i) ? undefined : n));
}

/** The total of counts, unless it is itself too small or nothing else would hide the one gap. */
export function safeTotal(aantallen: readonly number[]): number | undefined {
	const som = aantallen.reduce((a, b) => a + b, 0);
	const gaten = hideSmall(aantallen).filter((n) => n === undefined).length;
	return (som > 0 && som < MINSTE) || gaten === 1 ? undefined : som;
}
