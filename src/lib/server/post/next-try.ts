const EERST = [1, 2, 5, 10, 30, 60];
const DAARNA = 120;
/** Two days in all: 108 minutes for the first six, then every two hours. */
const MEESTE = EERST.length + 23;

/** Minutes until the next try after this many failed ones; undefined when it was given 48 hours. */
export function nextTry(mislukt: number): number | undefined {
	return mislukt > MEESTE ? undefined : (EERST[mislukt - 1] ?? DAARNA);
}
