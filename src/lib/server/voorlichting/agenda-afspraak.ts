import { config } from '../config.ts';
import type { Context } from '../context.ts';
import type { Database, Transaction } from '../db/client.ts';
import type { AgendaAfspraak, AgendaDeel } from '../post/agenda-bestand.ts';
import { agendaId } from './agenda-id.ts';
import type { Boeking } from './boeking.ts';
import { partsOf } from './view-session.ts';

interface Session {
	readonly id: string;
	readonly titel: string;
	readonly neutraleTitel: string;
}

type Booked = Pick<Boeking, 'id' | 'discreet' | 'versie'> & Partial<Pick<Boeking, 'verplaatstVan'>>;

/** The sender as it was set, in its two parts. */
function afzender(): { naam: string; email: string } {
	const [, naam = '', email = ''] = /^(.+) <(.+)>$/.exec(config().AFZENDER) ?? [];
	return { naam, email };
}

/**
 * The parts of a session with their place in words. In the discreet mode an address stands without the name of what
 * is there.
 */
export async function agendaDelen(
	tx: Database | Transaction,
	bijeenkomstId: string,
	discreet: boolean
): Promise<AgendaDeel[]> {
	const parts = await partsOf(tx, bijeenkomstId);
	return parts.map(({ plek: { naam, adres }, ...deel }) => ({
		...deel,
		plek: discreet && adres ? adres : [naam, adres].filter(Boolean).join(', ')
	}));
}

/** A booking as it stands in a calendar, with the neutral title in the discreet mode. */
export async function agendaAfspraak(
	tx: Database | Transaction,
	{ klok }: Pick<Context, 'klok'>,
	{ session, boeking, delen }: { session: Session; boeking: Booked; delen: readonly AgendaDeel[] }
): Promise<Omit<AgendaAfspraak, 'gast'>> {
	return {
		id: await agendaId(tx, boeking),
		versie: boeking.versie,
		titel: boeking.discreet ? session.neutraleTitel : session.titel,
		delen,
		afzender: afzender(),
		nu: klok.nu()
	};
}
