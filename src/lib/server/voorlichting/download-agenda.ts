import { NietGevonden } from '../auth/guard.ts';
import type { Context } from '../context.ts';
import { agendaDownload } from '../post/agenda-bestand.ts';
import { agendaAfspraak, agendaDelen } from './agenda-afspraak.ts';
import { readBijeenkomst } from './bijeenkomst.ts';
import { readBoeking } from './boeking.ts';

/** The calendar file of a seat. @throws NietGevonden when there is no seat, or no link to it any more */
export async function downloadAgenda(context: Context, boekingId: string): Promise<string> {
	const boeking = await readBoeking(context.db, boekingId);
	if (boeking.status !== 'bevestigd' || boeking.linkTot <= context.klok.nu())
		throw new NietGevonden();
	const session = await readBijeenkomst(context.db, boeking.bijeenkomstId);
	const delen = await agendaDelen(context.db, session.id, boeking.discreet);
	return agendaDownload(await agendaAfspraak(context.db, context, { session, boeking, delen }));
}
