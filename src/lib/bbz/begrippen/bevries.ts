/** Maakt een waarde met alles eronder onveranderlijk, zodat zij gedeeld kan worden. */
export function bevries<T>(waarde: T): T {
	if (typeof waarde === 'object' && waarde !== null && !Object.isFrozen(waarde)) {
		Object.freeze(waarde);
		for (const deel of Object.values(waarde)) bevries(deel);
	}
	return waarde;
}
