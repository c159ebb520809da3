const WAARSCHUW = 120_000;

export type Stand =
	{ soort: 'rustig' } | { soort: 'bijna'; tekst: string; melding: string } | { soort: 'verlopen' };

const seconden = (aantal: number) => `${aantal} ${aantal === 1 ? 'seconde' : 'seconden'}`;

/** What to tell somebody whose session ends at `einde`, both in milliseconds: quiet until two minutes before. */
export function waarschuwing(einde: number, nu: number): Stand {
	const over = Math.ceil((einde - nu) / 1000);
	if (over <= 0) return { soort: 'verlopen' };
	if (over * 1000 > WAARSCHUW) return { soort: 'rustig' };
	const tekst =
		over >= 120 ? '2 minuten' : over > 60 ? `1 minuut en ${seconden(over - 60)}` : seconden(over);
	// A screen reader hears it every half minute, not every second.
	const rond = Math.ceil(over / 30) * 30;
	return { soort: 'bijna', tekst, melding: `U logt uit over minder dan ${seconden(rond)}.` };
}
