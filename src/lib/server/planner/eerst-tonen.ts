import { voorbeeldVan } from '#lib/voorlichting/berichten.ts';
import type { Transaction } from '../db/client.ts';
import { agendaDelen } from '../voorlichting/agenda-afspraak.ts';
import type { Bijeenkomst } from '../voorlichting/bijeenkomst.ts';
import type { Nieuws, Verteld } from './tell-changed.ts';

/** What people would hear of a change, for the planner to read before it is made. */
export interface Voorbeeld extends Verteld {
	readonly onderwerp: string;
	readonly tekst: string;
}

/** Thrown where a change is done and before it holds: what is shown is what would have been. */
class EerstTonen extends Error {
	readonly voorbeeld: Voorbeeld;

	constructor(voorbeeld: Voorbeeld) {
		super('Shown first');
		this.voorbeeld = voorbeeld;
	}
}

/** Undoes the transaction to show what would be told, when anybody would hear it. */
export async function showFirst(
	tx: Transaction,
	{ session, nieuws, verteld }: { session: Bijeenkomst; nieuws: Nieuws; verteld: Verteld }
): Promise<void> {
	if (verteld.mail + verteld.zonderMail === 0) return;
	const { titel, begin, afspraaksoortId } = session;
	const delen = await agendaDelen(tx, session.id, false);
	const isAfspraak = afspraaksoortId !== null;
	const bericht = voorbeeldVan(nieuws, { titel, isAfspraak, begin, delen });
	throw new EerstTonen({ ...verteld, ...bericht });
}

/** Does the work, or gives what it wanted to show first. */
export async function orVoorbeeld<T>(work: () => Promise<T>): Promise<T | Voorbeeld> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof EerstTonen) return error.voorbeeld;
		throw error;
	}
}
