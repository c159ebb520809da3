/** A stretch of time, in milliseconds: from `van`, up to but not `tot`. */
export interface Tijdvak {
	readonly van: number;
	readonly tot: number;
}

/** Whether two stretches have any time in common. One that begins where the other ends has not. */
export const raakt = (a: Tijdvak, b: Tijdvak): boolean => a.van < b.tot && b.van < a.tot;

/** The same time in as few stretches as can be, in order. */
export function samen(vakken: readonly Tijdvak[]): Tijdvak[] {
	const op = vakken.filter(({ van, tot }) => van < tot).sort((a, b) => a.van - b.van);
	const uit: Tijdvak[] = [];
	for (const vak of op) {
		const vorige = uit.at(-1);
		if (vorige && vak.van <= vorige.tot)
			uit[uit.length - 1] = { van: vorige.van, tot: Math.max(vorige.tot, vak.tot) };
		else uit.push(vak);
	}
	return uit;
}

/** What of these stretches falls within that other one. */
export const binnen = (vakken: readonly Tijdvak[], { van, tot }: Tijdvak): Tijdvak[] =>
	vakken
		.map((vak) => ({ van: Math.max(vak.van, van), tot: Math.min(vak.tot, tot) }))
		.filter((vak) => vak.van < vak.tot);

/** What of these stretches is left when those others are taken out. */
export const zonder = (vakken: readonly Tijdvak[], weg: readonly Tijdvak[]): Tijdvak[] =>
	weg.reduce<Tijdvak[]>(
		(over, { van, tot }) =>
			over.flatMap((vak) => [
				...binnen([vak], { van: vak.van, tot: Math.min(vak.tot, van) }),
				...binnen([vak], { van: Math.max(vak.van, tot), tot: vak.tot })
			]),
		[...vakken]
	);
