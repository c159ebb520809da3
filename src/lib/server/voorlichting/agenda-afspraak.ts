import { config } from '../config.ts';
import type { Context } from '../context.ts';
import type { Database, Transaction } from '../db/client.ts';
import type { AgendaAfspraak } from '../post/agenda-bestand.ts';
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

/** A booking as it stands in a calendar, with the neutral title in the discreet mode. */
export async function agendaAfspraak(
	tx: Database | Transaction,
	{ klok }: Pick<Context, 'klok'>,
	{ session, boeking }: { session: Session; boeking: Booked }
): Promise<Omit<AgendaAfspraak, 'gast'>> {
	const delen = await partsOf(tx, session.id);
	return {
		id: await agendaId(tx, boeking),
		versie: boeking.versie,
		titel: boeking.discreet ? session.neutraleTitel : session.titel,
		delen: delen.map(({ begin, eind, plek }) => ({
			begin,
			eind,
			plek: [plek.naam, plek.adres].filter(Boolean).join(', ')
		})),
		afzender: afzender(),
		nu: klok.nu()
	};
}
