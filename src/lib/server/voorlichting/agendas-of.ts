import { eq } from 'drizzle-orm';
import type { BerichtSoort } from '#lib/voorlichting/berichten.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { boeking as boekingTable } from '../db/schema/boeking.ts';
import { agendaBestanden, type AgendaDeel } from '../post/agenda-bestand.ts';
import type { Agenda } from '../post/queue-bericht.ts';
import { agendaAfspraak, agendaDelen } from './agenda-afspraak.ts';
import type { Telling } from './tell.ts';

/** What a message does to the calendar of the person. */
const METHOD: Partial<Record<BerichtSoort, Agenda['method']>> = {
	bevestigd: 'REQUEST',
	verplaatst: 'REQUEST',
	gewijzigd: 'REQUEST',
	link_gewijzigd: 'REQUEST',
	host_gewijzigd: 'REQUEST',
	geannuleerd: 'CANCEL',
	afgelast: 'CANCEL'
};

/** What changes an entry in a calendar, or takes it out, is only for who has one. */
const OF_AN_ENTRY: readonly BerichtSoort[] = [
	'gewijzigd',
	'link_gewijzigd',
	'host_gewijzigd',
	'geannuleerd',
	'afgelast'
];

/** Parts of the session that somebody moved from, beyond those of the new one: no new part takes their place. */
async function leftOver(
	tx: Transaction,
	{ verplaatstVan, discreet }: Telling['boeking'],
	delen: readonly AgendaDeel[]
): Promise<AgendaDeel[]> {
	if (!verplaatstVan) return [];
	const [earlier] = await tx
		.select({ bijeenkomstId: boekingTable.bijeenkomstId })
		.from(boekingTable)
		.where(eq(boekingTable.id, verplaatstVan));
	const before = earlier ? await agendaDelen(tx, earlier.bijeenkomstId, discreet) : [];
	return before.filter(({ nummer }) => !delen.some((deel) => deel.nummer === nummer));
}

/** The calendar files that go with a message. */
export async function agendasOf(
	tx: Transaction,
	{ klok }: Pick<Context, 'klok'>,
	{ soort, session, boeking, gast, inAgenda = true }: Telling,
	delen: readonly AgendaDeel[]
): Promise<Agenda[]> {
	const method = METHOD[soort];
	if (!method || !gast.email || (OF_AN_ENTRY.includes(soort) && !inAgenda)) return [];
	const afspraak = {
		...(await agendaAfspraak(tx, { klok }, { session, boeking, delen })),
		gast: { naam: gast.naam, email: gast.email }
	};
	const gone = soort === 'verplaatst' ? await leftOver(tx, boeking, delen) : [];
	return [
		...agendaBestanden(method, afspraak),
		...agendaBestanden('CANCEL', { ...afspraak, delen: gone })
	];
}
